#!/usr/bin/env bash
# ml-levenberg-marquardt 5.1.0 (MIT): weights steer the steps one way and judge them the other.
#
# Behaviour: a straight line through six points, of which the last is far off and known to be poor. The steps are those of squares
# divided by the square of each weight; whether a step was good, and which is kept as the best, is told by squares multiplied by
# it. With standard errors as weights, 0.1 and 5 for the last, slope 1.59 comes back; with their reciprocals the starting
# values come back untouched, after all of two thousand rounds. With 0.1 for all points, which changes nothing in least squares,
# the slope is 1.07; with 1 for all, the default, it is right to five digits, 1.4114.
#
# One would expect: slope 0.9704 for weights that are errors, or for weights that are their reciprocals: weighted least
# squares of a line has a closed form, and the QR decomposition of ml-matrix 6.15.1 finds the same. Neither reading gives it.
#
# Why it matters: weights are given when some points deserve less trust: few cases, an estimate, a war. The README's example has
# none, and whoever adds them to it gets a curve through the very point that was to count least.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ml-levenberg-marquardt@5.1.0 ml-matrix@6.15.1
cat >weigh.mjs <<'JS'
import assert from "node:assert/strict";
import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { Matrix, QrDecomposition } from "ml-matrix";

const x = [1, 2, 3, 4, 5, 6];
const y = [1, 2.1, 2.9, 4.2, 4.8, 9];
const errors = [0.1, 0.1, 0.1, 0.1, 0.1, 5];
const start = [1, 1];
const line = ([a, b]) => (t) => a + b * t;
const squares = (at, trust) => x.reduce((sum, t, k) => sum + trust[k] * (y[k] - line(at)(t)) ** 2, 0);
const closedForm = (trust) => {
  const sum = (f) => trust.reduce((total, w, k) => total + w * f(x[k], y[k]), 0);
  const w = sum(() => 1);
  const slope = (w * sum((t, v) => t * v) - sum((t) => t) * sum((_, v) => v)) / (w * sum((t) => t * t) - sum((t) => t) ** 2);
  return [(sum((_, v) => v) - slope * sum((t) => t)) / w, slope];
};
const fit = (weights) =>
  levenbergMarquardt({ x, y }, line, { initialValues: start, weights, maxIterations: 2000, gradientDifference: 1e-6 });

const trust = errors.map((error) => 1 / error ** 2);
const expected = closedForm(trust);
const rows = new Matrix(x.map((t, k) => [1 / errors[k], t / errors[k]]));
const solved = new QrDecomposition(rows).solve(new Matrix(y.map((v, k) => [v / errors[k]]))).to1DArray();
const [asErrors, asReciprocals, ones, tenths] = [fit(errors), fit(errors.map((error) => 1 / error)), fit(1), fit(0.1)];
console.log("closed form:", expected, "QR:", solved);
console.log("weights are errors:", asErrors, "their reciprocals:", asReciprocals);
const alike = closedForm(errors.map(() => 1));
console.log("1 for all:", ones.parameterValues, "0.1 for all:", tenths.parameterValues, "closed form:", alike);

const near = (a, b, within) => a.every((value, k) => Math.abs(value - b[k]) < within);
assert.ok(near(solved, expected, 1e-9));
assert.ok(near(ones.parameterValues, alike, 1e-4));
assert.ok(alike[1] - tenths.parameterValues[1] > 0.2);
assert.ok(asErrors.parameterValues[1] - expected[1] > 0.5);
assert.ok(squares(asErrors.parameterValues, trust) > 100 * squares(expected, trust));
assert.deepEqual(asReciprocals.parameterValues, start);
assert.ok(asReciprocals.iterations === 2000);
JS
node weigh.mjs
