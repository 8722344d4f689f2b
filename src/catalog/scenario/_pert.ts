/*
 * The PERT distribution, for what an expert knows of a number: the least, the most likely, the most. It is a Beta
 * distribution between low and high with a + b = 6,
 *
 *   a = 1 + 4 (mode - low) / (high - low),   b = 1 + 4 (high - mode) / (high - low),
 *
 * whose mean is (low + 4 mode + high) / 6.
 *
 * Where values are drawn by themselves they are sampled exactly, by rejection from strips of equal area that cover the density: beginning at the mode, each is as
 * high as the density where it begins and as wide as its area asks. A strip is picked with equal chance, and a point in
 * it; the point counts if it lies under the density. Nearly always it does, and mostly below the strip's other end, so
 * that the density itself is seldom asked. Where they are tied to others (_copula.ts) they come from normal values, by the
 * quantiles of both distributions.
 */

/** Strips of this part of the square between low and high, of the height of the mode. */
const area = 1 / 256;

/** The density between low and high as that of a number from 0 to 1, over its value at the mode; 0 outside. */
function shapeOf(low: number, mode: number, high: number) {
  const width = high - low;
  const top = (mode - low) / width;
  const a = 4 * top;
  const b = 4 - a;
  const peak = top ** a * (1 - top) ** b;
  // 0^0 is meant as 1: the mode is an end then.
  const density = (x: number) => (x >= 0 && x <= 1 ? (x ** a * (1 - x) ** b) / peak : 0);
  return { width, top, density };
}

/** Shares of a distribution below the ends of as many equal steps from `from` to `to`, by Simpson's rule. */
function sharesBelow(density: (x: number) => number, from: number, to: number): Float64Array {
  const shares = new Float64Array(steps + 1);
  const at = (k: number) => density(from + (k / steps) * (to - from));
  for (let k = 0; k < steps; k++) shares[k + 1] = shares[k]! + at(k) + 4 * at(k + 0.5) + at(k + 1);
  return shares.map((share) => share / shares[steps]!);
}

const steps = 1024;

/** A normal value as good as never lies further from 0: once in five hundred million. */
const reach = 6;

/**
 * The value whose share of the PERT distribution is that of a normal value: a table of the quantiles at equal steps of the
 * normal value, read in straight lines. Within 1e-5 of the width, which no hundred thousand draws can tell.
 */
export function pertOfNormal(low: number, mode: number, high: number): (normal: number) => number {
  const { width, density } = shapeOf(low, mode, high);
  const below = sharesBelow(density, 0, 1);
  let k = 0;
  const quantiles = sharesBelow((z) => Math.exp((-z * z) / 2), -reach, reach).map((share) => {
    while (below[k + 1]! < share) k++;
    return (k + (share - below[k]!) / (below[k + 1]! - below[k]!)) / steps;
  });
  return (normal) => {
    const place = Math.max(0, Math.min(1, normal / (2 * reach) + 0.5)) * steps;
    const i = Math.min(Math.floor(place), steps - 1);
    return low + width * (quantiles[i]! + (place - i) * (quantiles[i + 1]! - quantiles[i]!));
  };
}

/** A source of random values between low and high, the likeliest being `mode`. */
export function pert(random: () => number, low: number, mode: number, high: number): () => number {
  const { width, top, density } = shapeOf(low, mode, high);
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
