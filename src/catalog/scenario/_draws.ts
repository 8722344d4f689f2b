import { interval, notNegative, numError, type Raw, whole } from "../../calculation";
import { width } from "./chain/runner.generated";
import { tied } from "./_copula";
import type { Told } from "./_overrides";
import { inOrder } from "./_parameters";
import { pertTable, toNormal, toPert } from "./_pert";
import { copies, latticeOf, pointOf } from "./_random";
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
 * The draws of FAN and ODDS: writes n of them, from a first one on, into the first rows of a block. Each assumption has
 * numbers of its own, so that the same seed gives it the same draws whatever else varies.
 */
export function draws(
  scene: Told,
  vary: Rows,
  correlations: Rows,
  seed: number,
): (w: Float64Array, first: number, n: number) => void {
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
  const fixed = inOrder(values);
  const points = new Int32Array(width);
  return (w, first, n) => {
    fixed.forEach((value, k) => w.fill(value, k * width, k * width + n));
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
  };
}
