#!/usr/bin/env bash
# typescript 6.0.3 (Apache-2.0) given a class that esbuild 0.28.2 or terser 5.49.0 has minified: the class that it writes for
# ES2016 cannot be constructed.
#
# Behaviour: a minifier joins `super(text); this.code = code;` into `super(text), this.code = code`. Lowering the field
# `named = false` of that class, TypeScript looks for a statement that is a call of super and nothing more, finds none, and
# sets the field at the top of the constructor, before super. new throws ReferenceError: Must call super constructor in
# derived class before accessing 'this'. With the two statements apart it sets the field after super. No message, and
# useDefineForClassFields makes no difference. The minified class itself runs.
#
# One would expect: fields set once super has returned, wherever in the statement it is called, as TypeScript does for
# a super call inside an expression of its own sources by refusing it (TS2376, TS2401), or an error here as well.
#
# Why it matters: minifying first and lowering last is what takes unused code out of a bundle for an old runtime. Errors of
# one's own are the classes that extend something and have fields: the bundle loads, calculates, and breaks at the first
# error it should report.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund typescript@6.0.3 esbuild@0.28.2 terser@5.49.0
cat >problem.js <<'JS'
class Problem extends Error {
  named = false;
  constructor(code, text) {
    super(text);
    this.code = code;
  }
}
globalThis.made = new Problem("NUM", "out of range");
JS
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { minify } from "terser";
import ts from "typescript";

const source = readFileSync("problem.js", "utf8");
const texts = {
  "as written": source,
  "by esbuild": transformSync(source, { minify: true, target: "es2022" }).code,
  "by terser": (await minify(source)).code,
};
let wrong = false;
for (const [how, text] of Object.entries(texts)) {
  const outcome = (code) => {
    try {
      (0, eval)(`{${code}}`);
      return "constructed";
    } catch (error) {
      return error.name;
    }
  };
  const lowered = ts.transpile(text, { target: ts.ScriptTarget.ES2016 });
  const [plain, after] = [outcome(text), outcome(lowered)];
  console.log(`${how}: itself ${plain}, for ES2016 ${after}`);
  const expected = how === "as written" ? "constructed" : "ReferenceError";
  if (plain !== "constructed" || after !== expected) wrong = true;
}
process.exit(wrong ? 1 : 0);
JS
node run.mjs
