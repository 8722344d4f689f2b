#!/usr/bin/env bash
# ml-regression-multivariate-linear 2.0.4 with ml-matrix 6.15.1 (MIT): a column of millions makes all other coefficients
# nothing, with large t-values.
#
# Behaviour: eight years of debt and of an interest rate explain a cost. With the debt in trillions a trillion costs 19.6 and a
# rate of one 6,056, with t-values of 40 and 28. With the same debt in millions (23,200,000) they are 24.4 and
# 0.000000000000023, with t-values of 27.9 and 27.9, to eight digits the same one; the residuals' error is 76 for 5.7. It
# inverts X'X by its singular values and leaves out those below 3E-16 of the largest: the rate's and the constant's. The
# standard errors come from the same inverse.
#
# One would expect: the answer of any unit (a regression turns with the scale of its columns), which the QR decomposition of the
# same ml-matrix gives to eight digits from the same numbers, or an error that the columns cannot be told apart.
#
# Why it matters: national accounts are published in millions, rates are 0.04. A coefficient of nothing that is "significant" at
# t 28 passes every table of results, and the other one, 24.4 for 19.6, does not look wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ml-regression-multivariate-linear@2.0.4 ml-matrix@6.15.1
cat >units.cjs <<'JS'
const assert = require("node:assert/strict");
const { Matrix, QrDecomposition } = require("ml-matrix");
const module_ = require("ml-regression-multivariate-linear");
const Regression = module_.default ?? module_;

const trillions = [21.9, 23.2, 27.7, 29.6, 31.4, 34.0, 36.2, 38.5];
const rates = [0.029, 0.021, 0.009, 0.014, 0.03, 0.04, 0.042, 0.044];
const costs = [575, 545, 560, 640, 770, 880, 930, 985].map((cost) => [cost]);
const fit = (unit) => {
  const x = trillions.map((debt, k) => [debt * unit, rates[k]]);
  const { weights, tStats, stdError } = new Regression(x, costs);
  const slopes = weights.map(([w], k) => (k === 0 ? w * unit : w));
  const qr = new QrDecomposition(new Matrix(x.map((row) => [...row, 1]))).solve(new Matrix(costs)).to1DArray();
  return { slopes, tStats, stdError, qr: qr.map((w, k) => (k === 0 ? w * unit : w)) };
};
const [inTrillions, inMillions] = [fit(1), fit(1e6)];
console.log("debt, rate, constant; slopes for a trillion. Debt in trillions:", inTrillions, "in millions:", inMillions);
const near = (a, b) => Math.abs(a / b - 1) < 1e-8;
for (const k of [0, 1, 2]) {
  assert.ok(near(inTrillions.slopes[k], inTrillions.qr[k]));
  assert.ok(near(inMillions.qr[k], inTrillions.qr[k]));
}
for (const k of [1, 2]) assert.ok(Math.abs(inMillions.slopes[k]) < 1e-9 * Math.abs(inTrillions.slopes[k]));
for (const t of inMillions.tStats) assert.ok(near(t, inMillions.tStats[0]) && t > 20);
assert.ok(inMillions.stdError > 3 * inTrillions.stdError);
JS
node units.cjs
