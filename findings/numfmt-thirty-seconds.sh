#!/usr/bin/env bash
# numfmt 4.0.1 (MIT): a price in fractions is shown a whole point too high from nineteen twentieths on.
#
# Behaviour: format("# ??/32", 99.96875), which is 99 and 31/32, is "100 31/32". In sixty-fourths the last three prices below
# each point come out so, in 256ths the last twelve; 1.98 in "# ??/??" is "2 49/50". Whole number and fraction are found apart, and
# the whole one is rounded up from 0.95 on. What rounds to the next point besides is "100 32/32" for 99.99. The thirty-one
# lower thirty-seconds are right, and so is a format with "?/8". It is so in 3.2.6, too, which @univerjs/core 0.25.1 asks for.
#
# One would expect: whole number plus fraction to be the price, to half a step: 99 31/32, and 100 for 99.99, as
# ssf 0.11.2 (Apache-2.0) has them and as Excel's own formats for fractions work.
#
# Why it matters: Treasury bonds and futures are quoted in thirty-seconds and sixty-fourths. The package shows the cells of
# spreadsheets in the browser: one price in thirty-two is a point off, 10,000 dollars a million, and the cell's value, on which
# everything is calculated, is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund numfmt@4.0.1 ssf@0.11.2
cat >fractions.mjs <<'JS'
import assert from "node:assert/strict";
import { format } from "numfmt";
import ssf from "ssf";

const worth = (text) => {
  const [whole, fraction = "0/1"] = text.trim().split(/\s+/);
  const [above, below] = fraction.split("/").map(Number);
  return Number(whole) + above / below;
};
const off = (pattern, parts, write) =>
  Array.from({ length: parts }, (_, k) => 99 + k / parts)
    .map((price) => ({ price, text: write(pattern, price) }))
    .filter(({ price, text }) => worth(text) !== price);

for (const [pattern, parts, wrong] of [["# ?/8", 8, 0], ["# ??/32", 32, 1], ["# ??/64", 64, 3], ["# ???/256", 256, 12]]) {
  const seen = off(pattern, parts, format);
  console.log(`${pattern}: ${seen.length} of ${parts} prices are off`, seen.slice(0, 3));
  assert.equal(seen.length, wrong);
  for (const { price, text } of seen) assert.equal(worth(text), price + 1);
  assert.deepEqual(off(pattern, parts, ssf.format), []);
}
for (const [pattern, value, here, there] of [
  ["# ??/32", 99.99, "100 32/32", "100"],
  ["# ??/??", 1.98, "2 49/50", "1 49/50"],
]) {
  console.log(`${value} in ${pattern}: numfmt ${format(pattern, value)}, ssf ${ssf.format(pattern, value)}`);
  assert.equal(format(pattern, value).trim(), here);
  assert.equal(ssf.format(pattern, value).trim(), there);
}
JS
node fractions.mjs
