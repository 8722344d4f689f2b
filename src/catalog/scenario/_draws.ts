import { interval, notNegative, numError, type Raw, whole } from "../../calculation";
import { width } from "./chain/runner.generated";
import { tied } from "./_copula";
import type { Told } from "./_overrides";
import { inOrder } from "./_parameters";
import { pert } from "./_pert";
import { seeded } from "./_random";
import { spansOf } from "./_uncertain";

export const howMany = /* @__PURE__ */ whole(
  "draws",
  /* @__PURE__ */ interval("[1, 100000]"),
  10000,
);
export const theSeed = /* @__PURE__ */ whole("seed", notNegative, 1);

export const noDraw = () => numError("no draw stays in the domains of the functions");

type Rows = readonly (readonly Raw[])[] | null;

/**
 * The draws of FAN and ODDS: writes as many as it is asked for into the first rows of a block. Each assumption has random
 * numbers of its own, so that the same seed gives it the same draws whatever else varies.
 */
export function draws(
  scene: Told,
  vary: Rows,
  correlations: Rows,
  seed: number,
): (w: Float64Array, n: number) => void {
  const { values } = scene;
  const margins = spansOf(scene, vary)
    .filter(({ low, high }) => low < high)
    .map((span) => ({ ...span, mode: values[span.key] }));
  const together = tied(correlations, margins, seed);
  const alone = margins
    .filter(({ place }) => !together.places.includes(place))
    .map(({ place, low, mode, high }) => ({
      place,
      draw: pert(seeded(seed, place), low, mode, high),
    }));
  const drawn = inOrder(values);
  return (w, n) => {
    drawn.forEach((value, k) => w.fill(value, k * width, k * width + n));
    for (const { place, draw } of alone)
      for (let i = place * width; i < place * width + n; i++) w[i] = draw();
    for (let i = 0; i < n; i++) {
      together.draw(drawn);
      for (const place of together.places) w[place * width + i] = drawn[place]!;
    }
  };
}
