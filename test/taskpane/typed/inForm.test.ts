import { anyNumber, number, numbers } from "../../../src/calculation";
import { entries } from "../../../src/catalog/entries.generated";
import { readTyped } from "../../../src/taskpane/functions/argumentText";
import { fill, formulaText, outcome } from "../../../src/taskpane/functions/filledForm";
import type { Assumption } from "../../../src/taskpane/data";
import { readAssumption } from "../../../src/taskpane/scenarios/assumptionText";

/** Numbers and arithmetic in the fields of a form: what reaches a formula, and what is asked. */

const near = (value: number) => expect.closeTo(value, 12) as number;

describe("in a form", () => {
  const entry = (name: string) => entries.find(({ fn }) => fn.name === name)!;
  const form = (name: string, typed: Record<string, string>) => {
    const { fn, page } = entry(name);
    return fill(fn, typed, page.arguments);
  };

  test("nothing that could be two numbers reaches a formula", () => {
    const filled = form("DEBTSTABPB", { debt: "0,998", rate: "3,375%", growth: "3,800%" });
    expect(outcome(filled)).toEqual({ kind: "wrong", names: ["debt", "rate", "growth"] });
  });

  test("the formula shows how a unit was converted", () => {
    const { fn } = entry("DEBTSTABPB");
    const filled = form("DEBTSTABPB", { debt: "99.8%", rate: "340 bp", growth: "3.8% a year" });
    expect(formulaText(fn, filled)).toBe("=MACRO.DEBTSTABPB(99.8%,3.4%,3.8%)");
    expect(readTyped(number("years", anyNumber), "18 months", "years")).toEqual({
      kind: "value",
      value: 1.5,
      formula: "18/12",
    });
  });

  const x = number("x", anyNumber);

  test.each([
    ["5%", "$bn"],
    ["10%", "years"],
    ["5%", "quantity"],
    ["5%", "elasticity"],
    ["25 bp", "money"],
  ])("%s in a field of %s is refused there too, not taken for arithmetic", (typed, unit) => {
    expect(readTyped(x, typed, unit).kind).toBe("wrong");
    expect(readTyped(numbers("list", anyNumber), typed, unit).kind).toBe("wrong");
  });

  test.each([
    ["3-4%", "rate", 2.96],
    ["5% - 6%", "rate", -0.01],
    ["4-1/4", "rate", 3.75],
    ["1/4%", "rate", 25],
    ["(500)", "$bn", 500],
    ["2026-02", "$bn", 2024],
    ["3/4/2026", "years", 3 / 4 / 2026],
    ["50%%", "rate", 0.005],
  ])("%s in a field of %s is asked; with = before it, it is arithmetic", (typed, unit, value) => {
    const assumption = { unit, range: anyNumber } as Assumption;
    const asked = `${typed} can be read in more than one way. Enter one number, or =${typed} to have it calculated.`;
    expect(readTyped(x, typed, unit)).toEqual({ kind: "wrong", why: asked });
    expect(readAssumption(typed, assumption)).toEqual({ error: asked });
    expect(readTyped(x, `=${typed}`, unit)).toMatchObject({ value: near(value) });
    expect(readAssumption(`=${typed}`, assumption)).toMatchObject({ value: near(value) });
  });

  test.each([
    ["($500bn)", "$bn", "-$500bn"],
    ["(3,321)", "money", "-3,321"],
    ["500-", "$bn", "-500"],
    ["2.5%-", "rate", "-2.5%"],
    ["25 bp−", "bp", "-25 bp"],
  ])("%s, as accounts write a negative number, is asked", (typed, unit, minus) => {
    const asked = `${typed} may be meant as a negative number. Enter ${minus} for one.`;
    expect(readTyped(x, typed, unit)).toEqual({ kind: "wrong", why: asked });
    expect(readAssumption(typed, { unit, range: anyNumber } as Assumption)).toEqual({
      error: asked,
    });
  });

  test.each([
    ["two years", "years", "years"],
    ["1 year 6 months", "years", "years"],
    ["half a year", "months", "months"],
    ["1½", "x", "a number of times"],
    ["~500", "$bn", "$bn"],
  ])("%s, a number in words, is refused and the field's unit %s named", (typed, unit, wants) => {
    expect(readTyped(x, typed, unit)).toEqual({
      kind: "wrong",
      why: `This field takes ${wants}. Enter a number, or a cell such as B3.`,
    });
    expect(readAssumption(typed, { unit, range: anyNumber } as Assumption)).toEqual({
      error: `Enter a number: this field takes ${wants}.`,
    });
  });

  test("8:1 is asked where a ratio may be meant, and rows with = before it", () => {
    expect(readTyped(x, "8:1", "ratio").kind).toBe("wrong");
    expect(readTyped(x, "=8:1", "ratio").kind).toBe("address");
    expect(readTyped(numbers("list", anyNumber), "8:1", "share").kind).toBe("address");
  });

  test("money is written as money, whatever it was typed in", () => {
    expect(readTyped(x, "$500m", "$bn")).toMatchObject({ value: 0.5, formula: "0.5" });
  });

  test("a list with decimal commas is refused with the way out, not taken apart", () => {
    const list = numbers("weights", anyNumber);
    expect(readTyped(list, "1,5; 2,5", "share")).toEqual({
      kind: "wrong",
      why: "Use a point for decimals: 1.5, not 1,5.",
    });
    expect(readTyped(list, "0,034; 0,050", "share").kind).toBe("wrong");
    expect(readTyped(list, "50 bp; 25 bp", "rate")).toMatchObject({
      formula: "{0.005;0.0025}",
    });
  });
});

describe("arithmetic whose units do not go together", () => {
  const inField = (typed: string, unit: string) => {
    const read = readTyped(number("x", anyNumber), typed, unit);
    return read.kind === "wrong" ? read.why : read.kind === "value" ? read.value : read.kind;
  };
  test.each([
    ["(3.2)%", "rate"],
    ["1%+0.5%", "bp"],
    ["25+0.5%", "bp"],
    ["-(2%)", "years"],
    ["1e3%", "bp"],
    ["100000-20%", "money"],
    ["3%+0.5", "rate"],
    ["1.000+2", "$bn"],
    ["034+1", "rate"],
    ["A1+0.5%", "bp"],
    ["Sheet1!A1-0.5%", "$bn"],
  ])("%s in a field of %s is asked, and taken with = before it", (typed, unit) => {
    expect(inField(typed, unit)).toContain(`=${typed} to have it calculated`);
    expect(inField(`=${typed}`, unit)).not.toContain("calculated");
  });

  test.each<[typed: string, unit: string, read: number | string]>([
    ["3%+0.005", "rate", 0.035],
    ["5%*2", "rate", 0.1],
    ["50%*300", "$bn", 150],
    ["(1+2%)*5", "years", 5.1],
    ["1.5*2", "bp", 3],
    ["1.000+2", "rate", 3],
    ["A01+1%", "rate", "expression"],
    ["G2:G21+0.005", "rate", "expression"],
    ["Sheet1!A1*50%", "$bn", "expression"],
  ])("%s in a field of %s is %s", (typed, unit, read) => {
    expect(inField(typed, unit)).toEqual(typeof read === "number" ? near(read) : read);
  });
});

test("in a list a number above 1 beside percentages is asked, and 250% is not", () => {
  const list = (typed: string, unit: string) => {
    const read = readTyped(numbers("x", anyNumber), typed, unit);
    return read.kind === "wrong" ? read.why : read.kind === "value" ? read.formula : read.kind;
  };
  expect(list("3%; 2.5", "rate")).toBe(
    "2.5 stands beside percentages. Enter 2.5% for 2.5 percent; it means a hundred times that.",
  );
  expect(list("3%; 250%", "rate")).toBe("{0.03;2.5}");
  expect(list("3%; 0.025", "rate")).toBe("{0.03;0.025}");
  expect(list("3; 2.5", "rate")).toBe("{3;2.5}");
});

/** Spellings of each kind that strategists type, in every kind of field: the value meant, or a question, never another. */
const spelled: Record<string, Partial<Record<string, number>>> = {
  "1.5 yrs": { years: 1.5, months: 18 },
  "18m": { years: 1.5, months: 18, $bn: 0.018 },
  "6 mo": { years: 0.5, months: 6 },
  "18mths": { years: 1.5, months: 18 },
  "2Y": { years: 2, months: 24 },
  "25bps": { rate: 0.0025, ratio: 0.0025, bp: 25 },
  "25 bp.": { rate: 0.0025, ratio: 0.0025, bp: 25 },
  "0.25 pct": { rate: 0.0025, ratio: 0.0025, bp: 25 },
  "0.25 ppts": { rate: 0.0025, ratio: 0.0025, bp: 25 },
  "１．５％": { rate: 0.015, ratio: 0.015, bp: 150 },
  "−2%": { rate: -0.02, ratio: -0.02, bp: -200 },
  "–2%": { rate: -0.02, ratio: -0.02, bp: -200 },
  "5% p.a.": { rate: 0.05, ratio: 0.05, bp: 500 },
  "98% of GDP": { rate: 0.98, ratio: 0.98, bp: 9800 },
  "$1.5tn": { $bn: 1500 },
  "1.5 T": { $bn: 1500 },
  "500mm": { $bn: 0.5 },
  "28.2T$": { $bn: 28200 },
  "5 Mrd": { $bn: 5 },
  "€5": { money: 5 },
  "1.5×": { multiple: 1.5 },
  ...Object.fromEntries(
    ["1,5 %", "1 234,5", "1\u2009234.5", "1’234", "(3.2)", "(3.2%)", "2%-", "3–4%", "½", "5½%"]
      .concat(["1/4%", "3 1/2%", "1y6m", "90 days", "25 bips", "5‰", "~5", "5+", "1.5k", "£5m"])
      .concat(["5 mil", "1٫5", "5% + 25bp", "2% + 0,5%", "A1+3,375%", "Rate*1,5", "A1*25bp"])
      .map((typed) => [typed, {}]),
  ),
};
test.each(Object.entries(spelled))("%s is read as meant or asked about", (typed, meant) => {
  for (const unit of [
    "rate",
    "ratio",
    "bp",
    "years",
    "months",
    "$bn",
    "money",
    "count",
    "multiple",
  ]) {
    const read = readTyped(number("x", anyNumber), typed, unit);
    const value = meant[unit] === undefined ? undefined : near(meant[unit]);
    expect([unit, read.kind === "value" ? read.value : undefined]).toEqual([unit, value]);
    if (value === undefined) expect([unit, read.kind]).toEqual([unit, "wrong"]);
  }
});
