#!/usr/bin/env bash
# hucre 1.0.0 (MIT) with exceljs 4.4.0 (MIT): a file that is read and written keeps answers of formulas only if they are numbers.
#
# Behaviour: a workbook of exceljs with four formulas, whose answers are 5, "overweight", TRUE and #N/A, is read by readXlsx
# and written by writeXlsx. The formulas are all there; the answer 5 stands beside its formula, the other three cells
# have none. The reader has them, as value, next to a formulaResult that only numbers get.
#
# One would expect: the answers that were read. The writer has all it needs, and the file asks for calculation on load anyway.
#
# Why it matters: what does not calculate shows the answers in the file: Protected View, previews in mail, phones,
# pandas. A column of ratings is blank there, next to its numbers; and whoever reads the file in a pipeline takes the
# blank for a missing rating.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0 exceljs@4.4.0
cat >answers.mjs <<'JS'
import assert from "node:assert/strict";
import ExcelJS from "exceljs";
import { readXlsx, writeXlsx } from "hucre";

const made = new ExcelJS.Workbook();
const cells = made.addWorksheet("Ratings");
cells.getCell("A1").value = { formula: "2+3", result: 5 };
cells.getCell("A2").value = { formula: 'IF(A1>3,"overweight","")', result: "overweight" };
cells.getCell("A3").value = { formula: "A1>3", result: true };
cells.getCell("A4").value = { formula: "NA()", result: { error: "#N/A" } };

async function answers(bytes) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  return [1, 2, 3, 4].map((row) => {
    const { formula, result } = book.getWorksheet("Ratings").getCell(row, 1).value;
    assert.ok(formula, `the formula in row ${row}`);
    return result?.error ?? result;
  });
}

const before = await made.xlsx.writeBuffer();
const read = await readXlsx(new Uint8Array(before));
console.log("read by hucre:", [0, 1, 2, 3].map((row) => read.sheets[0].cells.get(`${row},0`).value));
const after = await writeXlsx(read);
console.log("answers before:", await answers(before));
console.log("answers after: ", await answers(after));
assert.deepEqual(await answers(before), [5, "overweight", true, "#N/A"]);
assert.deepEqual(await answers(after), [5, undefined, undefined, undefined]);
JS
node answers.mjs
