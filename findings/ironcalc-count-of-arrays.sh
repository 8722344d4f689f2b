#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (MIT or Apache-2.0): COUNT finds no number in an array that a formula has calculated.
#
# Behaviour: over cells COUNT counts. Over an array constant, over A1:A3*1, SEQUENCE(3) or FILTER(...) it is 0, with no
# error and no sign that something is not implemented, while COUNTA, SUM, AVERAGE, MEDIAN and VAR.S of the same arrays are
# right. So SUM(x)/COUNT(x) is #DIV/0! where AVERAGE(x) is 2, and IF(COUNT(x)=0, "no data", ...) says that there is none.
#
# One would expect: 3, as COUNT's definition has it (arguments that are arrays are counted element by element), or the
# engine's own #N/IMPL!, which ROUND and PRODUCT of the same array constants give.
#
# Why it matters: the engine is used to check spreadsheets without Excel. COUNT over an array is how a formula counts what
# fulfils a condition, COUNT(IF(...)), COUNT(FILTER(...)), and 0 is an ordinary answer: a check built on it passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cat >count.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });
const model = new Model("book", "en", "UTC", "en");
["1", "2", "3"].forEach((text, k) => model.setUserInput(0, k + 1, 1, text));
const shows = (formula) => {
  model.setUserInput(0, 1, 3, formula);
  model.evaluate();
  const seen = model.getFormattedCellValue(0, 1, 3);
  console.log(`${formula}  shows  ${seen}`);
  return seen;
};

assert.equal(shows("=COUNT(A1:A3)"), "3");
for (const array of ["{1,2,3}", "A1:A3*1", "SEQUENCE(3)"]) {
  assert.equal(shows(`=COUNT(${array})`), "0");
  assert.equal(shows(`=COUNTA(${array})`), "3");
  assert.equal(shows(`=AVERAGE(${array})`), "2");
}
assert.equal(shows("=COUNT(FILTER(A1:A3,A1:A3>1))"), "0");
assert.equal(shows("=SUM(A1:A3*1)/COUNT(A1:A3*1)"), "#DIV/0!");
assert.equal(shows("=ROUND({1.4,1.6},0)"), "#N/IMPL!");
model.free();
JS
node count.mjs
