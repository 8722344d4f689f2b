#!/usr/bin/env bash
# license-webpack-plugin 4.0.2 (ISC) under webpack 5.112.2: packages that webpack merges into a module of the project are
# left out of the list of licences.
#
# Behaviour: the entry imports chart.mjs, which imports `line` from d3-shape 3.2.0, which stands on d3-path. In a production
# build, where such modules are merged into one (optimization.concatenateModules), the list is empty, though the bundle has
# code of both packages. With concatenateModules: false it names both. A package is found where the merged module's root,
# the entry, imports it by itself: the plugin reads that root, and never the modules inside. Nothing is printed.
#
# One would expect: a list of every package of which something is in the bundle, in the mode in which bundles are shipped.
#
# Why it matters: MIT, ISC and BSD all ask that their notice travels with every copy. Well-made packages are ES modules free
# of side effects, which are just those that are merged: of a React pane on Fluent UI and D3 the list named 26 packages of
# 45. A check of licences against an allow-list passes for those it never sees.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund webpack@5.112.2 webpack-cli@6.0.1 license-webpack-plugin@4.0.2 d3-shape@3.2.0
mkdir src
echo 'import { line } from "d3-shape"; export const draw = line();' >src/chart.mjs
echo 'import { draw } from "./chart.mjs"; globalThis.drawn = draw([[0, 1], [2, 3]]);' >src/index.mjs
cat >webpack.config.js <<'JS'
const { LicenseWebpackPlugin } = require("license-webpack-plugin");
module.exports = (env) => ({
  mode: "production",
  entry: "./src/index.mjs",
  output: { path: `${__dirname}/${env.merged}` },
  optimization: { concatenateModules: env.merged === "yes" },
  plugins: [new LicenseWebpackPlugin({ outputFilename: "licenses.txt", perChunkOutput: false })],
});
JS
listed() { grep -oE '^d3-[a-z]+$' "$1/licenses.txt" | sort | tr '\n' ' ' || true; }
for merged in yes no; do
  npx webpack --env merged=$merged >/dev/null
  # A method of d3-shape's lines: its code is shipped in both.
  grep -q 'areaStart' $merged/main.js
  echo "modules merged: $merged; packages named: $(listed $merged)"
done
[[ "$(listed no)" == "d3-path d3-shape " ]]
[[ "$(listed yes)" == "" ]]
