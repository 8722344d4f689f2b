type Three = readonly [number, number, number];

/** y = a + b x + c x^2 by least squares, with the covariances of a, b and c. */
export interface Parabola {
  readonly coefficients: Three;
  readonly covariance: readonly (readonly number[])[];
  readonly r2: number;
}

const dot = (u: readonly number[], v: readonly number[]) =>
  u.reduce((sum, value, i) => sum + value * v[i]!, 0);
const less = (u: readonly number[], times: number, v: readonly number[]) =>
  u.map((value, i) => value - times * v[i]!);

/**
 * By orthogonal columns (Gram and Schmidt, modified), not normal equations: those would square the error. x and x^2 should
 * be of the size of 1.
 */
export function fitParabola(x: readonly number[], y: readonly number[]): Parabola {
  const columns = [x.map(() => 1), x.slice(), x.map((value) => value * value)];
  const upper = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  const basis: number[][] = [];
  columns.forEach((column, k) => {
    let rest = column;
    // Twice is enough.
    for (let pass = 0; pass < 2; pass++)
      basis.forEach((unit, j) => {
        const part = dot(unit, rest);
        upper[j]![k]! += part;
        rest = less(rest, part, unit);
      });
    const length = Math.sqrt(dot(rest, rest));
    upper[k]![k] = length;
    basis.push(rest.map((value) => value / length));
  });
  let left = y;
  const along: number[] = [];
  for (const unit of basis) {
    const part = dot(unit, left);
    along.push(part);
    left = less(left, part, unit);
  }
  const [r0, r1, r2] = upper as [number[], number[], number[]];
  // The inverse of the triangle: coefficients are it times `along`, covariances it times its own transpose.
  const [i0, i1, i2] = [1 / r0[0]!, 1 / r1[1]!, 1 / r2[2]!];
  const i12 = -r1[2]! * i1 * i2;
  const inverse = [
    [i0, -r0[1]! * i0 * i1, -(r0[1]! * i12 + r0[2]! * i2) * i0],
    [0, i1, i12],
    [0, 0, i2],
  ];
  const unexplained = dot(left, left);
  const variance = unexplained / (x.length - 3);
  return {
    coefficients: inverse.map((row) => dot(row, along)) as unknown as Three,
    covariance: inverse.map((row) => inverse.map((other) => variance * dot(row, other))),
    // What the constant does not explain is along the other two columns, or left.
    r2: 1 - unexplained / (unexplained + along[1]! ** 2 + along[2]! ** 2),
  };
}
