#!/usr/bin/env bash
# @stdlib/stats-base-dists-normal-quantile 0.3.1 (Apache-2.0): the lower tail of the normal distribution ends at -8.3, and is
# off well before.
#
# Behaviour: quantile(p,0,1) is -Infinity for every p from 1e-17 down, where the answer for 1e-20 is -9.2623; for 1e-16 it is
# -8.2095 and its probability, by the same library's normal cdf, 11% more than was asked for. From 1e-10 on it differs in the
# ninth digit. It takes the inverse error function of 2p-1, in which a small p is rounded away. erfcinv of the same library
# (@stdlib/math-base-special-erfcinv 0.2.4) of 2p gives all of them to 15 digits.
#
# One would expect: the lower tail to be as good as doubles are, since 1e-20 is an ordinary double; it is the upper tail that
# cannot be told from 1 beyond 8.3.
#
# Why it matters: p-values are turned into z this way, and draws of a copula or a low-discrepancy sequence into normal ones. An
# infinite score makes every average that it enters infinite or no number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @stdlib/stats-base-dists-normal-quantile@0.3.1 \
  @stdlib/stats-base-dists-normal-cdf@0.3.1 @stdlib/math-base-special-erfcinv@0.2.4
cat >tail.cjs <<'JS'
const assert = require("node:assert/strict");
const quantile = require("@stdlib/stats-base-dists-normal-quantile");
const cdf = require("@stdlib/stats-base-dists-normal-cdf");
const erfcinv = require("@stdlib/math-base-special-erfcinv");

const byComplement = (p) => -Math.SQRT2 * erfcinv(2 * p);
const rows = [1e-4, 1e-10, 1e-14, 1e-16, 1e-17, 1e-20].map((p) => ({
  p,
  quantile: quantile(p, 0, 1),
  "its probability / p": cdf(quantile(p, 0, 1), 0, 1) / p,
  "by erfcinv": byComplement(p),
  "its probability / p ": cdf(byComplement(p), 0, 1) / p,
}));
console.table(rows);
const off = (p) => Math.abs(cdf(quantile(p, 0, 1), 0, 1) / p - 1);
assert.ok(off(1e-4) < 1e-12);
assert.ok(off(1e-10) > 5e-8 && off(1e-14) > 5e-4 && off(1e-16) > 0.1);
for (const p of [1e-17, 1e-20, 1e-100]) assert.equal(quantile(p, 0, 1), -Infinity);
for (const { p } of rows) assert.ok(Math.abs(cdf(byComplement(p), 0, 1) / p - 1) < 1e-13);
JS
node tail.cjs
