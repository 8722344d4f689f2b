#!/usr/bin/env bash
# esbuild 0.28.2 (MIT): what it writes for target es2016 needs a member of ES2017's library.
#
# Behaviour: { ...a, c: 1 } lowered for es2016 (or es2015) begins with a helper of esbuild's own that calls
# Object.getOwnPropertyDescriptors, of ES2017. In a runtime without it the first such spread throws a TypeError. A spread
# with nothing behind it, { ...a }, needs no such member; nor does what TypeScript 6.0.3 writes for the same target
# (Object.assign). The other helpers look whether Symbol's members are there before they use them.
#
# One would expect: that esbuild leaves the library of one's own code alone, as it documents, but that code which it adds by
# itself runs in the edition it was asked for.
#
# Why it matters: target is the promise that a bundle loads in an old embedded engine: Office's on older desktops, a
# set-top box, a payment terminal. A check of the bundle's syntax passes, a check that one's own sources use no newer
# member passes, and the call is found by a user. Spreading options over defaults is everywhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund esbuild@0.28.2 typescript@6.0.3
cat >run.mjs <<'JS'
import vm from "node:vm";
import { transformSync } from "esbuild";
import ts from "typescript";

const source = "const given = { a: 1 }; const all = { ...given, c: 2 }; all.a + all.c;";
const outcome = (code) => {
  // An engine of 2016, in this respect.
  const context = vm.createContext({});
  vm.runInContext("delete Object.getOwnPropertyDescriptors", context);
  try {
    return String(vm.runInContext(code, context));
  } catch (error) {
    return error.name;
  }
};
const seen = {
  esbuild: outcome(transformSync(source, { target: "es2016" }).code),
  "esbuild, nothing behind the spread": outcome(
    transformSync(source.replace("...given, c: 2", "c: 2, ...given"), { target: "es2016" }).code,
  ),
  TypeScript: outcome(ts.transpile(source, { target: ts.ScriptTarget.ES2016 })),
};
console.log(seen);
process.exit(
  seen.esbuild === "TypeError" &&
    seen["esbuild, nothing behind the spread"] === "3" &&
    seen.TypeScript === "3"
    ? 0
    : 1,
);
JS
node run.mjs
