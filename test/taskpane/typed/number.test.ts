import fc from "fast-check";
import { anyNumber, number, numbers } from "../../../src/calculation";
import { entries } from "../../../src/catalog/entries.generated";
import { readTyped } from "../../../src/taskpane/functions/argumentText";
import { fill, formulaText, outcome } from "../../../src/taskpane/functions/filledForm";
import type { Assumption } from "../../../src/taskpane/data";
import { readAssumption } from "../../../src/taskpane/scenarios/assumptionText";
import { readNumber } from "../../../src/taskpane/typed/number";

const read = (typed: string, unit?: string) => {
  const reading = readNumber(typed, unit);
  return "value" in reading ? reading.value : reading.why;
};

describe("a comma", () => {
  test.each([
    ["0,034", "rate", "0.034"],
    ["0,034%", "rate", "0.034"],
    ["0,034", "money", "0.034"],
    ["-0,250", "elasticity", "0.250"],
    ["1,5", "years", "1.5"],
    ["1.234,56", "money", "1234.56"],
    ["1 234,5", "$bn", "1234.5"],
    ["1\u00a0234,5", "$bn", "1234.5"],
    ["1'234.5", "$bn", "1234.5"],
    ["1.234.567", "$bn", "1234567"],
    ["12,34,567", "money", "1234567"],
    ["1 234", "money", "1234"],
    ["1’234’567", "$bn", "1234567"],
    ["1`234.5", "money", "1234.5"],
    ["1\u2005234,5", "$bn", "1234.5"],
    ["0,5 per cent", "rate", "0.5"],
    ["1,5 years", "months", "1.5"],
    ["1,2 tn", "$bn", "1.2"],
    ["0,5x", "x", "0.5"],
  ])("%s in a field of %s is refused with the way out", (typed, unit, written) => {
    expect(read(typed, unit)).toContain(`Use a point for decimals: ${written}, not `);
  });

  test.each([
    ["3,375%", "rate"],
    ["3,375", "rate"],
    ["1,250", "x"],
    ["1,250", "elasticity"],
    ["1,250", "years"],
    ["3,375%", undefined],
  ])("%s in a field of %s could be either, and is asked", (typed, unit) => {
    const bare = typed.replace("%", "");
    expect(read(typed, unit)).toBe(
      `Use a point for decimals: ${bare.replace(",", ".")}, not ${bare}. ` +
        `For thousands, leave the comma out: ${bare.replace(",", "")}.`,
    );
  });

  test.each([
    ["1,2,3", "money"],
    ["10 10", "$bn"],
    ["1.5.2", "$bn"],
    ["2 5%", "rate"],
  ])("%s in a field of %s is not taken for one number", (typed, unit) => {
    expect(read(typed, unit)).toBe(
      `${typed.replace("%", "")} may be several numbers. Use a point for decimals and nothing between ` +
        "thousands; semicolons separate the numbers of a list.",
    );
  });

  test.each([
    ["500.000 million", "$bn", "500.000", "500", "500000"],
    ["1.250 mn", "$bn", "1.250", "1.2500", "1250"],
    ["$3.321 m", "$bn", "3.321", "3.3210", "3321"],
    ["500.000", "$bn", "500.000", "500", "500000"],
    ["-28.000", "money", "28.000", "28", "28000"],
    ["1.000 bp", "bp", "1.000", "1", "1000"],
    ["10.000", "quantity", "10.000", "10", "10000"],
  ])("%s in a field of %s may be decimals or thousands, and is asked", (typed, unit, ...shown) => {
    const [digits, decimals, thousands] = shown;
    expect(read(typed, unit)).toBe(
      `The point in ${digits} may stand before decimals or between thousands. ` +
        `Enter ${decimals} or ${thousands}.`,
    );
  });

  test.each([
    ["1.2500 mn", "$bn", 0.00125],
    ["28.199 tn", "$bn", 28199],
    ["70.030", "money", 70.03],
    ["1.234 million", "$", 1_234_000],
    ["3.000%", "rate", 0.03],
    ["0.500 bn", "$bn", 0.5],
    ["1.500 years", "months", 18],
    ["25.125 bp", "rate", 0.0025125],
  ])("%s in a field of %s is decimals beyond doubt", (typed, unit, value) => {
    expect(read(typed, unit)).toBe(value);
  });

  test.each([
    ["1,200", "money", 1200],
    ["-28,199.5", "$bn", -28199.5],
    ["1,234,567", "x", 1234567],
    ["1,234.5", "rate", 1234.5],
    ["3,321", undefined, 3321],
  ])("%s in a field of %s is thousands beyond doubt", (typed, unit, value) => {
    expect(read(typed, unit)).toBe(value);
  });
});

describe("a unit", () => {
  test.each([
    ["1 year", "months", 12],
    ["1.5 years", "months", 18],
    ["2 quarters", "months", 6],
    ["6 months", "years", 0.5],
    ["18 months", "years", 1.5],
    ["5 yrs", "years", 5],
    ["25 bp", "rate", 0.0025],
    ["1 bp", "yield", 0.0001],
    ["-150bps", "return", -0.015],
    ["5 percent", "share", 0.05],
    ["0.25 pp", "ratio", 0.0025],
    ["4% a year", "rate", 0.04],
    ["0.25%", "bp", 25],
    ["25 bp", "bp", 25],
    ["28.2 tn", "$bn", 28200],
    ["$28.2 trillion", "$bn", 28200],
    ["500 $bn", "$bn", 500],
    ["500 million", "$bn", 0.5],
    ["US$3bn", "$bn", 3],
    ["-$1.5", "$bn", -1.5],
    ["2.5k", "$", 2500],
    ["8x", "x", 8],
    ["20×", "multiple", 20],
    ["500 million", "$bn", 0.5],
    ["USD 500bn", "$bn", 500],
    ["500 billion dollars", "$bn", 500],
    ["500bn$", "$bn", 500],
    ["$3 Mrd.", "$bn", 3],
    ["500MM", "$bn", 0.5],
    ["8-fold", "x", 8],
    ["130%", "number", 1.3],
    ["10-year", "years", 10],
    ["5个百分点", "rate", 0.05],
    ["25个基点", "rate", 0.0025],
    ["6个月", "years", 0.5],
    ["5万亿美元", "$bn", 5000],
    ["30亿", "$bn", 3],
    ["—0.5", "elasticity", -0.5],
    ["‐0.5", "elasticity", -0.5],
    ["€500", "money", 500],
    ["500 CHF", "money", 500],
    ["500元", "money", 500],
    ["HK$ 500", "money", 500],
    ["+25bps", "rate", 0.0025],
    ["1.5e2 bp", "rate", 0.015],
    ["1.2E3 million", "$bn", 1.2],
    ["2.5%/yr", "rate", 0.025],
    ["3.5 % annually", "rate", 0.035],
    ["500bn/year", "$bn", 500],
    ["500 bn USD a year", "$bn", 500],
    ["3.5%.", "rate", 0.035],
    ["2 yrs.", "years", 2],
    ["10-yr", "years", 10],
    ["24m", "years", 2],
    ["18M", "months", 18],
    ["500 mln", "$bn", 0.5],
    ["1.2 bln", "$bn", 1.2],
    ["4,770 points", "index", 4770],
    ["5\u200b%", "rate", 0.05],
    ["5\u2005%", "rate", 0.05],
    ["‒0.5", "elasticity", -0.5],
  ])("%s in a field of %s is %d", (typed, unit, value) => {
    expect(read(typed, unit)).toBe(value);
  });

  test.each([
    ["25 bp", "$bn", "This field takes $bn, not bp."],
    ["2 years", "bp", "This field takes basis points, not years."],
    ["5%", "years", "This field takes years, not %."],
    ["6 months", "rate", "This field takes a rate such as 5%, not months."],
    ["€500bn", "$bn", "This field takes $bn, not €."],
    ["EUR 500", "$bn", "This field takes $bn, not EUR."],
    ["500 bn EUR", "$bn", "This field takes $bn, not bn EUR."],
    ["$5", "rate", "This field takes a rate such as 5%, not $."],
    ["3 tn", "money", "This field takes an amount, in one unit throughout, not tn."],
    ["8x", "months", "This field takes months, not x."],
    ["5%", "elasticity", "This field takes an elasticity such as −0.5, not %."],
    ["1.5k", "$bn", "This field takes $bn, not k."],
    ["1.5k", "quantity", "This field takes a quantity, not k."],
    ["$1.5k", "rate", "This field takes a rate such as 5%, not k."],
    ["HK$5", "$bn", "This field takes $bn, not HK$."],
    ["500 CHF", "$bn", "This field takes $bn, not CHF."],
    ["€0.5", "elasticity", "This field takes an elasticity such as −0.5, not €."],
    ["5 dollars", "quantity", "This field takes a quantity, not dollars."],
    ["5 points", "years", "This field takes years, not points."],
    ["1.2兆", "$bn", "This field takes $bn, not 兆."],
  ])("%s in a field of %s is refused, and the field's is named", (typed, unit, why) => {
    expect(read(typed, unit)).toBe(why);
  });

  test("that nobody knows makes it no number", () => {
    for (const typed of ["10²", "5%5", "1e5%", "--5", "5*x", "", "-", "."])
      expect(read(typed, "rate")).toBe("");
    for (const [typed, unit] of [
      ["5", "apples"],
      ["5", "$ %"],
      ["5", "% a month"],
      ["5", "% QoQ"],
      ["5", "‰"],
      ["5", "EUR"],
    ] as const)
      expect(read(`${typed} ${unit}`, "rate")).toBe(
        `This field takes a rate such as 5%, not ${unit}.`,
      );
    expect(read("10 weeks", "years")).toBe("This field takes years, not weeks.");
  });

  const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(b), 1);

  test("converts whatever the number is, and the formula comes to the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999, max: 99999 }), fc.nat(4), (digits, places) => {
        const typed = (digits / 10 ** places).toFixed(places);
        for (const [unit, behind, times] of [
          ["rate", "%", 1 / 100],
          ["rate", "bp", 1 / 10000],
          ["bp", "%", 100],
          ["years", "months", 1 / 12],
          ["months", "years", 12],
          ["$bn", "tn", 1000],
        ] as const) {
          const reading = readNumber(`${typed} ${behind}`, unit);
          if (!("value" in reading)) throw new Error(`${typed} ${behind}: ${reading.why}`);
          expect(isSame(reading.value, Number(typed) * times)).toBe(true);
          const [above, below = "1"] = reading.formula.split("/");
          const written = above!.endsWith("%") ? Number(above!.slice(0, -1)) / 100 : Number(above);
          expect(isSame(written / Number(below), reading.value)).toBe(true);
        }
      }),
    );
  });
});

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

test.each([
  ["034", "0.34"],
  ["-034", "0.34"],
  ["034%", "0.34"],
  ["0034", "0.034"],
])("%s may have lost its point, and is asked", (typed, written) => {
  const bare = typed.replace(/[-%]/g, "");
  for (const unit of ["rate", "years", "$bn"])
    expect([unit, read(typed, unit)]).toEqual([
      unit,
      `Use a point for decimals: ${written}, not ${bare}.`,
    ]);
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
