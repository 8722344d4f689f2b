#!/usr/bin/env bash
# hyperformula 3.5.0 (GPL-3.0): RATE finds no rate for a loan of forty years, and INT rounds towards zero.
#
# Behaviour: RATE(480,-0.3,100,0) is #NUM!, although payments of 144 pay a loan of 100 back; from a guess of 0.002 it is
# found, 0.00162. RATE(360,-0.3,100) is found without a guess. INT(-0.5) is 0 and INT(-2.5) is -2.
#
# One would expect: 0.00162 a month without a guess (IronCalc, @ironcalc/wasm 0.8.4, finds it), and -1 and -3: INT rounds
# down "to the nearest integer", in Excel as in HyperFormula's own list of functions; towards zero is TRUNC.
#
# Why it matters: mortgages of forty years are sold, and #NUM! reads as "no such rate". INT of a negative growth rate
# or of a date before the base is one too high: a number, and no sign of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0 @ironcalc/wasm@0.8.4
cat >rate.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HyperFormula } from "hyperformula";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });
const model = new Model("book", "en", "UTC", "en");
const inIronCalc = (formula) => {
  model.setUserInput(0, 1, 1, `=TEXT(${formula},"0.00000")`);
  model.evaluate();
  return String(Number(model.getFormattedCellValue(0, 1, 1)));
};
const inHyperFormula = (formula) => {
  const book = HyperFormula.buildFromArray([[`=ROUND(${formula},5)`]], { licenseKey: "gpl-v3" });
  const value = book.getCellValue({ sheet: 0, row: 0, col: 0 });
  book.destroy();
  return String(typeof value === "object" ? value.value : value);
};
for (const [formula, seen, expected] of [
  ["RATE(480,-0.3,100,0)", "#NUM!", "0.00162"],
  ["RATE(360,-0.3,100)", "0.00043", "0.00043"],
  ["INT(-0.5)", "0", "-1"],
  ["INT(-2.5)", "-2", "-3"],
]) {
  console.log(`${formula}: HyperFormula ${inHyperFormula(formula)}, IronCalc ${inIronCalc(formula)}`);
  assert.equal(inHyperFormula(formula), seen);
  assert.equal(inIronCalc(formula), expected);
}
assert.equal(inHyperFormula("RATE(480,-0.3,100,0,0,0.002)"), "0.00162");
model.free();
JS
node rate.mjs
