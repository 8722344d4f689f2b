#!/usr/bin/env bash
# regression 2.0.1 (MIT): of the curves that are straight in logarithms one weighs its points by their values and one does not.
#
# Behaviour: exponential multiplies each square by y before it adds them, power adds them as they are. For sales of 3, 21, 39,
# 83, 158 and 330 the growth found is 0.718 a period, where Excel's LOGEST and the logarithm of LINEST (checked
# with formulajs 4.6.1) say 0.866; for a power they and the package agree to twelve digits. Nothing but the code says so. r2
# is in levels for both, and with the default precision of 2, which is decimals and not significant figures as its README
# says, a price of 0.012 that halves at each doubling is found as 0.01.
#
# One would expect: both by the same rule, or a word on which points count.
#
# Why it matters: growth rates and elasticities are estimated side by side from one table. The weights make the last, largest
# point nearly all of the growth rate, and no standard error made for least squares belongs to it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund regression@2.0.1 @formulajs/formulajs@4.6.1
cat >fit.cjs <<'JS'
const assert = require("node:assert/strict");
const regression = require("regression");
const { LINEST } = require("@formulajs/formulajs");

const periods = [1, 2, 3, 4, 5, 6];
const sales = [3, 21, 39, 83, 158, 330];
const points = periods.map((t, k) => [t, sales[k]]);
const fitted = (curve) => regression[curve](points, { precision: 12 }).equation[1];
const straight = (x) => LINEST(sales.map(Math.log), x)[0];
const weighted = () => {
  const sum = (f) => points.reduce((total, [t, y]) => total + y * f(t, Math.log(y)), 0);
  const w = sum(() => 1);
  return (
    (w * sum((t, l) => t * l) - sum((t) => t) * sum((t, l) => l)) / (w * sum((t) => t * t) - sum((t) => t) ** 2)
  );
};
console.log("growth: regression", fitted("exponential"), "least squares", straight(periods), "weighted by y", weighted());
console.log("power: regression", fitted("power"), "least squares", straight(periods.map(Math.log)));
assert.ok(Math.abs(fitted("exponential") - weighted()) < 1e-9);
assert.ok(straight(periods) - fitted("exponential") > 0.1);
assert.ok(Math.abs(fitted("power") - straight(periods.map(Math.log))) < 1e-9);

const halving = regression.power([[1, 0.012], [2, 0.006], [4, 0.003]]).equation;
console.log("0.012 that halves, with the default precision:", halving);
assert.deepEqual(halving, [0.01, -1]);
JS
node fit.cjs
