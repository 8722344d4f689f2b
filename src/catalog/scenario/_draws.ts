import { interval, notNegative, numError, type Raw, whole } from "../../calculation";
import { tied } from "./_copula";
import type { Told } from "./_overrides";
import { inOrder } from "./_parameters";
import { pertTable, toNormal, toPert } from "./_pert";
import { copies, latticeOf, pointOf } from "./_random";
import { spansOf } from "./_uncertain";

/** Draws between two yields, a row of them for each assumption: well under a millisecond for ten years. */
export const width = 64;

export const howMany = /* @__PURE__ */ whole(
  "draws",
  /* @__PURE__ */ interval("[1, 100000]"),
  10000,
);
export const theSeed = /* @__PURE__ */ whole("seed", notNegative, 1);

export const noDraw = () => numError("no draw stays in the domains of the functions");

type Rows = readonly (readonly Raw[])[] | null;

/**
 * The draws of FAN and ODDS: of n of them, from a first one on, gives the values of the assumptions in their order, one draw
 * after another in the same list. Each assumption has numbers of its own, so that the same seed gives it the same draws
 * whatever else varies.
 */
export function draws(
  scene: Told,
  vary: Rows,
  correlations: Rows,
  seed: number,
): (first: number, n: number) => IterableIterator<Float64Array> {
  const { values } = scene;
  const margins = spansOf(scene, vary)
    .filter(({ low, high }) => low < high)
    .map(({ key, place, low, high }) => ({
      key,
      place,
      lattice: latticeOf(seed, place),
      table: pertTable(low, values[key], high),
    }));
  const { among, lower } = tied(correlations, margins);
  const drawn = inOrder(values);
  const w = new Float64Array(drawn.length * width);
  const points = new Int32Array(width);
  return function* (first, n) {
    for (let i = 0; i < n; i++) points[i] = pointOf(first + i);
    for (const { place, lattice } of margins) {
      const { factor, shifts } = lattice;
      const at = place * width;
      for (let i = 0; i < n; i++)
        w[at + i] = (Math.imul(points[i]!, factor) + shifts[(first + i) % copies]!) | 0;
      toNormal(w, at, n);
    }
    // From the last on: each takes the normal values of those before it, which are still independent then.
    for (let k = among.length - 1; k >= 0; k--)
      for (let i = 0; i < n; i++)
        w[margins[among[k]!]!.place * width + i] = lower[k]!.reduce(
          (y, factor, m) => y + factor * w[margins[among[m]!]!.place * width + i]!,
          0,
        );
    for (const { place, table } of margins) toPert(table, w, place * width, n);
    for (let i = 0; i < n; i++) {
      for (const { place } of margins) drawn[place] = w[place * width + i]!;
      yield drawn;
    }
  };
}
