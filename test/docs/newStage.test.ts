import { join } from "node:path";
import { chainModules } from "../../scripts/chain";
import { parametersText } from "../../scripts/chain/parameters";
import type { ScenarioValues } from "../../src/scenarios";
import { blocksOf, evaluated, root } from "./shown";

/** CONTRIBUTING.md adds a stage by one record and its coefficient by one line: done here, and it is everywhere. */

const blocks = blocksOf("Add a stage to the chain");
const record = JSON.parse(blocks[0]!.replace(/,$/, "")) as [string, string, "ratio", 0, string];
const [stageKey] = record;
const [parameterKey] = blocks[1]!.split(",");

/** Whoever has done what the text says has it once, as shown, and not twice. */
const withoutParameter = (csv: string) =>
  csv
    .split("\n")
    .filter((line) => !line.startsWith(`${parameterKey},`))
    .join("\n");

/** The rooms as they are once the record stands behind the GDP gap in economy.ts and npm run generate has run. */
async function withRecord() {
  jest.resetModules();
  const { group } = await import("../../src/catalog/scenario/chain/stage");
  const declared = await import("../../src/catalog/scenario/chain/economy");
  const economy = declared.economy.filter(({ key }) => key !== stageKey);
  const behind = 1 + economy.findIndex(({ key }) => key === "gdp_gap");
  const added = [
    ...economy.slice(0, behind),
    ...group(economy[0]!.group, [record]),
    ...economy.slice(behind),
  ];
  jest.doMock("../../src/catalog/scenario/chain/economy", () => ({ economy: added }));
  jest.resetModules();
  const { stages } = await import("../../src/catalog/scenario/chain/stages");
  const modules = await chainModules(
    root,
    stages,
    `${withoutParameter(parametersText(root))}${blocks[1]}\n`,
  );
  for (const [path, source] of modules)
    jest.doMock(join(root, path), () => evaluated(source, path));
  return { stages, modules };
}

test("the text shows a record and a line of parameters.csv", () => {
  expect(record).toHaveLength(5);
  expect(record[4]).toContain("okun");
  expect(blocks[1]).toMatch(/^okun,/);
});

test("a stage from the text of CONTRIBUTING.md arrives in runner, cells, native form, picture and page", async () => {
  const { stages, modules } = await withRecord();
  const keys = stages.map(({ key }) => String(key));
  expect(keys[keys.indexOf("gdp_gap") + 1]).toBe("unemployment");

  // The runner, under a scenario that moves GDP, is what the equation says by hand; and so are the picture's functions.
  const scenarios = await import("../../src/scenarios");
  const values = scenarios.valuesOf("foreign_sudden_stop") as Record<string, number>;
  expect(values.okun).toBe(0.5);
  const years = scenarios.runChain(values as ScenarioValues, 10).years as readonly Record<
    string,
    number
  >[];
  expect(years[0]!.unemployment).toBe(0);
  for (let t = 1; t <= 10; t++)
    expect(years[t]!.unemployment).toBeCloseTo(
      0.5 * years[t - 1]!.unemployment! - 0.5 * years[t]!.gdp_gap!,
      14,
    );
  expect(Math.abs(years[10]!.unemployment!)).toBeGreaterThan(1e-4);
  const { sources } = await import("../../src/scenarios/equations.generated");
  expect(sources).toHaveProperty("unemployment", { now: ["gdp_gap"], before: ["unemployment"] });

  // The sheet has a column of cells for it, and a blue cell for its coefficient.
  const { scenarioSheet } = await import("../../src/sheets");
  const plan = scenarioSheet("baseline", { date: "2026-11-30", version: "0.1.0" });
  const header = plan.blocks.flatMap(({ cells }) => cells).find(([first]) => first === "Year")!;
  const column = header.indexOf(record[1]);
  expect(column).toBe(1 + keys.indexOf("unemployment"));
  const rows = plan.blocks.find(
    ({ cells }) => cells.length > 1 && cells[0]!.length === header.length,
  )!;
  expect(rows.cells[1]![column]).toEqual({
    formula: expect.stringMatching(/^=0\.5\*\$?[A-Z]+\$?\d+-a_okun\*\$?[A-Z]+\$?\d+$/) as string,
  });
  expect(plan.names.map(({ name }) => name)).toContain("a_okun");

  // The native form and the page say it.
  expect(modules.get("src/catalog/scenario/chain/native.generated.ts")).toContain(
    "unemployment, 0.5*INDEX(path,t,",
  );
  const { transmissionPage } = await import("../../src/catalog/scenario/transmission");
  expect(JSON.stringify(transmissionPage)).toContain(
    "unemployment = 0.5*unemployment[t-1]-okun*gdp_gap (Unemployment rate, change)",
  );
});
