import {
  type ParameterKey,
  parameterIn,
  scenario,
  sourceOf,
  stages,
  valuesOf,
} from "../../src/scenarios";
import { chainLines, satelliteLines } from "../../src/sheets/scenario/assumptionLines";
import { managerNames, managerSheets, scenarioSheet, sensitivitySheet } from "../../src/sheets";
import { type Engine, inIronCalc, inUniver, placesOf } from "../support/engines";

/** What a sheet says of itself once somebody has typed over its numbers, or has frozen it: by its formulas alone. */

const options = { date: "2025-02-03", version: "0.1.0" };
const key = "deepseek_2025";
const plans = [scenarioSheet(key, options)];
const { named, beside, chain } = placesOf(plans);
const lines = [...chainLines(scenario(key)), ...satelliteLines(scenario(key))];

describe.each([
  ["Univer", inUniver],
  ["IronCalc, as a native copy", inIronCalc],
] as const)("a scenario sheet in %s", (_name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start(plans);
  });
  afterAll(() => engine.close());

  const at = (assumption: string, column: number) => ({
    ...named(`a_${assumption}`),
    column,
  });
  const basis = (assumption: string) => engine.value(at(assumption, 5));
  const source = (assumption: string) => engine.value(at(assumption, 9));
  const head = (label: string) => [
    engine.value(beside(label)),
    String(engine.value(beside(label, 3))),
  ];
  const changed = () => head("Assumptions changed on this sheet");
  const outside = () => head("Assumptions outside low to high");
  const passes = () => Boolean(engine.value(beside("All checks pass")));
  const asInserted = () => {
    expect(lines.map((line) => [line.key, basis(line.key), source(line.key)])).toEqual(
      lines.map((line) => [line.key, line.tag, line.source]),
    );
    expect(changed()).toEqual([0, "All as in the preset deepseek_2025."]);
    expect(passes()).toBe(true);
  };
  const before = lines.filter(
    ({ value, low, high }) => high !== undefined && (value < low! || value > high),
  ).length;

  test("begins with the words of its preset", () => {
    asInserted();
    expect(outside()[0]).toBe(before);
  });

  test("a blue cell that is typed over changes basis, source and head, and no check of the arithmetic", async () => {
    const { capex0 } = valuesOf(key);
    const { high } = parameterIn(scenario(key).vintage, "capex0" as ParameterKey);
    await engine.overwrite(named("a_capex0"), capex0 + 1);
    expect(basis("capex0")).toBe("changed here");
    expect(source("capex0")).toBe(
      `changed here, preset ${capex0}; source of that: ${lines.find((line) => line.key === "capex0")!.source}`,
    );
    expect(changed()).toEqual([
      1,
      "Not the preset deepseek_2025 any more: Basis and Source say where.",
    ]);
    expect(outside()[0]).toBe(before);
    expect(passes()).toBe(true);

    await engine.overwrite(named("a_capex0"), high! + 1);
    expect(outside()).toEqual([
      before + 1,
      "Low and high are what an analyst would try, not bounds of what can happen.",
    ]);
    expect(passes()).toBe(true);
  });

  test("a share says the preset's in per cent, and one of the side models counts as well", async () => {
    await engine.overwrite(named("a_price_shock"), -0.1);
    expect(String(source("price_shock"))).toMatch(/^changed here, preset -5\.6%; source of that: /);
    await engine.overwrite(named("a_fleet_age"), 3);
    expect(basis("fleet_age")).toBe("changed here");
    expect(changed()[0]).toBe(1);
  });

  test("frozen, it says since when, and fails no check", async () => {
    const check = beside("Every cell of the chain is a formula");
    expect(engine.value(beside("Live or frozen"))).toMatch(
      /^Calculated with Macroscope \d+\.\d+\.\d+$/,
    );
    // What Freeze leaves in this cell: test/excel/sharing/freeze.
    await engine.overwrite(beside("Live or frozen"), "Frozen on 2026-11-30");
    expect(engine.value(check)).toBe("Frozen on 2026-11-30");
    expect(engine.value({ ...chain("debt", 1), column: 1 + stages.length })).toBe("frozen");
    expect(engine.value(beside("All checks pass", 3))).toMatch(
      /^Frozen on 2026-11-30: .* numbers of that day/,
    );
    expect(passes()).toBe(true);
  });

  test("typed back, everything is as it was", async () => {
    await engine.restore();
    asInserted();
    expect(sourceOf(scenario(key), "capex0").tag).toBe(basis("capex0"));
  });
});

test("a scenario of the user's and the manager's model say whose number was there", async () => {
  const own = {
    key: "own_mine",
    title: "Mine",
    story: "",
    basedOn: key,
    overrides: { price_shock: -0.028 },
  };
  const sheets = [scenarioSheet(own, options), ...managerSheets(options).plans([...managerNames])];
  const engine = await inUniver(sheets);
  const row = (sheet: number, assumption: string, column: number) => ({
    ...placesOf(sheets, sheet).named(`a_${assumption}`),
    column,
  });
  try {
    expect(engine.value(row(0, "price_shock", 5))).toBe("your own");
    expect(engine.value(row(0, "price_shock", 9))).toMatch(
      /^your value \(2025-02-03\); -0\.056 in /,
    );
    await engine.overwrite(row(0, "price_shock", 1), -0.05);
    expect(engine.value(row(0, "price_shock", 5))).toBe("changed here");
    expect(engine.value(row(0, "price_shock", 9))).toMatch(/^changed here, scenario -2\.8%; /);
    await engine.overwrite(row(2, "idle0", 1), 7);
    expect(engine.value(row(2, "idle0", 9))).toMatch(/^changed here, in use 240; /);
    expect(engine.value(placesOf(sheets, 2).beside("Assumptions changed on this sheet"))).toBe(1);
  } finally {
    await engine.close();
  }
});

test("a sensitivity sheet says it as well", async () => {
  const sheets = [sensitivitySheet(key, options)];
  const engine = await inUniver(sheets);
  const row = rowOf(sheets[0]!.blocks, "idle0");
  try {
    expect(engine.value({ sheet: 0, row, column: 5 })).toBe(sourceOf(scenario(key), "idle0").tag);
    await engine.overwrite({ sheet: 0, row, column: 1 }, 7);
    expect(engine.value({ sheet: 0, row, column: 5 })).toBe("changed here");
    expect(engine.value({ sheet: 0, row, column: 9 })).toMatch(/^changed here, preset \d+; /);
  } finally {
    await engine.close();
  }
});

function rowOf(blocks: (typeof plans)[number]["blocks"], assumption: string): number {
  for (const { row, column, cells } of blocks) {
    const k = column === 0 ? cells.findIndex((line) => line[6] === assumption) : -1;
    if (k >= 0) return row + k;
  }
  throw new Error(`no row ${assumption}`);
}
