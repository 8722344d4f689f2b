import { bisect } from "../../calculation";

/** Student's t, for a whole number of degrees of freedom. */

/**
 * The regularised incomplete beta function by its continued fraction (Lentz's way of summing it), which converges fast
 * for x below (a+1)/(a+b+2). `front` is x^a (1-x)^b / (a B(a, b)).
 */
function betaFraction(x: number, a: number, b: number, front: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let c = 1;
  let product = d;
  for (let k = 1; k < 10000; k++) {
    for (const term of [
      (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k)),
      (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1)),
    ]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      product *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return front * product;
}

/** 1/B(n/2, 1/2) for a whole n: from 1/pi and 1/2 upwards in steps of two. */
function inverseBeta(n: number): number {
  let ratio = n % 2 ? 1 / Math.PI : 1 / 2;
  for (let k = n % 2 ? 1 : 2; k < n; k += 2) ratio *= (k + 1) / k;
  return ratio;
}

/** How likely a value as far from 0 as t, or further, is: TDIST for both tails. */
export function bothTails(t: number, degrees: number): number {
  const square = t * t;
  if (square === Infinity) return 0;
  const a = degrees / 2;
  const near = square / (degrees + square);
  const far = degrees / (degrees + square);
  const common = far ** a * Math.sqrt(near) * inverseBeta(degrees);
  return far < (a + 1) / (a + 2.5)
    ? betaFraction(far, a, 0.5, common / a)
    : 1 - betaFraction(near, 0.5, a, common / 0.5);
}

/** How many standard errors to either side hold 95%. */
export const width95 = (degrees: number): number =>
  bisect((t) => 0.05 - bothTails(t, degrees), 0, 13);
