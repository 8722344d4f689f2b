#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (MIT or Apache-2.0): the variance of numbers that are large beside their differences is lost.
#
# Behaviour: over 100,000,001, 100,000,002 and 100,000,003 VAR.S, STDEV.S and DEVSQ are 0, CORREL with
# 1, 2, 3 and SLOPE of 1, 2, 3 on them are #DIV/0!; over 28750.956, .957, .958 STDEV.S is 0.001092 for 0.001. COVARIANCE.S of the first three
# numbers with themselves, which is the same quantity, is 1.
#
# One would expect: 1 for the variance, a slope of 1 and a correlation of 1: sums of squares about the mean, as
# COVARIANCE.S takes them and as Excel has taken them since 2003. @formulajs/formulajs 4.6.1 gives them.
#
# Why it matters: public debt in millions of dollars has eight digits, and a regression on it is #DIV/0!. Worse
# are the numbers between: GDP in billions with its three decimals has a standard error that is off by nine percent and
# does not look wrong. Test data of one and two digits do not show it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 @ironcalc/wasm@0.8.4
cat >variance.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as excel from "@formulajs/formulajs";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });
const model = new Model("book", "en", "UTC", "en");
const columns = { A: [100000001, 100000002, 100000003], B: [28750.956, 28750.957, 28750.958], C: [1, 2, 3] };
Object.values(columns).forEach((numbers, column) =>
  numbers.forEach((number, row) => model.setUserInput(0, row + 1, column + 1, String(number))),
);
const calculated = (formula) => {
  model.setUserInput(0, 1, 8, `=${formula}`);
  model.evaluate();
  return model.getFormattedCellValue(0, 1, 8);
};
for (const [formula, seen, elsewhere] of [
  ["VAR.S(A1:A3)", "0", excel.VAR.S(columns.A)],
  ["DEVSQ(A1:A3)", "0", excel.DEVSQ(columns.A)],
  ["COVARIANCE.S(A1:A3,A1:A3)", "1", excel.COVARIANCE.S(columns.A, columns.A)],
  ["SLOPE(A1:A3,C1:C3)", "1", excel.SLOPE(columns.A, columns.C)],
  ["SLOPE(C1:C3,A1:A3)", "#DIV/0!", excel.SLOPE(columns.C, columns.A)],
  ["CORREL(A1:A3,C1:C3)", "#DIV/0!", excel.CORREL(columns.A, columns.C)],
  ["ROUND(1000*STDEV.S(B1:B3),3)", "1.092", excel.ROUND(1000 * excel.STDEV.S(columns.B), 3)],
]) {
  console.log(`${formula}: IronCalc ${calculated(formula)}, formulajs ${elsewhere}`);
  assert.equal(calculated(formula), seen);
  assert.ok(Math.abs(elsewhere - (formula.startsWith("DEVSQ") ? 2 : 1)) < 1e-6, formula);
}
model.free();
JS
node variance.mjs
