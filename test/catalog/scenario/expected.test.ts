import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { presetIn } from "../../../src/catalog/scenario/_presets";
import { presets } from "../../../src/catalog/scenario/_presets.generated";
import { departures, expectedRows } from "../../../scripts/expectedTables";
import { presetFiles } from "../../../scripts/presetIndex";

/** What stands beside every preset as its output, computed again. */

const root = join(__dirname, "../../..");
const folder = join(root, "src/catalog/scenario/presets");
const files = presetFiles(root);
const cases = files.flatMap((name, k) =>
  presets[k]!.vintages.map(
    (vintage) => [`${name}.${vintage}`, presetIn(presets[k]!, vintage)] as const,
  ),
);
const textOf = (name: string) => readFileSync(join(folder, `${name}.expected.csv`), "utf8");

test("every preset has its expected output beside it, and nothing else has", () => {
  const found = readdirSync(folder).filter((file) => !file.endsWith(".ts"));
  expect(found.sort()).toEqual(cases.map(([name]) => `${name}.expected.csv`).sort());
});

test.each(cases)("%s gives what stands beside it, to 1e-9", (name, preset) => {
  expect(departures(textOf(name), expectedRows(preset))).toEqual([]);
});

test("a departure in the eighth digit is named, one in the eleventh is not", () => {
  const rows = [...expectedRows(cases[0]![1])];
  const [year, ...rest] = rows[10]!;
  const scaled = (factor: number) => [
    ...rows.slice(0, 10),
    [year!, ...rest.map((value) => Number(value) * factor)],
  ];
  expect(departures(textOf(cases[0]![0]), scaled(1 + 1e-11))).toEqual([]);
  const named = departures(textOf(cases[0]![0]), scaled(1 + 1e-8));
  expect(named.length).toBeGreaterThan(8);
  expect(named[0]).toMatch(/^\w+ in year 10: was [\d.]+, is [\d.]+$/);
});
