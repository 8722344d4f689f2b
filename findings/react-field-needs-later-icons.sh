#!/usr/bin/env bash
# @fluentui/react-field 9.5.6 (MIT) with @fluentui/react-icons 2.0.300 (MIT): the range of versions that it asks for lacks
# an icon that it imports.
#
# Behaviour: react-field says "^2.0.245" of react-icons and imports DiamondDismiss12Filled, which neither 2.0.245 nor
# 2.0.300 has; 2.0.344 has it. npm is content with each of the three. webpack breaks off with a list of all that the package
# does export, some five hundred thousand characters; required in Node the icon is undefined, without a word.
#
# One would expect: a lower bound from which the package works.
#
# Why it matters: the icons are the largest package of a pane, 59 MB on the disk at 2.0.245 and 300 at 2.0.344, so one pins
# the oldest that everything allows. What allows it says so and breaks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps --no-save --ignore-scripts @fluentui/react-field@9.5.6 @fluentui/react-icons@2.0.300 react@18.3.1 react-dom@18.3.1
cat >icons.cjs <<'JS'
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const packageOf = (name) => JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8"));
const field = packageOf("@fluentui/react-field");
const wanted = field.dependencies["@fluentui/react-icons"];
const code = readFileSync("node_modules/@fluentui/react-field/lib/components/Field/useField.js", "utf8");
const imported = [.../import \{([^}]*)\} from ['"]@fluentui\/react-icons['"]/.exec(code)[1].matchAll(/\w+/g)].map(([name]) => name);
const icons = require("@fluentui/react-icons");
const missing = imported.filter((name) => icons[name] === undefined);
console.log(`react-field ${field.version} wants icons ${wanted}; ${packageOf("@fluentui/react-icons").version} is here`);
console.log(`imported: ${imported.join(", ")}; missing: ${missing.join(", ")}`);
assert.equal(wanted, "^2.0.245");
assert.deepEqual(missing, ["DiamondDismiss12Filled"]);
JS
node icons.cjs
