import fc from "fast-check";
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
