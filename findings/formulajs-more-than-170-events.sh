#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (MIT): with more than 170 events or trials a probability is Infinity or no number.
#
# Behaviour: POISSON.DIST(170,180,FALSE) and BINOM.DIST(500,1030,0.5,FALSE) are Infinity, POISSON.DIST(171,180,TRUE) and
# HYPGEOM.DIST(5,50,300,1000,FALSE) are NaN. None of them is an error of Excel's that a caller could catch.
#
# One would expect: 0.0230, 0.0161, 0.2656 and 0.0004, which IronCalc (@ironcalc/wasm 0.8.4) gives. The factorials of the
# definition overflow above 170!, their quotient does not.
#
# Why it matters: a probability model of thousands of loans, defaults or days is what these functions are for. Infinity
# is a number in JavaScript: an expected loss that is summed over it is Infinity too, and typeof says "number".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 @ironcalc/wasm@0.8.4
cat >events.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { BINOM, HYPGEOM, POISSON } from "@formulajs/formulajs";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });
const model = new Model("book", "en", "UTC", "en");
const inIronCalc = (formula) => {
  model.setUserInput(0, 1, 1, `=TEXT(${formula},"0.0000")`);
  model.evaluate();
  return model.getFormattedCellValue(0, 1, 1);
};
for (const [formula, theirs, seen, expected] of [
  ["POISSON.DIST(170,180,FALSE)", POISSON.DIST(170, 180, false), Infinity, "0.0230"],
  ["POISSON.DIST(171,180,TRUE)", POISSON.DIST(171, 180, true), NaN, "0.2656"],
  ["BINOM.DIST(500,1030,0.5,FALSE)", BINOM.DIST(500, 1030, 0.5, false), Infinity, "0.0161"],
  ["HYPGEOM.DIST(5,50,300,1000,FALSE)", HYPGEOM.DIST(5, 50, 300, 1000, false), NaN, "0.0004"],
]) {
  console.log(`${formula}: formulajs ${theirs}, IronCalc ${inIronCalc(formula)}`);
  assert.ok(Object.is(theirs, seen), `${formula} is ${theirs}`);
  assert.equal(inIronCalc(formula), expected);
}
model.free();
JS
node events.mjs
