#!/usr/bin/env bash
# @borgar/fx 5.1.3 (MIT): formulas that Excel itself writes cannot be taken apart, in the dialect of cells or of files.
#
# Behaviour: =SUM(Sheet1!#REF!), which is what Excel makes of a reference whose cells were deleted, comes out as a context, an
# operator and an error, and parse() refuses it: Unexpected context token. ='C:\data\[Book 1.xlsx]Sheet 1'!A1, which Excel shows
# when a linked workbook is closed, is split at its colon and at its spaces into unknown tokens. =LAMBDA(x,[y],x)(1), whose y may
# be left out, is refused: the [y] is read as a column of a table. Also with the functions of @borgar/fx/xlsx. =#REF!+1, a
# quoted sheet without a path, a workbook by its number and LAMBDA(x,y,x) are taken apart.
#
# One would expect: that a tokenizer made for Excel's formulas reads what Excel stores and shows without anybody's fault.
#
# Why it matters: these are the formulas of old and grown workbooks, which are just those that an auditing tool is asked to look
# through: broken references and links. A tool that parses all formulas of a file stops at the first, or, where it goes by
# tokens, takes C for a name and 1 for a number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @borgar/fx@5.1.3
cat >read.mjs <<'JS'
import assert from "node:assert/strict";
import * as cells from "@borgar/fx";
import * as files from "@borgar/fx/xlsx";

const refused = {
  "=SUM(Sheet1!#REF!)": /Unexpected context token/,
  "='C:\\data\\[Book 1.xlsx]Sheet 1'!A1": /Unexpected unknown token/,
  "=LAMBDA(x,[y],x)(1)": /LAMBDA argument is not a name/,
};
const read = ["=#REF!+1", "='Sheet 1'!A1", "=[1]Sheet1!A1", "=LAMBDA(x,y,x)(1,2)"];
for (const { tokenize, parse } of [cells, files]) {
  for (const [formula, message] of Object.entries(refused)) {
    const tokens = tokenize(formula);
    console.log(formula, " is ", tokens.map(({ type, value }) => `${type} ${value}`).join(", "));
    assert.throws(() => parse(tokens), message);
  }
  for (const formula of read) parse(tokenize(formula));
}
JS
node read.mjs
