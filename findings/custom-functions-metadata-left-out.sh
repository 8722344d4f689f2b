#!/usr/bin/env bash
# custom-functions-metadata 2.2.3 (MIT) with typescript 5.9.3: a tagged function that is a constant is left out, and a list of
# pairs becomes an argument that is no range, without an error.
#
# Behaviour: of a file with `export function half(x: number): number` and `export const twice = (x: number): number => …`,
# both under @customfunction, the metadata and the list of associations have HALF only; errors is empty. `points: number[][]`
# is a matrix of numbers, `points: [number, number][]`, which has the same values, is a repeating argument of type any without
# dimensionality. A description with {@link …} ends in TypeError: text.replace is not a function, with no place in the source.
# TypeScript itself is needed and not among the package's dependencies.
#
# One would expect: a tag on something that is not taken to be an error with its line, like a duplicate name or a parameter of
# type Date; the same for a type that cannot be told.
#
# Why it matters: this is the generator that Office add-ins for Excel build their functions with. Code written in the style of
# most TypeScript compiles, the build is green, and a function is missing in Excel as #NAME?, or takes one cell at a time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund custom-functions-metadata@2.2.3 typescript@5.9.3
cat >kept.ts <<'TS'
/** Half of it.
 * @customfunction
 */
export function half(x: number): number {
  return x / 2;
}
/** Twice of it.
 * @customfunction
 */
export const twice = (x: number): number => x * 2;
/** Sum of products.
 * @customfunction
 */
export function products(points: [number, number][], weights: number[][]): number {
  return points.reduce((sum, [a, b], k) => sum + a * b * (weights[k]?.[0] ?? 1), 0);
}
TS
cat >linked.ts <<'TS'
/** Half of it, see {@link https://example.org/half}.
 * @customfunction
 */
export function half(x: number): number {
  return x / 2;
}
TS
cat >read.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import metadata from "custom-functions-metadata";

const { errors, associate, metadataJson } = await metadata.generateCustomFunctionsMetadata("kept.ts");
const { functions } = JSON.parse(metadataJson);
const [points, weights] = functions.find(({ id }) => id === "PRODUCTS").parameters;
console.log("errors:", errors, "functions:", functions.map(({ id }) => id), "associated:", associate.map(({ id }) => id));
console.log("a list of pairs:", points, "rows of numbers:", weights);
assert.deepEqual(errors, []);
assert.deepEqual(functions.map(({ id }) => id), ["HALF", "PRODUCTS"]);
assert.deepEqual(associate.map(({ id }) => id), ["HALF", "PRODUCTS"]);
assert.deepEqual(points, { name: "points", repeating: true, type: "any" });
assert.deepEqual(weights, { name: "weights", dimensionality: "matrix", type: "number" });

const linked = await metadata.generateCustomFunctionsMetadata("linked.ts").catch((error) => error);
console.log("a link in the description:", String(linked));
assert.ok(linked instanceof TypeError && /text\.replace is not a function/.test(linked.message));

const { dependencies, peerDependencies } = JSON.parse(
  readFileSync("node_modules/custom-functions-metadata/package.json", "utf8"),
);
assert.equal(dependencies?.typescript ?? peerDependencies?.typescript, undefined);
JS
node read.mjs
