#!/usr/bin/env bash
# @microsoft/connected-workbooks 3.4.2 (MIT): the numbers of its workbooks have a cell type that does not exist, so that readers
# break off, leave them blank or turn TRUE into FALSE.
#
# Behaviour: a grid with a header and two rows of text, number and boolean. Each number is written as <c t="1">, each boolean as
# <v>true</v>. sheet_to_json of xlsx 0.18.5 throws "unrecognized type 1", read-excel-file 9.3.17 TYPE_INVALID. exceljs 4.4.0 and
# xlsx-populate 1.21.0 read the numbers; of true and false the one makes true twice, the other false twice. LibreOffice 7.4
# shows blanks for the numbers. Texts are numbers when they can be: the CUSIP "037833100", given as a string, is 37,833,100.
#
# One would expect: t="n" or nothing (ECMA-376, 18.18.11, has b, d, e, inlineStr, n, s and str), 1 and 0 for the booleans,
# which any reader takes, and a string for a string: the README says "preserving data types". The type was reported to the
# project in 2024, as one that Excel takes all the same.
#
# Why it matters: the package is what a web page uses for "open in Excel". In Excel, by that report, it looks right. It goes
# to somebody's pipeline, phone or LibreOffice, and the numbers are missing, or, worse, only the flags beside them changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/connected-workbooks@3.4.2 xlsx@0.18.5 read-excel-file@9.3.17 \
  exceljs@4.4.0 xlsx-populate@1.21.0 jszip@3.10.1
cat >cells.mjs <<'JS'
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import workbooks from "@microsoft/connected-workbooks";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import readXlsxFile from "read-excel-file/node";
import xlsx from "xlsx";
import populate from "xlsx-populate";

const data = [
  ["CUSIP", "price", "rated"],
  ["037833100", 1.5, true],
  ["594918104", 2, false],
];
const blob = await workbooks.workbookManager.generateTableWorkbookFromGrid({ data, config: { promoteHeaders: true } });
const bytes = Buffer.from(await blob.arrayBuffer());
writeFileSync("grid.xlsx", bytes);

const sheet = await (await JSZip.loadAsync(bytes)).file("xl/worksheets/sheet1.xml").async("string");
const cells = sheet.match(/<row r="2".*?<\/row>/s)[0].match(/<c .*?<\/c>/gs);
console.log(cells.join("\n"));
assert.deepEqual(cells.map((cell) => cell.match(/ t="(.*?)"/)[1]), ["1", "1", "b"]);
assert.match(cells[0], /<v>037833100</);
assert.match(cells[2], /<v>true</);

const seen = (name, rows) => console.log(`${name}:`, JSON.stringify(rows)) ?? rows;
const breaksOff = (name, message) => (error) => {
  console.log(`${name}:`, String(error));
  return message.test(error);
};
const byXlsx = () => xlsx.utils.sheet_to_json(xlsx.read(bytes).Sheets.Sheet1);
assert.throws(byXlsx, breaksOff("xlsx", /unrecognized type 1/));
await assert.rejects(async () => readXlsxFile("grid.xlsx"), breaksOff("read-excel-file", /TYPE_INVALID/));
const book = new ExcelJS.Workbook();
await book.xlsx.load(bytes);
const byExcelJS = [2, 3].map((row) => book.worksheets[0].getRow(row).values.slice(1));
assert.deepEqual(seen("exceljs", byExcelJS), [[37833100, 1.5, true], [594918104, 2, true]]);
const byPopulate = (await populate.fromDataAsync(bytes)).sheet(0).usedRange().value().slice(1);
assert.deepEqual(seen("xlsx-populate", byPopulate), [[37833100, 1.5, false], [594918104, 2, false]]);
JS
node cells.mjs
