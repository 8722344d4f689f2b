#!/usr/bin/env bash
# @railpath/finance-toolkit 0.5.4 (MIT): the portfolio of maximum Sharpe ratio is the asset with the least return, and a target
# return is not looked at.
#
# Behaviour: three assets that return 10, 7 and 4%, riskFreeRate 2%. calculatePortfolioOptimization answers weights of 0, 0 and 1
# with a Sharpe ratio of 0.20, under method: "maximumSharpe": it adds the excess returns to the risk that it makes small. For each
# targetReturn of 5, 6, 8 and 9% it answers one and the same portfolio, which returns 6.1%, under method: "targetReturn".
# That is also its portfolio of minimum variance, with a variance of 0.00861 (converged: false, after a thousand rounds). Of the
# same assets per day, all numbers a 252nd, it answers equal shares: converged: true, after none.
#
# One would expect: 40, 40 and 20% with a ratio of 0.48 (the inverse of the covariances times the excess returns), portfolios
# that return what was asked for, and a variance of 0.00781 with 9, 23 and 67%, per year or per day. A search over all whole
# percentages agrees.
#
# Why it matters: weights between 0 and 1 that add up to 1 look like an optimum. This "maximum Sharpe" is worse than 99 of
# 100 of all portfolios in whole percentages, equal shares have 0.478; and daily returns are what such a package is fed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @railpath/finance-toolkit@0.5.4
cat >portfolios.cjs <<'JS'
const assert = require("node:assert/strict");
const { calculatePortfolioOptimization } = require("@railpath/finance-toolkit");

const expectedReturns = [0.1, 0.07, 0.04];
const covarianceMatrix = [
  [0.04, 0.006, 0.004],
  [0.006, 0.0225, 0.003],
  [0.004, 0.003, 0.01],
];
const riskFreeRate = 0.02;
const dot = (a, b) => a.reduce((sum, value, k) => sum + value * b[k], 0);
const variance = (w) => dot(w, covarianceMatrix.map((row) => dot(row, w)));
const sharpe = (w) => (dot(w, expectedReturns) - riskFreeRate) / Math.sqrt(variance(w));
const optimum = (options) => calculatePortfolioOptimization({ expectedReturns, covarianceMatrix, ...options });

// Cramer's rule for covariances times weights = right hand side, weights brought to a sum of 1
const det = ([a, b, c]) => dot(a, [b[1] * c[2] - b[2] * c[1], b[2] * c[0] - b[0] * c[2], b[0] * c[1] - b[1] * c[0]]);
const weights = (side) => {
  const raw = side.map((_, k) => det(covarianceMatrix.map((row, i) => row.map((v, j) => (j === k ? side[i] : v)))));
  return raw.map((w) => w / raw.reduce((sum, v) => sum + v, 0));
};
const whole = Array.from({ length: 101 }, (_, a) => Array.from({ length: 101 - a }, (_, b) => [a, b, 100 - a - b])).flat();
const all = whole.map((w) => w.map((percent) => percent / 100));

const best = optimum({ riskFreeRate });
const tangency = weights(expectedReturns.map((r) => r - riskFreeRate));
const searched = all.reduce((a, b) => (sharpe(b) > sharpe(a) ? b : a));
console.log("maximum Sharpe:", best, "in closed form:", tangency, sharpe(tangency), "by search:", searched, sharpe(searched));
assert.equal(best.method, "maximumSharpe");
assert.deepEqual(best.weights, [0, 0, 1]);
assert.ok(sharpe(best.weights) < 0.201 && sharpe([1 / 3, 1 / 3, 1 / 3]) > 0.47);
assert.ok(Math.abs(sharpe(tangency) - sharpe(searched)) < 1e-9 && sharpe(tangency) > 0.48);
assert.ok(all.filter((w) => sharpe(w) < sharpe(best.weights)).length < 0.01 * all.length);

const least = optimum({});
console.log("minimum variance:", least, "in closed form:", weights([1, 1, 1]), variance(weights([1, 1, 1])));
assert.ok(least.variance > 1.1 * variance(weights([1, 1, 1])));
assert.ok(least.variance > 1.1 * Math.min(...all.map(variance)));
for (const targetReturn of [0.05, 0.06, 0.08, 0.09]) {
  const aimed = optimum({ targetReturn });
  console.log(`target ${targetReturn}:`, aimed.method, aimed.weights, aimed.expectedReturn);
  assert.deepEqual(aimed.weights, least.weights);
}

const perDay = (rows) => rows.map((row) => row.map((value) => value / 252));
const daily = optimum({ expectedReturns: perDay([expectedReturns])[0], covarianceMatrix: perDay(covarianceMatrix) });
console.log("minimum variance per day:", daily);
assert.ok(daily.converged && daily.iterations === 0);
for (const weight of daily.weights) assert.ok(Math.abs(weight - 1 / 3) < 0.001);
JS
node portfolios.cjs
