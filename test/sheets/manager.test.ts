import { findPreset, parametersIn, satellitesIn, scenarios, valuesOf } from "../../src/scenarios";
import { layOut, managerSheets, type SheetPlan } from "../../src/sheets";
import { managerColumns } from "../../src/sheets/manager/columns";
import { brokenRules, formulasOf } from "./planRules";

const options = { date: "2025-02-03", version: "0.1.0" };
const plans = (names = ["Scenario manager (2)", "It's the model"]) =>
  managerSheets(options).plans(names) as [SheetPlan, SheetPlan];

const { all, keys, titles } = managerColumns();
const assumptions = [
  ...parametersIn("v2026_11").filter(({ key }) => key !== "years"),
  ...satellitesIn("v2026_11"),
];

test("both plans keep to the rules", () => {
  for (const plan of plans()) expect(brokenRules(plan)).toEqual([]);
});

test("all presets are columns beside the user's own and some to fill later, which begin as the baseline", () => {
  expect(new Set(keys)).toEqual(
    new Set([
      "own",
      ...scenarios.map(({ key, vintages }) =>
        vintages.includes("v2026_11") ? findPreset(`${key} 2026-11`)!.name : key,
      ),
      "own2",
      "own3",
      "own4",
    ]),
  );
  const [manager] = plans();
  for (const { key } of assumptions) {
    const cells = manager.blocks.flatMap((block) => block.cells).find((row) => row[5] === key)!;
    const isChain = parametersIn("v2026_11").some((parameter) => parameter.key === key);
    const baseline = cells[6 + keys.indexOf("baseline")];
    all.forEach(({ key: column, is }, k) => {
      if (is === "free") expect([key, cells[6 + k]]).toEqual([key, baseline]);
      else if (isChain)
        expect(cells[6 + k]).toBe(valuesOf(column)[key as keyof ReturnType<typeof valuesOf>]);
    });
  }
});

test("every number that a scenario changes has a basis and a source on the sheet", () => {
  const [manager] = plans();
  const rows = manager.blocks.flatMap(({ cells }) => cells);
  for (const { key: preset, is } of all) {
    if (is !== "preset") continue;
    const { overrides, satelliteOverrides, vintage } = findPreset(preset)!;
    const without = [...parametersIn(vintage), ...satellitesIn(vintage)];
    for (const [key, value] of Object.entries({ ...overrides, ...satelliteOverrides })) {
      const same = without.find((assumption) => assumption.key === key)!.baseline === value;
      if (same) continue;
      const [, number, basis, source] = rows.find(([id]) => id === `${preset} ${key}`)!;
      expect(number).toBe(value);
      expect(basis).toMatch(/^(published|reported|judgement)$/);
      expect(source).not.toBe("");
    }
  }
});

test("the model has no input of its own: every assumption is a green link to the column in use", () => {
  const [, model] = plans();
  const links = layOut(model).looks.filter(({ look }) => look.color === "#006100");
  for (const { key } of assumptions) {
    const { row, column } = model.names.find(({ name }) => name === `a_${key}`)!;
    const block = model.blocks.find(
      (b) => b.row <= row && row < b.row + b.cells.length && b.column === 0,
    )!;
    expect(block.cells[row - block.row]![column]).toEqual({
      formula: expect.stringMatching(/^='Scenario manager \(2\)'!\$B\$\d+$/) as string,
    });
    expect(
      links.some(
        ({ area }) => area.row <= row && row < area.row + area.rows && area.column === column,
      ),
    ).toBe(true);
  }
});

test("the chooser offers the headers of the table, which are more than Excel takes as words", () => {
  const [manager] = plans();
  const [chooser] = manager.dropDowns;
  expect(manager.names.find(({ name }) => name === "a_selected")).toMatchObject({
    row: chooser!.row,
    column: chooser!.column,
  });
  const { row, column, columns } = chooser!.from!;
  const header = manager.blocks.find((block) => block.row === row && block.column === 0)!;
  expect(header.cells[0]!.slice(column, column + columns)).toEqual(titles);
  expect(chooser!.words).toEqual(titles);
});

test("the scenario in use is looked up by INDEX and MATCH alone", () => {
  const [manager] = plans();
  const used = new Set(formulasOf(manager).flatMap((text) => text.match(/[A-Z.]+(?=\()/g) ?? []));
  expect([...used].sort()).toEqual(
    [
      "AND",
      "COUNT",
      "IF",
      "IFERROR",
      "INDEX",
      // Whether the model is frozen.
      "ISFORMULA",
      "ISNUMBER",
      "MATCH",
      "MIN",
      "SUMPRODUCT",
    ].sort(),
  );
});
