#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (MIT or Apache-2.0): a double minus is thrown away when a formula is entered, and ISERROR of a
# range finds nothing in an aggregate.
#
# Behaviour: =--"3" is kept as ="3", a text; =SUMPRODUCT(--(A1:A3>1)) is kept as =SUMPRODUCT(A1:A3>1), which is 0, where
# =SUMPRODUCT((A1:A3>1)*1) is 2. =SUMPRODUCT(1*ISERROR(A1:A4)) is 0 beside a cell that shows #DIV/0!;
# =SUM(MAP(A1:A4,LAMBDA(a,IF(ISERROR(a),1,0)))) is 1. Single minus signs and 2--3 are right.
#
# One would expect: what Excel gives, 3 as a number, 2 and 1, and the text of a formula as it was entered.
#
# Why it matters: SUMPRODUCT(--(...))=0 is the common way to write "nothing is wrong" into a model. Calculated here, as
# an independent check, every such line is TRUE whatever the numbers are. A file that passes through keeps the change.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cat >minus.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });
const model = new Model("book", "en", "UTC", "en");
["1", "2", "3", "=1/0"].forEach((text, k) => model.setUserInput(0, k + 1, 1, text));
const enter = (formula) => {
  model.setUserInput(0, 1, 3, formula);
  model.evaluate();
  const seen = [model.getCellContent(0, 1, 3), model.getFormattedCellValue(0, 1, 3)];
  console.log(`${formula}  is kept as  ${seen[0]}  and shows  ${seen[1]}`);
  return seen;
};

assert.deepEqual(enter('=--"3"'), ['="3"', "3"]);
assert.deepEqual(enter('=ISNUMBER(--"3")'), ['=ISNUMBER("3")', "FALSE"]);
assert.deepEqual(enter("=SUMPRODUCT(--(A1:A3>1))"), ["=SUMPRODUCT(A1:A3>1)", "0"]);
assert.equal(enter("=SUMPRODUCT((A1:A3>1)*1)")[1], "2");
assert.equal(enter("=SUMPRODUCT(1*ISERROR(A1:A4))")[1], "0");
assert.equal(enter("=SUM(MAP(A1:A4,LAMBDA(a,IF(ISERROR(a),1,0))))")[1], "1");
assert.equal(enter("=2--3")[1], "5");
model.free();
JS
node minus.mjs
