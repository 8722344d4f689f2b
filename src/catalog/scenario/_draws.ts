import { interval, notNegative, numError, type Raw, whole } from "../../calculation";
import { tied } from "./_copula";
import type { Told } from "./_overrides";
import { inOrder } from "./_parameters";
import { pert } from "./_pert";
import { seeded } from "./_random";
import { spansOf } from "./_uncertain";

/** Draws between two yields: well under a millisecond for ten years. */
export const batch = 16;

export const howMany = /* @__PURE__ */ whole(
  "draws",
  /* @__PURE__ */ interval("[1, 100000]"),
  10000,
);
export const theSeed = /* @__PURE__ */ whole("seed", notNegative, 1);

export const noDraw = () => numError("no draw stays in the domains of the functions");

type Rows = readonly (readonly Raw[])[] | null;

/**
 * The draws of FAN and ODDS: the parameters in their order, those that vary drawn anew at each call, in the same list. Each
 * assumption has random numbers of its own, so that the same seed gives it the same draws whatever else varies.
 */
export function draws(
  scene: Told,
  vary: Rows,
  correlations: Rows,
  seed: number,
): () => Float64Array {
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
  return () => {
    for (const { place, draw } of alone) drawn[place] = draw();
    together.draw(drawn);
    return drawn;
  };
}
