import { bundledData, type ScenarioData } from "../../../src/taskpane/data";
import { type PastedCell, pastedCells } from "../../../src/taskpane/ownNumbers/columns";
import { dayOf } from "../../../src/taskpane/ownNumbers/dates";
import { readNumbers } from "../../../src/taskpane/ownNumbers/readNumbers";
import { texts } from "../../../src/taskpane/texts";

let data: ScenarioData;
beforeAll(async () => {
  data = await bundledData.loadScenarios();
});

const read = (rows: readonly (readonly PastedCell[])[]) =>
  readNumbers(rows, (place, key) => texts.ownNumbers.row(4 + place, key), data.ownNumbers);
const values = (rows: readonly (readonly PastedCell[])[]) => {
  const found = read(rows);
  if ("problems" in found) throw new Error(found.problems.join("; "));
  return found.values;
};
const problems = (rows: readonly (readonly PastedCell[])[]) => {
  const found = read(rows);
  return "problems" in found ? found.problems : [];
};

describe("keys and values", () => {
  test("in two columns, without a header, whatever the case of the key", () => {
    expect(
      values([
        ["capex0", 745],
        ["Elas-Inference", -0.9],
        ["fleet_cost", 745],
      ]),
    ).toEqual({ capex0: 745, elas_inference: -0.9, fleet_cost: 745 });
  });

  test("with unit, as-of date and source behind them, which are kept beside the number", () => {
    const found = read([
      ["rate", 4.1, "%", 46326, "Treasury"],
      ["gdp0", 32.4, "$tn", "2026-09", ""],
    ]);
    expect(found).toMatchObject({
      values: { rate: 0.041, gdp0: 32400 },
      sources: { rate: "Treasury, 2026-10-31", gdp0: "2026-09" },
      latest: "2026-10-31",
    });
  });

  test("in any order of columns under a header row, and columns that nobody asks for do not mind", () => {
    expect(
      values([
        ["Source", "Value", "Baseline", "Key"],
        ["mine", 745, 416, "capex0"],
      ]),
    ).toEqual({ capex0: 745 });
  });

  test("as SCENARIOTABLE spills them: the row of years is left out and said", () => {
    const found = read([
      ["Key", "Value", "Baseline", "Low", "High"],
      ["years", 10, 10, 1, 15],
      ["capex0", 745, 732, 230, 1500],
    ]);
    expect(found).toMatchObject({ values: { capex0: 745 }, notes: [texts.ownNumbers.years] });
  });

  test("as they stand on a model sheet, with titles of groups between", () => {
    expect(
      values([
        ["Assumption", "Value", "Unit", "Low", "High", "Basis", "Key", "", "Preset", "Source"],
        ["AI capex", "", "", "", "", "", "", "", "", ""],
        ["Hyperscaler capital", 745, "$bn", 230, 1500, "your own", "capex0", "", 745, "x"],
      ]),
    ).toEqual({ capex0: 745 });
  });

  test("as pasted text: tabs, semicolons, or a blank, comma or = behind the key", () => {
    const text =
      "capex0\t745\t$bn\nrate; 4.1%\nfeedback 3.5\nmortgage0, 6.2%\ngdp0 = 32,400\n\nqt=-1.5e2";
    expect(values(pastedCells(text))).toEqual({
      capex0: 745,
      rate: 0.041,
      feedback: 3.5,
      mortgage0: 0.062,
      gdp0: 32400,
      qt: -150,
    });
  });
});

describe("units are converted by the one reading of numbers", () => {
  test.each<[string, PastedCell, string, number]>([
    ["capex0", 0.745, "tn", 745],
    ["capex0", 745000, "US$ million", 745],
    ["capex0", "$745bn", "", 745],
    ["rate", 410, "bp", 0.041],
    ["rate", "4.1%", "", 0.041],
    ["rate", 0.041, "decimal", 0.041],
    ["rate", 0.041, "share", 0.041],
    ["primary_balance", -2.5, "% of GDP", -0.025],
    ["policy_bp", 0.25, "%", 25],
    ["horizon_months", 1.5, "years", 18],
    ["eff_inference", 8, "x", 8],
    ["eff_inference", "8x", "", 8],
    ["elas_inference", -0.9, "elasticity", -0.9],
    ["debt0", 100.6, "%", 1.006],
    ["spread0", "3%", "", 300],
    ["rate", "４.１％", "", 0.041],
    ["rate", 0.0000005, "%", 5e-9],
  ])("%s %s %s is %s", (key, value, unit, wanted) => {
    expect(values([[key, value, unit]])).toEqual({ [key]: wanted });
  });
});

describe("what cannot be taken names its row, and nothing is read", () => {
  test.each<[string, readonly PastedCell[], RegExp]>([
    ["an unknown key", ["capx0", 745], /^Row 5 \(capx0\): there is no .* nearest is capex0\.$/],
    ["no key", ["", 745], /^Row 5 has no key beside its value/],
    ["a number for a key", [17, 745], /^Row 5 begins with 17, which is no key/],
    ["no value", ["capex0", ""], /^Row 5 \(capex0\) has no value/],
    ["a text", ["capex0", "about the same"], /^Row 5 \(capex0\): “about the same” is no number/],
    ["TRUE", ["capex0", true], /^Row 5 \(capex0\): “true” is no number/],
    ["an error value", ["capex0", "#N/A"], /^Row 5 \(capex0\) holds the error #N\/A/],
    ["an error for a key", ["#REF!", 1], /^Row 5 holds the error #REF!/],
    ["an error for a unit", ["capex0", 1, "#NAME?"], /^Row 5 \(capex0\) holds the error #NAME\?/],
    ["a unit of another kind", ["capex0", 745, "%"], /its unit “%” does not fit\. It takes \$bn/],
    ["a unit that is none", ["rate", 4.1, "€bn"], /its unit “€bn” does not fit\. It takes a rate/],
    ["a unit where there is none", ["elas_inference", -0.9, "%"], /“%” does not fit/],
    ["a decimal comma", ["rate", "4,1", "%"], /Use a point for decimals: 4\.1/],
    ["two thousands", ["capex0", "1.234,5"], /Use a point for decimals: 1234\.5/],
    ["percent without its sign", ["rate", 4.1], /4\.1 means 410%\. For 4\.1 percent, write 4\.1%/],
    ["a share above one", ["pull", "150%"], /It must be between 0% and 100%/],
    ["capex of nothing", ["capex0", 0], /It must be above 0/],
    ["half a year of lag", ["capex_lag", 1.5], /It must be a whole number/],
    ["a multiple of nothing", ["us_pe", 0], /It must be above 0/],
    ["a day that is none", ["capex0", 745, "$bn", "3/4/2026"], /“3\/4\/2026” is no date/],
  ])("%s", (_, row, why) => {
    expect(problems([["mortgage0", "6%"], row])).toEqual([expect.stringMatching(why)]);
  });

  test("a key twice names both rows", () => {
    expect(
      problems([
        ["capex0", 745],
        ["rate", "4%"],
        ["CAPEX0", 750],
      ]),
    ).toEqual(["Row 6 (CAPEX0) has the key of Row 4 again."]);
  });

  test("every bad row is told at once", () => {
    expect(
      problems([
        ["capx0", 745],
        ["rate", "#N/A"],
        ["pull", 2],
      ]),
    ).toHaveLength(3);
  });

  test.each<[string, readonly (readonly PastedCell[])[], RegExp]>([
    ["nothing", [["", ""]], /nothing to read/],
    ["one column", [["capex0"], ["rate"]], /Two columns are needed/],
    ["a header alone", [["Key", "Value"]], /no number of an assumption/],
    ["years alone", [["years", 10]], /no number of an assumption/],
  ])("%s", (_, rows, why) => {
    expect(problems(rows)).toEqual([expect.stringMatching(why)]);
  });
});

test("a plan that is left behind and what no analyst would try are said, and calculate all the same", () => {
  const found = read([
    ["rate", "4.1%"],
    ["capex0", 3000],
    ["growth", "4%"],
    ["baseline_growth", "4%"],
  ]);
  expect(found).toMatchObject({
    notes: [
      expect.stringContaining("rate and baseline_rate"),
      "Outside what an analyst would try: capex0. It calculates all the same.",
    ],
  });
  expect(JSON.stringify(found)).not.toContain("growth and baseline_growth");
});

test("days: Excel's numbers, ISO days and months, Chinese ones; what could be two days is none", () => {
  expect([46356, "2026-11-30", "2026/1/3", "2026-11", "2026年11月30日"].map(dayOf)).toEqual([
    "2026-11-30",
    "2026-11-30",
    "2026-01-03",
    "2026-11",
    "2026-11-30",
  ]);
  expect([4, "30.11.2026", "2026-02-30", "soon", true].map(dayOf)).toEqual(
    Array(5).fill(undefined),
  );
});

test("1 where an analyst would try a few per cent is not 100%", () => {
  expect(problems([["growth", 1]])[0]).toContain("100%");
  expect(values([["growth", "1%"]])).toEqual({ growth: 0.01 });
});
