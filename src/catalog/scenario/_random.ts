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

/**
 * Normal values from such numbers, by Marsaglia's polar method. What is taken and what is passed over hangs on products and
 * sums alone, which every machine rounds alike: a logarithm of one may differ in the last bit of a value, never in which
 * numbers made it.
 */
export function normals(next: () => number): () => number {
  const side = () => next() / 2 ** 31 - 1;
  return () => {
    for (;;) {
      const x = side();
      const y = side();
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  };
}
