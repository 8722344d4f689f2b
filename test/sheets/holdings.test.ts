import { holdingsIn, holdingsSheet } from "../../src/sheets";
import { type OwnVintage, scenarios, vintages } from "../../src/scenarios";
import { fiveCompanies } from "../../src/sheets/holdings/list";
import { brokenRules, formulasOf } from "./planRules";

const options = { date: "2026-11-30", version: "0.1.0" };
const own = {
  key: "own_mild",
  title: "Mild",
  story: "",
  basedOn: "deepseek_2025",
  overrides: { price_shock: -0.02, fcf_yield: 0.03 },
};

const day: OwnVintage = {
  key: "own_2026_11_30",
  name: "own, 2026-11-30",
  date: "2026-11-30",
  from: "Numbers!A1:E6",
  over: "v2026_11",
  values: { capex0: 745, fcf_yield: 0.028 },
  sources: {},
};

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
