import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chainModules } from "../../scripts/chain";
import { longestStored, storedLength } from "../../src/formula";
import { stages } from "../../src/scenarios";
import { entryOf, namesFor } from "../../src/sharing/functions";
import { stageFormula } from "../../src/sheets/scenario/columns";

/** The chain is said once: what is changed there arrives everywhere. */

const root = join(__dirname, "../..");
const folder = "src/catalog/scenario/chain";
const textOf = (path: string) => readFileSync(join(root, path), "utf8");

test("what is generated is what stands in the repository", async () => {
  for (const [path, content] of await chainModules(root))
    expect([path, textOf(path) === content]).toEqual([path, true]);
});

test("a coefficient that is changed arrives in the runner, the native form and the picture's equations", async () => {
  const changed = stages.map((stage) =>
    stage.key === "index"
      ? { ...stage, equation: stage.equation.replace("valuation/100-1", "valuation/100-0.987") }
      : stage,
  );
  const modules = await chainModules(root, changed);
  const lines = (path: string) => {
    const before = textOf(path).split("\n");
    return modules
      .get(path)!
      .split("\n")
      .filter((line, k) => line !== before[k] && line.includes("0.987"));
  };
  for (const path of [
    `${folder}/runner.generated.ts`,
    `${folder}/native.generated.ts`,
    "src/scenarios/equations.generated.ts",
  ])
    expect([path, lines(path).length > 0]).toEqual([path, true]);
  // The cells and the page are made of the same text when they are asked for.
  const { equation } = changed.find(({ key }) => key === "index")!;
  const place = () => "B2";
  expect(stageFormula(equation, { t: "A2", now: place, last: place, all: place })).toBe(
    "a_tech_weight*(B2/100-0.987)",
  );
  expect(textOf("docs/functions/TRANSMISSION.md")).toContain(
    "index = tech_weight*(valuation/100-1)",
  );
});

test("a new stage is one record", async () => {
  const [first] = stages;
  const added = [
    ...stages,
    {
      ...first!,
      key: "unemployment",
      label: "Unemployment rate, change",
      base: "0",
      equation: "0.5*unemployment[t-1]-0.25*gdp_gap",
    },
  ];
  const modules = await chainModules(root, added);
  expect(modules.get(`${folder}/runner.generated.ts`)).toContain(
    " = 0.5 * unemployment_before - 0.25 * gdp_gap)",
  );
  expect(modules.get(`${folder}/native.generated.ts`)).toMatch(
    /unemployment, 0\.5\*INDEX\(path,t,\d+\)-0\.25\*gdp_gap,/,
  );
  expect(modules.get("src/scenarios/equations.generated.ts")).toContain(
    'unemployment: { now: ["gdp_gap"], before: ["unemployment"] }',
  );
});

test("a workbook's name for the chain has room for ten more stages", async () => {
  const more = Array.from({ length: 10 }, (_, k) => ({
    ...stages[0]!,
    key: `unemployment_${"abcdefghij"[k]}`,
    base: "0",
    equation: `0.5*unemployment_${"abcdefghij"[k]}[t-1]-multiplier*gdp_gap`,
  }));
  const modules = await chainModules(root, [...stages, ...more]);
  const [, recursion] = /recursion = `([^`]*)`/.exec(
    modules.get(`${folder}/native.generated.ts`)!,
  )!;
  const own = namesFor(entryOf("TRANSMISSION")!).find(({ name }) => name === "MACRO_CHAIN")!;
  expect(own.formula).toContain("=LAMBDA(p, horizon, TAKE(");
  expect(storedLength(`=LAMBDA(p, horizon, ${recursion!.replace(/\s*\n\s*/g, " ")})`)).toBeLessThan(
    longestStored,
  );
});

test.each([
  ["a name that is nowhere", { key: "extra", equation: "nothing*2" }, "extra needs nothing"],
  ["the name of a parameter", { key: "rate", equation: "1" }, "named twice: rate"],
  ["a stage below", { key: "margin", equation: "debt" }, "margin needs debt"],
])("a stage that asks for %s is refused", async (_, { key, equation }, says) => {
  const own = { ...stages[0]!, key, equation };
  const declared = key === "margin" ? [own, ...stages.slice(1)] : [...stages, own];
  await expect(chainModules(root, declared)).rejects.toThrow(says);
});
