#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (MIT): the third argument of T.DIST, called cumulative, is a number of tails.
#
# Behaviour: T.DIST(1, 8, TRUE) and T.DIST(1, 8, FALSE) are #NUM!. T.DIST(1, 8, 1), which Excel reads as TRUE, is 0.1733,
# the area above 1; with 2 it is 0.3466, both tails. A negative t is #NUM!, in T.DIST, T.DIST.RT and T.DIST.2T alike.
#
# One would expect: 0.8267 for TRUE or 1, the area below, and 0.2276 for FALSE, the density, for a t of either sign. That
# is what Excel's documentation says of T.DIST and T.DIST.RT (only T.DIST.2T refuses a negative t), and what IronCalc
# (@ironcalc/wasm 0.8.4) gives. Counting tails is TDIST, the function of before 2010, under its new name.
#
# Why it matters: the p-value of a test comes out as its complement, silently, where TRUE is written as 1; and the t of
# an elasticity is negative whenever demand falls with the price.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 @ironcalc/wasm@0.8.4
cat >tails.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { T } from "@formulajs/formulajs";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });
const model = new Model("book", "en", "UTC", "en");
const inIronCalc = (formula) => {
  model.setUserInput(0, 1, 1, `=TEXT(${formula},"0.0000")`);
  model.evaluate();
  return model.getFormattedCellValue(0, 1, 1);
};
const inFormulaJs = (answer) => (answer instanceof Error ? answer.message : answer.toFixed(4));
for (const [formula, theirs, seen, expected] of [
  ["T.DIST(1,8,TRUE)", T.DIST(1, 8, true), "#NUM!", "0.8267"],
  ["T.DIST(1,8,FALSE)", T.DIST(1, 8, false), "#NUM!", "0.2276"],
  ["T.DIST(1,8,1)", T.DIST(1, 8, 1), "0.1733", "0.8267"],
  ["T.DIST(1,8,2)", T.DIST(1, 8, 2), "0.3466", "0.8267"],
  ["T.DIST(-1,8,1)", T.DIST(-1, 8, 1), "#NUM!", "0.1733"],
  ["T.DIST.RT(-1,8)", T.DIST.RT(-1, 8), "#NUM!", "0.8267"],
]) {
  console.log(`${formula}: formulajs ${inFormulaJs(theirs)}, IronCalc ${inIronCalc(formula)}`);
  assert.equal(inFormulaJs(theirs), seen);
  assert.equal(inIronCalc(formula), expected);
}
model.free();
JS
node tails.mjs
