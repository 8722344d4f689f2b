import { interval, notNegative, numError, type Raw, whole } from "../../calculation";
import { tied } from "./_copula";
import type { Told } from "./_overrides";
import { parameterVector } from "./_parameters";
import { pertTable, toNormal, toPert } from "./_pert";
import { copies, latticeOf, pointOf } from "./_random";
import { spansOf, type UncertainParameter } from "./_uncertain";

/** Draws between two yields: well under a millisecond for ten years. */
export const width = 64;

export const howMany = /* @__PURE__ */ whole(
  "draws",
  /* @__PURE__ */ interval("[1, 100000]"),
  10000,
);
export const theSeed = /* @__PURE__ */ whole("seed", notNegative, 1);

export const noDraw = () => numError("no draw stays in the domains of the functions");

type Rows = readonly (readonly Raw[])[] | null;

/** The last table of each assumption, and what it was made of: a sheet asks for the same ones at every calculation. */
const tables: (readonly [made: string, table: Float64Array])[] = [];

function tableOf({ place, low, high }: UncertainParameter, mode: number): Float64Array {
  const wanted = `${low} ${mode} ${high}`;
  const known = tables[place];
  if (known && known[0] === wanted) return known[1];
  const table = pertTable(low, mode, high);
  tables[place] = [wanted, table];
  return table;
}

/**
 * The draws of FAN and ODDS: gives `width` of them from one on, each the values of the assumptions in their order, in lists
 * that the next are written over. Each assumption has numbers of its own, so that the same seed gives it the same draws
 * whatever else varies.
 */
export function draws(
  scene: Told,
  vary: Rows,
  correlations: Rows,
  seed: number,
): (first: number) => readonly Float64Array[] {
  const { values } = scene;
  const margins = spansOf(scene, vary)
    .filter(({ low, high }) => low < high)
    .map((span) => ({
      key: span.key,
      place: span.place,
      lattice: latticeOf(seed, span.place),
      table: tableOf(span, values[span.key]),
    }));
  const { among, lower } = tied(correlations, margins);
  const own = parameterVector(values);
  const many = own.length;
  const all = new Float64Array(many * width);
  const rows = Array.from({ length: width }, (_, i) => all.subarray(many * i, many * (i + 1)));
  for (const row of rows) row.set(own);
  const points = new Int32Array(width);
  return (first) => {
    for (let i = 0; i < width; i++) points[i] = pointOf(first + i);
    for (const { place, lattice } of margins) {
      const { factor, shifts } = lattice;
      for (let i = 0; i < width; i++)
        all[many * i + place] = (Math.imul(points[i]!, factor) + shifts[(first + i) % copies]!) | 0;
      toNormal(all, place, many);
    }
    // From the last on: each takes the normal values of those before it, which are still independent then.
    for (let k = among.length - 1; k >= 0; k--)
      for (const row of rows)
        row[margins[among[k]!]!.place] = lower[k]!.reduce(
          (y, factor, m) => y + factor * row[margins[among[m]!]!.place]!,
          0,
        );
    for (const { place, table } of margins) toPert(table, all, place, many);
    return rows;
  };
}
