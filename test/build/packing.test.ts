import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { filesOf, shippedOf, sums, zip } from "../../scripts/packing";
import { dist } from "./dist";

/** What a release publishes of dist/. */

const packed = zip(shippedOf(dist));
const unpacked = unzipSync(packed);

test("a sum is SHA-256, in the words that sha256sum -c reads", () => {
  // The example of FIPS 180-2.
  expect(sums(new Map([["a/b.txt", Buffer.from("abc")]])).toString()).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/b.txt\n",
  );
});

test("SHA256SUMS in the zip names every other file in it with its sum, and nothing else", () => {
  const { SHA256SUMS, ...others } = unpacked;
  const told = strFromU8(SHA256SUMS!)
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  ").reverse());
  const found = Object.entries(others).map(([path, bytes]) => [
    path,
    createHash("sha256").update(bytes).digest("hex"),
  ]);
  expect(told).toEqual(found);
});

test("the zip is dist/ with its licences, without the workbench", () => {
  const expected = [...filesOf(dist).keys()].filter((path) => !path.startsWith("workbench/"));
  expect(Object.keys(unpacked).sort()).toEqual([...expected, "SHA256SUMS"].sort());
  expect(expected).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "THIRD-PARTY-NOTICES.txt",
      "functions.js",
      "manifest.xml",
      "taskpane.html",
      "docs/index.html",
    ]),
  );
  const licence = readFileSync(join(__dirname, "../../LICENSE"));
  expect(Buffer.from(unpacked.LICENSE!).equals(licence)).toBe(true);
});

test("the same files give the same zip, whatever the clock says", () => {
  jest.useFakeTimers({ now: new Date(2031, 5, 1) });
  expect(Buffer.from(zip(shippedOf(dist))).equals(packed)).toBe(true);
  jest.useRealTimers();
});
