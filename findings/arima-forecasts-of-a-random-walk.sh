#!/usr/bin/env bash
# arima 0.2.8 (MIT): the forecast of a random walk is what lay in memory, and the errors of the others are variances.
#
# Behaviour: eighty numbers about 90, made as a random walk. With auto: true the package finds ARIMA(0,1,0), which is right, and
# predicts 2E-309, 5E-310 and 2E-309 for the next three. p, d, q of 0, 1, 0 asked for give the same kind, and as errors three
# of the numbers that were put in; so do 0, 2, 0 and a seasonal difference alone: whatever has no coefficient to estimate.
# Nothing is thrown, verbose prints "Probable Success". With 0, 1, 1 the forecasts are right; errors, as the README calls them,
# grow by the same amount each step, as variances do: the square of what a band needs.
#
# One would expect: the last number, three times, with errors of one, 1.41 and 1.73 standard deviations of the changes, 0.87 here.
#
# Why it matters: a random walk is what automatic selection finds for many prices, exchange rates and annual series, and the
# forecast that all others are held against. Beside a series of 90 a nothing is seen; in a table of growth rates or spreads
# it is just "no change", with an interval from the data.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund arima@0.2.8
cat >walk.cjs <<'JS'
const assert = require("node:assert/strict");
const Arima = require("arima");

let seed = 5;
const draw = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const walk = [100];
while (walk.length < 80) walk.push(walk.at(-1) + 2 * (draw() + draw() + draw() - 1.5));
const last = walk.at(-1);
const changes = walk.slice(1).map((value, k) => value - walk[k]);
const deviation = Math.sqrt(changes.reduce((sum, change) => sum + change ** 2, 0) / changes.length);
const predict = (options) => {
  const [values, errors] = new Arima({ ...options, verbose: false }).fit(walk).predict(3);
  return { values, errors };
};
const [auto, plain, average] = [predict({ auto: true }), predict({ p: 0, d: 1, q: 0 }), predict({ p: 0, d: 1, q: 1 })];
console.log("last:", last, "standard deviation of the changes:", deviation);
console.log("automatic:", auto, "ARIMA(0,1,0):", plain, "ARIMA(0,1,1):", average);

const others = [{ p: 0, d: 2, q: 0 }, { p: 0, d: 0, q: 0, P: 0, D: 1, Q: 0, s: 4 }].map(predict);
for (const { values } of [auto, plain, ...others]) assert.ok(values.some((value) => Math.abs(value - last) > 10));
assert.ok(plain.errors.some((error) => walk.includes(error)));

// The sum of squares of ARIMA(0,1,1) by hand, at the coefficient where it is least
const squares = (theta) => changes.reduce(([sum, e], change) => [sum + (change - theta * e) ** 2, change - theta * e], [0, 0])[0];
const thetas = Array.from({ length: 1999 }, (_, k) => k / 1000 - 0.999);
const variance = Math.min(...thetas.map(squares)) / changes.length;
const [first, second, third] = average.errors;
console.log("variance of ARIMA(0,1,1) by hand:", variance, "its root:", Math.sqrt(variance));
for (const value of average.values) assert.ok(Math.abs(value - last) < 1);
assert.ok(Math.abs(first / variance - 1) < 0.02 && Math.abs(first / Math.sqrt(variance) - 1) > 0.1);
assert.ok(Math.abs((third - second) / (second - first) - 1) < 1e-6);
JS
node walk.cjs
