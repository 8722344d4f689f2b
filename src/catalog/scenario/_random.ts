/*
 * Random numbers from a seed: xoshiro128** of David Blackman and Sebastiano Vigna (2018), whose reference code is in
 * the public domain. Thirty-two bits at a time and in whole numbers only, so that a seed gives the same numbers on every
 * machine. Written out here, since the smallest library takes a fiftieth of functions.js.
 */

/** A source of whole numbers from 0 to 2^32 - 1. No two of its four parts of state may be 0 together with the rest. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  // Typed: in most browsers a variable takes new memory for every number above 2^30.
  const s = Uint32Array.from(state);
  return () => {
    const a = s[0]!;
    const b = s[1]!;
    const c = s[2]!;
    const d = s[3]!;
    const x = Math.imul(b, 5);
    s[0] = a ^ d ^ b;
    s[1] = a ^ b ^ c;
    s[2] = a ^ c ^ (b << 9);
    s[3] = ((b ^ d) << 11) | ((b ^ d) >>> 21);
    return Math.imul((x << 7) | (x >>> 25), 9) >>> 0;
  };
}

/**
 * The same from one number, of which any number of streams can be made that know nothing of each other. Neighbours begin
 * alike, so that the first numbers are passed over.
 */
export function seeded(seed: number, stream = 0): () => number {
  const next = xoshiro128([seed | 0, 1 + stream, 2, 3]);
  for (let k = 0; k < 32; k++) next();
  return next;
}

/*
 * Quasi-random numbers: a lattice spreads its points evenly over all assumptions at once, so that a fan is as sure as one of
 * many more random draws. It is an extensible one in base 2 (Hickernell, Hong, L'Ecuyer and Lemieux, Extensible lattice
 * sequences for quasi-Monte Carlo quadrature, SIAM Journal on Scientific Computing 22, 2000) of Korobov's form, with their
 * 17797: point m of the assumption at place j is frac(phi(m) 17797^j), phi(m) being the bits of m turned about.
 *
 * Sixteen copies of it, each shifted at random, are taken in turn: how far they differ tells how sure the answer is.
 */

/** Copies of the lattice. */
export const copies = 16;

/** The point of a draw on the lattice: the bits of its number among its copy's, turned about, as a whole number of 32 bits. */
export function pointOf(draw: number): number {
  let point = 0;
  for (let left = Math.floor(draw / copies), bit = 31; left > 0; left >>= 1, bit--)
    point |= (left & 1) << bit;
  return point;
}

/** By what the points are multiplied for the assumption at a place, and by how much each copy is shifted. */
export function latticeOf(seed: number, place: number) {
  const next = seeded(seed, place);
  let factor = 1;
  for (let k = 0; k < place; k++) factor = Math.imul(factor, 17797);
  return { factor, shifts: Int32Array.from({ length: copies }, () => next() | 0) };
}
