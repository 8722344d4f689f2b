/*
 * exp and log of our own, made of sums, products, quotients and square roots alone, which every machine rounds alike (IEEE
 * 754). The last bit of Math.exp and Math.log is left to each engine, and a percentile of draws would show it. Right to
 * a few units in the last place, and quicker than a call of V8's.
 *
 *   exp x = 2^k 2^(j/64) e^r,            |r| <= ln 2 / 128
 *   ln x = k ln 2 + ln c + 2 atanh s,    x = 2^k m, m from 0.7 to 1.4, c its nearest 64th, s = (m - c) / (m + c)
 */

/** 2^k from k = -1075 on, 2^(j/64), and ln(j/64). */
const wholes = new Float64Array(2151);
const parts = new Float64Array(64);
const logs = new Float64Array(92);

/** ln 2 in two parts; the first is short, so that its multiples are exact. */
const ln2 = 0.6931471803691238;
const rest = 1.9082149292705877e-10;

for (let k = 0, up = 1, down = 1; k < 1076; k++, up *= 2, down /= 2) {
  wholes[1075 + k] = up;
  wholes[1075 - k] = down;
}
for (let j = 0; j < 64; j++) {
  let value = 1;
  let root = 2;
  for (let bit = 32; bit >= 1; bit /= 2) {
    root = Math.sqrt(root);
    if (j & bit) value *= root;
  }
  parts[j] = value;
}
for (let j = 45; j < 92; j++) {
  const s = (j - 64) / (j + 64);
  for (let n = 25; n > 0; n -= 2) logs[j] = logs[j]! * s * s + 2 / n;
  logs[j] = logs[j]! * s;
}

export function exp(x: number): number {
  if (!(x < 709.78)) return x > 0 ? Infinity : NaN;
  if (x < -745.2) return 0;
  const n = Math.floor(x * 92.33248261893501 + 0.5);
  const r = x - n * (ln2 / 64) - n * (rest / 64);
  const p = r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r / 120))));
  const part = parts[n & 63]!;
  return (part + part * p) * wholes[(n >> 6) + 1075]!;
}

const double = new Float64Array(1);
/** Of its two the second holds sign, exponent and the first bits: no machine that runs Excel stores them the other way. */
const high = new Int32Array(double.buffer);

export function log(x: number): number {
  if (!(x < Infinity)) return x;
  // The smallest of doubles, which have no exponent of their own, are taken for 0.
  if (x < 2.3e-308) return x < 0 ? NaN : -Infinity;
  double[0] = x;
  // Rounded so that m is from 0.7 on; what is read is less than what was written, which is quick, and not the other way round.
  const k = ((high[1]! + 0x95f62) >> 20) - 1023;
  const m = 64 * (x * wholes[1075 - k]!);
  const c = (m + 0.5) | 0;
  const s = (m - c) / (m + c);
  return k * ln2 + (k * rest + (logs[c]! + 2 * s * (1 + s * s * (1 / 3 + (s * s) / 5))));
}
