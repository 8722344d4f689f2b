#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (MIT or Apache-2.0): an exponent of three digits is written with five in the format 0.00E+00.
#
# Behaviour: TEXT(1E+100,"0.00E+00") is 1.00E+10100 and TEXT(1E-100,"0.00E+00") is 1.00E-10100: the digits that do not fit the two
# zeros are written, and after them the whole exponent. A cell with that format shows the same.
#
# One would expect: 1.00E+100 and 1.00E-100, as Excel has it: two zeros are the least number of digits, not the most.
# With two digits, and in the format 0.0E+0, the answer is right.
#
# Why it matters: scientific is the format that Excel's list offers, and a p-value or a density far in a tail is 1E-100
# and less. Read back as a number the text is 0 or beyond every number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cat >exponent.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });
const model = new Model("book", "en", "UTC", "en");
for (const [formula, seen] of [
  ['TEXT(1E+99,"0.00E+00")', "1.00E+99"],
  ['TEXT(1E+100,"0.00E+00")', "1.00E+10100"],
  ['TEXT(2.5E+123,"0.00E+00")', "2.50E+12123"],
  ['TEXT(1E-100,"0.00E+00")', "1.00E-10100"],
  ['TEXT(2.5E+123,"0.0E+0")', "2.5E+123"],
]) {
  model.setUserInput(0, 1, 1, `=${formula}`);
  model.evaluate();
  console.log(`${formula}: ${model.getFormattedCellValue(0, 1, 1)}`);
  assert.equal(model.getFormattedCellValue(0, 1, 1), seen);
}
model.free();
JS
node exponent.mjs
