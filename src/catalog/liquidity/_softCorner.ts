/** s ln(1 + e^(x/s)), the rounded corner of max(0, x), in a form that cannot overflow. */
export const softCorner = (x: number, s: number): number =>
  Math.max(0, x) + s * Math.log1p(Math.exp(-Math.abs(x) / s));
