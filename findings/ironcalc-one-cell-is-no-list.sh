#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (MIT or Apache-2.0): a single cell is not taken for a list of one, the same cell with a colon is.
#
# Behaviour: COUNTIF(A1,"x"), SUMIF(A1,"x",B1) and INDEX(B1,1) are #VALUE!, MATCH("x",A1,0) is #N/A, as if nothing were found.
# With A1:A1 and B1:B1 all four have their answers. HyperFormula 3.5.0 answers both spellings of the first three alike.
#
# One would expect: a reference is a range of one cell, as in Excel, where the two spellings never differ.
#
# Why it matters: programs that write workbooks shorten A1:A1 to A1. A table that happens to have one row is an error then,
# and a lookup says "not found" of the text that stands there; tables of two rows, which tests have, do not show it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0 @ironcalc/wasm@0.8.4
cat >list.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HyperFormula } from "hyperformula";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });
const model = new Model("book", "en", "UTC", "en");
model.setUserInput(0, 1, 1, "x");
model.setUserInput(0, 1, 2, "5");
const shown = (formula) => {
  model.setUserInput(0, 1, 8, `=${formula}`);
  model.evaluate();
  return model.getFormattedCellValue(0, 1, 8);
};
const inHyperFormula = (formula) => {
  const book = HyperFormula.buildFromArray([["x", 5, `=${formula}`]], { licenseKey: "gpl-v3" });
  const value = book.getCellValue({ sheet: 0, row: 0, col: 2 });
  book.destroy();
  return String(value);
};
for (const [ofOne, ofList, seen, answer] of [
  ['COUNTIF(A1,"x")', 'COUNTIF(A1:A1,"x")', "#VALUE!", "1"],
  ['SUMIF(A1,"x",B1)', 'SUMIF(A1:A1,"x",B1:B1)', "#VALUE!", "5"],
  ["INDEX(B1,1)", "INDEX(B1:B1,1)", "#VALUE!", "5"],
  ['MATCH("x",A1,0)', 'MATCH("x",A1:A1,0)', "#N/A", "1"],
]) {
  console.log(`${ofOne}: ${shown(ofOne)}; ${ofList}: ${shown(ofList)}; HyperFormula ${inHyperFormula(ofList)}`);
  assert.equal(shown(ofOne), seen);
  assert.equal(shown(ofList), answer);
  assert.equal(inHyperFormula(ofList), answer);
  if (!ofOne.startsWith("MATCH")) assert.equal(inHyperFormula(ofOne), answer);
}
model.free();
JS
node list.mjs
