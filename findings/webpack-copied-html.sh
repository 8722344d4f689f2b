#!/usr/bin/env bash
# webpack 5.110.0 (27 August 2026) and later, seen with 5.112.2 and copy-webpack-plugin 14.0.0 (MIT): an HTML file that is
# only copied is rewritten in production mode.
#
# Behaviour: the copy has lost the quotes of its attributes, its comments and line breaks, and the white space in inline
# JSON and styles. href="{{address}}" becomes href={{address}}. With webpack 5.109.0 the copy is the file, byte for byte.
# Nothing is printed, and no option was set. `info: { minimized: true }` on the copy pattern keeps a file as it is.
#
# One would expect: that a file which is copied stays as it is in a minor release, as with 5.109.
#
# Why it matters: pages that a server fills in afterwards relied on those quotes: a title with a space, put into
# title={{title}}, ends at the space. A test that compares the page, a checksum or a policy's hash of an inline script
# fails, or, worse, is made again from what came out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
mkdir src
echo 'console.log("entry");' >src/index.js
cat >src/report.html <<'HTML'
<!DOCTYPE html>
<html lang="en">
  <head>
    <title>Report</title>
    <!-- filled in by the server -->
  </head>
  <body>
    <a href="{{address}}" title="{{title}}">source</a>
    <script type="application/json">{ "bp": 25 }</script>
  </body>
</html>
HTML
cat >webpack.config.js <<'JS'
const CopyPlugin = require("copy-webpack-plugin");
module.exports = {
  mode: "production",
  entry: "./src/index.js",
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "src/report.html", to: "copied.html" },
        { from: "src/report.html", to: "marked.html", info: { minimized: true } },
      ],
    }),
  ],
};
JS
copy_with() {
  npm install --silent --no-audit --no-fund --no-save "webpack@$1" webpack-cli@6.0.1 copy-webpack-plugin@14.0.0
  rm -rf dist
  npx webpack >/dev/null
}

copy_with 5.109.0
cmp src/report.html dist/copied.html
echo "webpack 5.109.0: the copy is the file"

copy_with 5.112.2
echo "webpack 5.112.2: $(cat dist/copied.html)"
grep -q 'href={{address}} title={{title}}' dist/copied.html
grep -q '{"bp":25}' dist/copied.html
! grep -q 'filled in by the server' dist/copied.html
cmp src/report.html dist/marked.html
