#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (MIT or Apache-2.0): a name in a formula makes the calculation quadratic, or worse, in the number of formulas.
#
# Behaviour: a column in which each cell is the one below it plus a number in C1. With $C$1 in the formulas, 400 of them take
# a few milliseconds of CPU time; with a name for that cell two to three orders of magnitude more, and twice as
# many formulas take about four times as long. The answers are
# the same.
#
# One would expect: a name for one cell costs what the cell costs. What seems to happen: a formula with a name may spill, all that
# may spill is calculated first, and calculation begins again each time one of them needs another that comes later.
#
# Why it matters: names for assumptions are how models are written to be read. One of 300 formulas recalculates at once, one
# of 3,000 does not end, and nothing in the workbook looks different.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cat >names.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });

function milliseconds(count, step) {
  const model = new Model("book", "en", "UTC", "en");
  model.setUserInput(0, 1, 3, "1");
  model.newDefinedName("step", null, "Sheet1!$C$1");
  model.pauseEvaluation();
  for (let row = 1; row < count; row++) {
    model.setUserInput(0, row, 1, `=A${row + 1}+${step}`);
  }
  model.setUserInput(0, count, 1, "0");
  model.resumeEvaluation();
  const begun = process.cpuUsage();
  model.evaluate();
  const { user, system } = process.cpuUsage(begun);
  assert.equal(model.getFormattedCellValue(0, 1, 1), String(count - 1));
  model.free();
  return (user + system) / 1000;
}

milliseconds(100, "$C$1");
const cell = milliseconds(400, "$C$1");
const [half, named] = [milliseconds(200, "step"), milliseconds(400, "step")];
const shown = (ms) => `${ms.toFixed(0)} ms`;
console.log(`400 formulas: cell ${shown(cell)}, name ${shown(named)}`);
console.log(`200 formulas with the name ${shown(half)}`);
assert.ok(named > 10 * cell, "the name costs more than ten times the cell");
assert.ok(named > 2.5 * half, "more than in proportion");
JS
node names.mjs
