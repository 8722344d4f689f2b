import { addPreset, path, record, source, story } from "./addedPreset";
import { complaints } from "./shown";

/** CONTRIBUTING.md adds a preset by one file: done here, and it is on sheets and in functions and native forms. */

beforeAll(addPreset);

test("the file compiles where it says that it stands", () => {
  expect(complaints({ [path]: source })).toEqual([]);
});

test("it departs from the baseline in parameters that there are, and tells what it must", async () => {
  const { isParameterKey, themes } = await import("../../src/scenarios");
  expect(Object.keys(record.overrides).filter((key) => !isParameterKey(key))).toEqual([]);
  expect(new Set(story.drivers).size).toBe(3);
  expect(story.drivers.filter((key) => !isParameterKey(key))).toEqual([]);
  expect(story.drivers.some((key) => key in record.overrides)).toBe(true);
  const { en } = await import("../../src/taskpane/texts/en");
  expect(story.drivers.filter((key) => !(key in en.drivers))).toEqual([]);
  expect(themes).toContain(story.theme);
  expect(story.notThis).toMatch(/^Not /);
});

test.each(record.vintages)("in %s yields rise and tech falls, as its story has it", async (on) => {
  const { runChain, valuesOf, vintageText } = await import("../../src/scenarios");
  const { years, end } = runChain(valuesOf(`${record.key} ${vintageText(on)}`), 10);
  expect(end).toBeUndefined();
  expect(years[1]!.yield_bp).toBeGreaterThan(10);
  expect(years[1]!.valuation).toBeLessThan(99);
});

test("its sheet tells its story and holds its numbers; the comparison and the manager have it too", async () => {
  const { comparisonSheet, managerSheets, scenarioSheet } = await import("../../src/sheets");
  const { isParameterKey, parametersIn } = await import("../../src/scenarios");
  const options = { date: "2026-11-30", version: "0.1.0" };
  const rowsOf = (plan: ReturnType<typeof scenarioSheet>) =>
    plan.blocks.flatMap(({ cells }) => cells);

  const rows = rowsOf(scenarioSheet(record.key, options));
  expect(rows[0]).toEqual([record.title]);
  expect(rows).toContainEqual([story.notThis]);
  const [natural] = record.vintages;
  for (const { key, label } of parametersIn(natural)) {
    const dated = isParameterKey(key) ? record.overrides[key] : undefined;
    const value = typeof dated === "object" ? dated[natural] : dated;
    if (value !== undefined) expect(rows.find(([first]) => first === label)?.[1]).toBe(value);
  }

  const comparison = rowsOf(comparisonSheet([record.key], options)).flat();
  expect(comparison).toContain(record.title);
  const [manager] = managerSheets(options).plans([]);
  expect(rowsOf(manager!).flat()).toContain(record.title);
});

test.each(["SCENARIO", "TRANSMISSION"])(
  "%s and its native form know it by key, title and vintage, and agree",
  async (name) => {
    const { entries } = await import("../../src/catalog/entries.generated");
    const { evaluate } = await import("../support/formula");
    const { evaluateTable, startIronCalc } = await import("../support/ironcalc");
    const { twinNames } = await import("../support/twins");
    await startIronCalc();
    const names = twinNames(entries.filter(({ fn }) => fn.name === name));
    for (const called of [record.key, record.title, `${record.key} 2025-01`]) {
      const args = name === "SCENARIO" ? `("${called}","policy_bp")` : `("${called}",5)`;
      const ours = evaluate(`=MACRO.${name}${args}`);
      const native = evaluateTable(names, `=MACRO_${name}${args}`, ours.length, ours[0]!.length);
      const near = (cell: unknown) =>
        typeof cell === "number" ? (expect.closeTo(cell, 9) as number) : cell;
      expect(native).toEqual(ours.map((row) => row.map(near)));
    }
  },
);
