/*
 * The PERT distribution, for what an expert knows of a number: the least, the most likely, the most. It is a Beta
 * distribution between low and high with a + b = 6,
 *
 *   a = 1 + 4 (mode - low) / (high - low),   b = 1 + 4 (high - mode) / (high - low),
 *
 * whose mean is (low + 4 mode + high) / 6. Its values come from normal ones of the same share below them, so that what is
 * tied to others and what is not is drawn alike, by tables of both distributions read in straight lines: within a few
 * millionths of the share.
 */
const steps = 1024;

/** A normal value as good as never lies further from 0: once in five hundred million. */
const reach = 6;

/** Shares of a distribution below the ends of as many equal steps, by Simpson's rule, of its density at every half step. */
function sharesBelow(density: Float64Array): Float64Array {
  const shares = new Float64Array(steps + 1);
  for (let k = 0; k < steps; k++)
    shares[k + 1] = shares[k]! + density[2 * k]! + 4 * density[2 * k + 1]! + density[2 * k + 2]!;
  const all = shares[steps]!;
  for (let k = 0; k <= steps; k++) shares[k]! /= all;
  return shares;
}

/** Of rising shares: at which step, and how far to the next, so much is below. */
function placesOf(shares: Float64Array, below: Float64Array): Float64Array {
  const places = new Float64Array(steps + 1);
  for (let i = 0, k = 0; i <= steps; i++) {
    while (k < steps - 1 && below[k + 1]! < shares[i]!) k++;
    places[i] = k + (shares[i]! - below[k]!) / (below[k + 1]! - below[k]!);
  }
  return places;
}

/** How far from 0 to 1 a place is; slower at both ends, where a density may rise as steeply as a root. */
const eased = (t: number) => t * t * (3 - 2 * t);

/** The shares below normal values from -reach to reach, and the logarithms of the eased places. Made when first needed. */
let normalShares: Float64Array;
let logs: Float64Array;
/** The normal value of a share, by the share's root: half of them, from the least to 0. */
let roots: Float64Array;

function prepare(): void {
  if (roots) return;
  const halves = new Float64Array(2 * steps + 1);
  logs = halves.map((_, half) => Math.log(eased(half / steps / 2)));
  const square = (x: number) => x * x;
  normalShares = sharesBelow(
    halves.map((_, half) => Math.exp(-square((half / steps - 1) * reach) / 2)),
  );
  const shares = normalShares.map((_, k) => square(k / steps) / 2);
  roots = placesOf(shares, normalShares).map((place) => ((2 * place) / steps - 1) * reach);
}

/**
 * Turns whole numbers of 32 bits with a sign, at every so many places of the list, into the normal values that have their
 * share below them: the least number is in the middle, those around 0 are the ends.
 */
export function toNormal(list: Float64Array, from: number, every: number): void {
  prepare();
  const table = roots;
  for (let k = from; k < list.length; k += every) {
    const x = list[k]! | 0;
    const place = Math.sqrt(((x ^ (x >> 31)) + 0.5) / 2 ** 31) * steps;
    const i = place | 0;
    const z = table[i]! + (place - i) * (table[i + 1]! - table[i]!);
    list[k] = ((x >> 31) | 1) * z;
  }
}

/** The quantiles of a PERT distribution at equal steps of the normal value. */
export function pertTable(low: number, mode: number, high: number): Float64Array {
  prepare();
  const a = (4 * (mode - low)) / (high - low);
  const b = 4 - a;
  const density = new Float64Array(2 * steps + 1);
  for (let half = 0; half <= 2 * steps; half++) {
    // 0^0 is meant as 1: the mode is an end then.
    const power = (a && a * logs[half]!) + (b && b * logs[2 * steps - half]!);
    density[half] = Math.exp(power) * half * (2 * steps - half);
  }
  const table = placesOf(normalShares, sharesBelow(density));
  for (let k = 0; k <= steps; k++)
    table[k] = Math.min(high, low + (high - low) * eased(table[k]! / steps));
  return table;
}

/** Turns normal values, at every so many places, into those of a table's distribution that have their share below them. */
export function toPert(table: Float64Array, list: Float64Array, from: number, every: number): void {
  for (let k = from; k < list.length; k += every) {
    const place = (list[k]! + reach) * (steps / (2 * reach));
    const i = place | 0;
    const isInside = place >= 0 && place < steps;
    list[k] = isInside
      ? table[i]! + (place - i) * (table[i + 1]! - table[i]!)
      : table[place < 0 ? 0 : steps]!;
  }
}
