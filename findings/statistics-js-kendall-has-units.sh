#!/usr/bin/env bash
# statistics.js 1.0.0 (MIT): the p-value of Kendall's tau depends on the unit of the data, and tau-c is larger than 1.
#
# Behaviour: ten ratings with ties, and spreads of which two pairs are alike. With the spreads in basis points kendallsTau
# gives z 0.0002 and p 0.9998; with the same spreads in percent z 3.22 and p 0.0013. The correction for ties takes the values that
# are tied (60, 150) where the formula has how many are (2, 2). tau-b, 0.889, counts the values, too, not the tied pairs. tau-c
# is 1.44: it takes the smaller number of categories for 2 whatever it is. Of these tau-b is known to the project, since 2025.
#
# One would expect: z 3.33 in any unit (Kendall's variance with ties, as R's cor.test has it) for something that knows only
# order, which ten thousand shuffles of the spreads confirm; tau-b 0.879, and tau-c 0.9, between -1 and 1.
#
# Why it matters: a table in basis points, in dollars or in years says "no relation" of the same ranks that are significant
# in percent, and nothing warns. Without ties, as in most tests, z and tau-b are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund statistics.js@1.0.0
cat >ties.cjs <<'JS'
const assert = require("node:assert/strict");
const Statistics = require("statistics.js");

const ratings = [1, 1, 2, 2, 2, 3, 3, 4, 4, 5];
const points = [45, 60, 60, 85, 95, 90, 120, 150, 150, 210];
const n = ratings.length;
const kendall = (unit) => {
  const rows = ratings.map((rating, k) => ({ rating, spread: points[k] * unit }));
  const { b, c } = new Statistics(rows, { rating: "ordinal", spread: "metric" }).kendallsTau("rating", "spread");
  return { ...b, ...c };
};
const [basisPoints, percent] = [kendall(1), kendall(0.01)];
console.log("in basis points:", basisPoints);
console.log("in percent:     ", percent);

const pairs = ratings.flatMap((_, i) => ratings.slice(0, i).map((_, j) => [i, j]));
const signs = (values) => pairs.map(([i, j]) => Math.sign(values[i] - values[j]));
const score = (values) => signs(values).reduce((sum, sign, k) => sum + sign * order[k], 0);
const order = signs(ratings);
const s = score(points);
const untied = (values) => signs(values).filter((sign) => sign !== 0).length;
const groups = (values) => [...new Set(values)].map((v) => values.filter((w) => w === v).length);
const sum = (values, f) => groups(values).reduce((total, t) => total + f(t), 0);
const both = (f) => sum(ratings, f) * sum(points, f);
const variance =
  (n * (n - 1) * (2 * n + 5) -
    sum(ratings, (t) => t * (t - 1) * (2 * t + 5)) -
    sum(points, (t) => t * (t - 1) * (2 * t + 5))) / 18 +
  both((t) => t * (t - 1)) / (2 * n * (n - 1)) +
  both((t) => t * (t - 1) * (t - 2)) / (9 * n * (n - 1) * (n - 2));
const expected = {
  tauB: s / Math.sqrt(untied(ratings) * untied(points)),
  z: s / Math.sqrt(variance),
  tauC: (2 * 5 * s) / (n * n * 4), // five ratings are fewer than eight spreads
};
let seed = 7;
const draw = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const shuffled = () => points.map((value) => [draw(), value]).sort(([a], [b]) => a - b).map(([, value]) => value);
const asFar = Array.from({ length: 10000 }, () => Math.abs(score(shuffled())) >= s).filter(Boolean).length / 10000;
console.log("by the definitions:", expected, "of ten thousand shuffles, as far from 0:", asFar);

assert.ok(basisPoints.z < 0.001 && basisPoints.pTwoTailed > 0.999);
assert.ok(percent.z > 3.2 && percent.pTwoTailed < 0.002);
assert.equal(basisPoints.tauC, 1.44);
assert.ok(basisPoints.tauB - expected.tauB > 0.01);
assert.ok(Math.abs(expected.z - 3.334) < 1e-3 && Math.abs(expected.tauC - 0.9) < 1e-12);
assert.ok(asFar < 0.001);
JS
node ties.cjs
