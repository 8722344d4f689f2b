import { holdingsIn, holdingsSheet } from "../../src/sheets";
import { scenarios, vintages } from "../../src/scenarios";
import { fiveCompanies } from "../../src/sheets/holdings/list";
import { lookInUse } from "../../src/sheets/lineLooks";
import { fittedTo, ownNumbers, ownScenario } from "../support/own";
import { brokenRules, formulasOf } from "./planRules";

const options = { date: "2026-11-30", version: "0.1.0" };
const own = ownScenario("Mild");
const day = ownNumbers({ capex0: 745, fcf_yield: 0.028 });

test.each([
  ["the five companies", options],
  ["an own scenario among the choices", { ...options, own: [own] }],
  ["one holding", { ...options, holdings: fiveCompanies.slice(0, 1) }],
])("%s: the plan keeps to the rules", (_, given) => {
  expect(brokenRules(holdingsSheet(given))).toEqual([]);
});

test("every scenario can be chosen in every vintage that it admits, and the user's own by their titles", () => {
  const [chooser] = holdingsSheet({ ...options, own: [own] }).dropDowns;
  const admitted = scenarios.reduce((sum, one) => sum + one.vintages.length, 0);
  expect(chooser!.words).toHaveLength(admitted + 1);
  expect(chooser!.words).toEqual(
    expect.arrayContaining(["baseline", "baseline 2025-01", "deepseek_2025", "Mild"]),
  );
  expect(chooser!.from!.rows).toBe(admitted + 1);
  expect(vintages).toHaveLength(2);
});

test("every preset can be chosen on numbers of the user's, by its title and theirs", () => {
  const plan = holdingsSheet({ ...options, own: [own], ownNumbers: [day] });
  expect(brokenRules(plan)).toEqual([]);
  const words = plan.dropDowns[0]!.words;
  const offered = scenarios.map(({ title }) => `${title}, own, 2026-11-30`);
  expect(words.slice(-offered.length)).toEqual(offered);
});

const ownHeader = ["Scenario", "Based on", "Key", "Value", "Low", "High", "Source"];

/** The rows below the header of the user's own numbers. */
const ownRows = (given: Partial<Parameters<typeof holdingsSheet>[0]>) => {
  const { blocks } = holdingsSheet({ ...options, ...given });
  const k = blocks.findIndex(({ cells }) => String(cells[0]) === String(ownHeader));
  return blocks[k + 1]!.cells;
};

test("of each number of the user's own it says between what it lies and where it comes from; an estimate has its interval and its cells", () => {
  const fitted = ownScenario("Fitted", {
    overrides: { price_shock: -0.02, elas_inference: -1.2, fcf_yield: 0.03 },
    estimates: { elas_inference: fittedTo(-1.2, "Data!A2:B11"), fcf_yield: fittedTo(0.025, "C2") },
  });
  const rows = ownRows({ own: [fitted, ownScenario("Same", { overrides: {} })] });
  const lineOf = (key: string | null) => rows.find((cells) => cells[2] === key)!;
  expect(rows).toHaveLength(4);
  expect(lineOf("elas_inference")).toEqual([
    "Fitted",
    "deepseek_2025",
    "elas_inference",
    -1.2,
    -1.44,
    -0.96,
    expect.stringMatching(/^own data, Data!A2:B11, 2026-11-30; -1.11 in The DeepSeek shock \(/),
  ]);
  // Not estimated, or another value by now: the plausible ends, and the user's as the source.
  expect(lineOf("price_shock").slice(3)).toEqual([
    -0.02,
    -0.8,
    0.3,
    expect.stringMatching(/^your value \(2026-11-30\); -0.056 in The DeepSeek shock \(S&P 500/),
  ]);
  expect(lineOf("fcf_yield").slice(3)).toEqual([
    0.03,
    0.015,
    0.06,
    expect.stringMatching(/^your value/),
  ]);
  expect(lineOf(null)).toEqual(["Same", "deepseek_2025", null, null, null, null, null]);
});

test("numbers of a day of the user's are there for every preset, each from its cells or from what the preset makes of it", () => {
  const rows = ownRows({ ownNumbers: [day] });
  const lines = rows.filter((cells) => cells[2] === "capex0");
  expect(lines.length).toBeGreaterThan(10);
  for (const cells of lines) expect(cells[6]).toContain("own, Numbers!A1:E6, 2026-11-30");
  expect(rows.filter((cells) => cells[3] === undefined || !cells[6])).toEqual([]);
});

test("the sheet says that exposures are a judgement, and how they map a scenario to a holding", () => {
  const texts = holdingsSheet(options)
    .blocks.flatMap(({ cells }) => cells.flat())
    .join(" ");
  expect(texts).toContain("AI exposure is a judgement");
  expect(texts).toContain("A holding takes the news times its AI exposure");
  for (const { source } of fiveCompanies) expect(source).toContain("exposure: judgement");
});

test("no formula spills over the table or the ranking: the chain alone is more than a cell", () => {
  const spilling = formulasOf(holdingsSheet(options)).filter((text) =>
    /FILTER|SORT|SEQUENCE|UNIQUE|TRANSMISSION/.test(text),
  );
  expect(spilling).toEqual(["=TAKE(MACRO.TRANSMISSION(a_based_on,a_year),-1)"]);
});

describe("a list in the selection", () => {
  const list = (values: unknown[][]) => holdingsIn({ sheet: "My book", row: 2, column: 1, values });

  test("is known by its header, in any order, and its cells are followed", () => {
    const found = list([
      ["Ticker", "FCF ($bn)", "Mkt cap", "WACC", "AI exposure", "Model"],
      ["AAA", 5, 100, 0.08, 2, "gordon"],
      ["BBB", 6, 90, "", "", ""],
    ])!;
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      name: { formula: "='My book'!B4" },
      fcf: { formula: "='My book'!C4" },
      price: { formula: "='My book'!D4" },
      rate: { formula: "='My book'!E4" },
      exposure: { formula: "='My book'!F4" },
      model: { formula: "='My book'!G4" },
    });
    expect(found[1]).toMatchObject({ rate: 0.089, model: "fade", exposure: 1 });
  });

  test("in Chinese too; names may have no header; empty rows are left out", () => {
    const found = list([
      ["", "价格", "自由现金流"],
      ["甲", 100, 5],
      ["", "", ""],
      ["乙", 50, 1],
    ])!;
    expect(found.map(({ name }) => name)).toEqual([
      { formula: "='My book'!B4" },
      { formula: "='My book'!B6" },
    ]);
  });

  test("a name that is missing is made up, a number that is missing stays so", () => {
    const [one] = list([
      ["name", "price", "free cash flow"],
      ["", 100, ""],
    ])!;
    expect(one).toMatchObject({ name: "Holding 1", fcf: null });
  });

  test.each([
    [
      "no price",
      [
        ["name", "fcf"],
        ["a", 1],
      ],
    ],
    ["a header alone", [["price", "fcf"]]],
    [
      "numbers without a header",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["nothing", []],
  ])("%s is no list", (_, values) => {
    expect(list(values as unknown[][])).toBeUndefined();
  });
});

test("the scenario on the chart has the colour of a scenario that is chosen on a sheet, rates have greys", () => {
  const [chart] = holdingsSheet(options).charts;
  const colors = chart!.series.map(({ color }) => color!);
  expect(colors[2]).toBe(lookInUse.color);
  for (const grey of colors.slice(0, 2)) expect(grey).toMatch(/^#(..)\1\1$/);
});
