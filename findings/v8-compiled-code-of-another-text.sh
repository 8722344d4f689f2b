#!/usr/bin/env bash
# node 20.19.0 (npm package of the runtime, MIT; V8 11.3): compiled code is taken for any source of the same length.
#
# Behaviour: vm.Script with cachedData that was made from another source of as many characters reports
# cachedDataRejected false and runs the other source: a function that returns 0.08 returns 0.05. With one
# character more the data are rejected. The bytecode must have been there when the data were made, that is, the function had run.
#
# One would expect: rejection, as the documentation of cachedData speaks of acceptance by V8 and names no duty of the
# caller; or a hash of the text, as V8 keeps one of its own version and flags.
#
# Why it matters: a cache beside a build is keyed by file name, and by time and size where somebody was careful. A word changed for
# one of equal length, 0.05 for 0.08, and the program goes on with the old number: its check of derived files
# said "up to date". A clean checkout is right, so CI and the machine at hand disagree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@20.19.0
cat >cache.cjs <<'JS'
const assert = require("node:assert/strict");
const vm = require("node:vm");

const source = (rate) => `(() => { const rate = () => ${rate}; return rate; })()`;
const first = new vm.Script(source("0.05"), { filename: "rates.js" });
assert.equal(first.runInThisContext()(), 0.05);
const cachedData = first.createCachedData();

for (const [rate, rejected, seen] of [
  ["0.05", false, 0.05],
  ["0.08", false, 0.05],
  ["0.085", true, 0.085],
]) {
  const next = new vm.Script(source(rate), { filename: "rates.js", cachedData });
  const answer = next.runInThisContext()();
  console.log(`${process.version}, source says ${rate}: rejected ${next.cachedDataRejected}, answer ${answer}`);
  assert.equal(next.cachedDataRejected, rejected);
  assert.equal(answer, seen);
}
JS
node_modules/.bin/node cache.cjs
