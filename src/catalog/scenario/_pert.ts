/*
 * The PERT distribution, for what an expert knows of a number: the least, the most likely, the most. It is a Beta
 * distribution between low and high with a + b = 6,
 *
 *   a = 1 + 4 (mode - low) / (high - low),   b = 1 + 4 (high - mode) / (high - low),
 *
 * whose mean is (low + 4 mode + high) / 6.
 *
 * Sampled exactly, by rejection from strips of equal area that cover the density: beginning at the mode, each is as
 * high as the density where it begins and as wide as its area asks. A strip is picked with equal chance, and a point in
 * it; the point counts if it lies under the density. Nearly always it does, and mostly below the strip's other end, so
 * that the density itself is seldom asked.
 */

/** Strips of this part of the square between low and high, of the height of the mode. */
const area = 1 / 256;

/** A source of random values between low and high, the likeliest being `mode`. */
export function pert(random: () => number, low: number, mode: number, high: number): () => number {
  const width = high - low;
  const top = (mode - low) / width;
  const a = 4 * top;
  const b = 4 - a;
  const peak = top ** a * (1 - top) ** b;
  /** The Beta density over its value at the mode; 0 outside. 0^0 is meant as 1: the mode is an end then. */
  const density = (x: number) => (x >= 0 && x <= 1 ? (x ** a * (1 - x) ** b) / peak : 0);

  // Of each strip: where it begins, how far it goes (to the left: less than 0), its height there and at its end.
  const start: number[] = [];
  const reach: number[] = [];
  const height: number[] = [];
  const end: number[] = [];
  for (const side of [1, -1])
    // From the mode, where the height is 1, until there is nothing that a double could tell from 0.
    for (let x = top, here = density(x); here > 0 && (side > 0 ? x < 1 : x > 0);) {
      const far = (side * area) / here;
      start.push(x);
      reach.push(far);
      height.push(here);
      here = density((x += far));
      end.push(here);
    }

  // Thirty-two random bits pick the strip, and what is left of them is the height: fine enough, at a ten-millionth.
  const perStrip = start.length / 2 ** 32;
  return () => {
    for (;;) {
      const picked = random() * perStrip;
      const k = Math.floor(picked);
      const x = start[k]! + (reach[k]! * random()) / 2 ** 32;
      const y = (picked - k) * height[k]!;
      if (y < end[k]! || y < density(x)) return low + width * x;
    }
  };
}
