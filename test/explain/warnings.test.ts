import { DomainError } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import type { ArgumentPage } from "../../src/catalog/page";
import { warningsOf } from "../../src/explain/warnings";
import { type Cells, reading, readings } from "./support";

async function mistakes(text: string, cells: Cells = {}) {
  const { warnings } = await reading(text, cells);
  return warnings.map(({ argument, mistake, given, meant, also }) => [
    argument,
    mistake,
    given,
    meant,
    ...(also === undefined ? [] : [also]),
  ]);
}

const near = (value: number) => expect.closeTo(value, 12) as number;

test.each<[string, unknown[]]>([
  ["=MACRO.HMODELVALUE(100,15%,10,4%,9)", [["discount_rate", "percent", 9, near(0.09)]]],
  ["=MACRO.DEBTPATH(98,-3%,3.4%,3.8%)", [["debt", "percent", 98, near(0.98)]]],
  ["=MACRO.DEBTPATH(1,{-3;-2},3.4%,3.8%)", [["primary_balance", "percent", -3, near(-0.03)]]],
  // Interest may be quoted in either; where 145% cannot be, 145 are basis points.
  [
    "=MACRO.DEBTPATH(1,-3%,25,3.8%)",
    [["rate", "percentOrBasisPoints", 25, near(0.25), near(0.0025)]],
  ],
  ["=MACRO.DEBTPATH(1,-3%,145,3.8%)", [["rate", "basisPoints", 145, near(0.0145)]]],
  ["=MACRO.DISCOUNTSHOCK(0.03,100)", [["rate_change", "basisPoints", 100, near(0.01)]]],
  ["=MACRO.REVERSEQE(500,10,45)", [["yield", "percentOrBasisPoints", 45, 0.45, near(0.0045)]]],
  // Growth, shares and tariffs are not quoted in basis points, however unusual the percent.
  ["=MACRO.TARIFFCOST(400,145)", [["tariff", "percent", 145, near(1.45)]]],
  ["=MACRO.HMODELVALUE(100,60,10,4%,9%)", [["growth", "percent", 60, near(0.6)]]],
  ["=MACRO.HMODELVALUE(100,-60,10,4%,9%)", [["growth", "percent", -60, near(-0.6)]]],
  ["=MACRO.HMODELVALUE(100,15%,10,25,90%)", [["terminal_growth", "percent", 25, near(0.25)]]],
  ["=MACRO.SHARESHIFT(30%,50,2%,10)", [["growth", "percent", 50, near(0.5)]]],
  ["=MACRO.AIREVENUE(600,5,40)", [["p", "percent", 40, near(0.4)]]],
  ["=MACRO.MORTGAGESHOCK(6.8%,0.01)", [["shock_bp", "decimalForBp", 0.01, near(100)]]],
  ["=MACRO.MORTGAGESHOCK(6.8%,25%)", [["shock_bp", "pointsForBp", 0.25, near(25)]]],
  ["=MACRO.REVERSEQE(500,10,4.5%,30.1)", [["gdp", "trillions", 30.1, near(30100)]]],
  ["=MACRO.CROWDOUT(0.5,300)", [["spending", "trillions", 0.5, near(500)]]],
  // Beside the economy that applies where none is given.
  ["=MACRO.TREASURYYIELDSHOCK(0.3)", [["shock", "trillions", 0.3, near(300)]]],
  ["=MACRO.REVERSEQE(0.5,10)", [["amount", "trillions", 0.5, near(500)]]],
  ["=MACRO.INTERESTBILL(28199000,3.4%)", [["debt", "millions", 28199000, near(28199)]]],
  ["=MACRO.HMODELVALUE(100,15%,2030,4%,9%)", [["years", "calendarYear", 2030, NaN]]],
  ["=MACRO.HMODELVALUE(100,A1/4,10,4%,9%)", [["growth", "quarterlyRate", 0.05, near(0.2)]]],
  [
    "=MACRO.HMODELVALUE(100,(1+A1)^(1/12)-1,10,4%,9%)",
    [["growth", "monthlyRate", expect.any(Number), near(0.2)]],
  ],
  ["=MACRO.HMODELVALUE(100,15%,10*4,4%,9%)", [["years", "quartersForYears", 40, near(10)]]],
])("%s is asked about", async (text, found) => {
  expect(await mistakes(text, { A1: [[0.2]] })).toEqual(found);
});

test.each([
  "=MACRO.HMODELVALUE(100,15%,10,4%,9%)",
  // Written as percent: whoever writes 500% means it.
  "=MACRO.HMODELVALUE(100,500%,10,4%,9%)",
  // A year's growth in 17 months, and a quarter as a part of a year.
  "=MACRO.DECLINERATE(60,0.06,17/12)",
  "=MACRO.JEVONSDEMAND(100,10,-1.5,1,,1/4)",
  // A hundred basis points, and one.
  "=MACRO.MORTGAGESHOCK(6.8%,100)",
  "=MACRO.MORTGAGESHOCK(6.8%,1)",
  // Everything; a doubling; nothing.
  "=MACRO.JEVONSDEMAND(100,10,-1.5,1)",
  "=MACRO.JEVONSPATH(100,100%,-1.2,5)",
  "=MACRO.CROWDOUT(500,0)",
  // A small shock to a large economy, typed or calculated.
  "=MACRO.TREASURYYIELDSHOCK(0.901016235,30135)",
  "=MACRO.CROWDOUT(5,300)",
  "=MACRO.TREASURYYIELDSHOCK(0.901016235)",
  "=MACRO.TREASURYYIELDSHOCK(3)",
  // No percent that the argument could take: its error says what it may be.
  "=MACRO.TREASURYYIELDSHOCK(300,,10,12,145)",
])("%s is left alone", async (text) => {
  expect(await mistakes(text)).toEqual([]);
});

test.each<[string, unknown[]]>([
  ["=MACRO.INTERESTBILL(28199,1)", [["average_rate", "percent", 1, 0.01]]],
  ["=MACRO.DISCOUNTSHOCK(3%,1)", [["rate_change", "percent", 1, 0.01]]],
  ["=MACRO.MORTGAGESHOCK(1,50)", [["mortgage_rate", "percent", 1, 0.01]]],
  ["=MACRO.GROWTHSHOCK(-17%,1)", [["fcf_yield", "percent", 1, 0.01]]],
  ["=MACRO.IMPLIEDGROWTH(3321,70.03,8.9)", [["discount_rate", "percent", 8.9, near(0.089)]]],
  [
    "=MACRO.DEBTPATH(100,-3,3.4,3.8,2)",
    [
      ["debt", "percent", 100, 1],
      ["primary_balance", "percent", -3, near(-0.03)],
      ["rate", "percent", 3.4, near(0.034)],
      ["growth", "percent", 3.8, near(0.038)],
    ],
  ],
  [
    "=MACRO.DEBTSTABPB(100,3.4,3.8)",
    [
      ["debt", "percent", 100, 1],
      ["rate", "percent", 3.4, near(0.034)],
      ["growth", "percent", 3.8, near(0.038)],
    ],
  ],
  [
    "=MACRO.IMPLIEDERP(4770,130,8,4)",
    [
      ["growth", "percent", 8, near(0.08)],
      ["riskfree", "percent", 4, near(0.04)],
    ],
  ],
  [
    "=MACRO.YEARSTODEBT(100,150,-3,3.4,3.8)",
    [
      ["debt", "percent", 100, 1],
      ["target", "percent", 150, 1.5],
      ["primary_balance", "percent", -3, near(-0.03)],
      ["rate", "percent", 3.4, near(0.034)],
      ["growth", "percent", 3.8, near(0.038)],
    ],
  ],
  ["=MACRO.INTERESTBILL(28199,0.00034)", [["average_rate", "percentTwice", 0.00034, near(0.034)]]],
  ["=MACRO.HMODELVALUE(100,15%,240,4%,9%)", [["years", "monthsForYears", 240, 20]]],
])("%s: every number in the wrong unit is asked about", async (text, found) => {
  expect(await mistakes(text)).toEqual(found);
});

test.each([
  ["rates, yields and returns", /^(rate|yield|return)$/, [1, 0.5], 0.15, 66],
  ["rates and yields", /^(rate|yield)$/, [1], 0.33, 40],
])(
  "%s of unit %s are asked about at %j where %d would be much",
  (_of, units, values, much, least) => {
    const asked: string[] = [];
    const unasked: string[] = [];
    for (const { fn, page } of entries)
      for (const parameter of fn.parameters) {
        const about = (page.arguments as Readonly<Record<string, ArgumentPage>>)[parameter.name];
        const ends = about?.typical?.map(Math.abs);
        if (!about || !units.test(about.unit) || !(Math.max(...(ends ?? [NaN])) <= much)) continue;
        for (const value of values) {
          const [warning] = warningsOf([{ parameter, about, value, node: undefined }]);
          const isAsked = warning?.mistake === "percent" && warning.meant === value / 100;
          (isAsked ? asked : unasked).push(`${fn.name} ${parameter.name} ${value}`);
        }
      }
    expect(unasked).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(least);
  },
);

test("no rate, yield or return of an example is scaled by 100 or a hundredth without a question", async () => {
  const unasked: string[] = [];
  let scaled = 0;
  for (const { fn, page } of entries)
    for (const { formula } of page.examples)
      for (const { call, arguments: readings } of await reads(formula, fn.name))
        for (const { parameter, about, value } of readings) {
          if (!about?.typical || !/^(rate|yield|return)$/.test(about.unit)) continue;
          const [low, high] = about.typical;
          if (typeof value !== "number" || value === 0 || value < low || value > high) continue;
          const end = Math.max(Math.abs(low), Math.abs(high));
          for (const times of [100, 1 / 100]) {
            const now = Number((value * times).toPrecision(12));
            // What stays usual, or has the digits of a result, cannot be told from what was meant.
            if (times > 1 ? Math.abs(now) <= 3 * end : Number(now.toPrecision(3)) !== now) continue;
            scaled++;
            const found = warningsOf([{ parameter, about, value: now, node: undefined }]);
            if (found.length === 0) unasked.push(`${call.name} ${parameter.name} ${now}`);
          }
        }
  expect(unasked).toEqual([]);
  expect(scaled).toBeGreaterThan(100);
});

const reads = async (formula: string, name: string) =>
  (await readings(formula)).filter(({ call }) => call.name === name);

test("a 0 among prices or balances is asked about, with the answer without it", async () => {
  const prices = { A1: [100, 101, 0, 120, 121, 122, 0, 90, 91, 92].map((price) => [price]) };
  const { warnings } = await reading("=MACRO.MAXDRAWDOWN(A1)", prices);
  expect(warnings).toEqual([
    {
      argument: "prices",
      mistake: "zeroAmong",
      given: 3,
      meant: expect.closeTo(0.262295, 6) as number,
      also: 2,
    },
  ]);
  const debts = { A1: [[3000], [0], [5000]], B1: [[0.03], [0.04], [0.02]] };
  expect(await mistakes("=MACRO.INTERESTSHOCK(A1,B1,100)", debts)).toEqual([
    ["opening_debts", "zeroAmong", 2, NaN, 1],
  ]);
  expect(await mistakes("=MACRO.DEBTPATH(1,{0;-0.02},3.4%,3.8%)")).toEqual([]);
  expect(await mistakes("=MACRO.MAXDRAWDOWN({100;90})")).toEqual([]);
});

test.each<[string, string[]]>([
  // Growth within half a point of the rate of discount.
  ["=MACRO.HMODELVALUE(100,15%,10,4.1%,4.5%)", ["terminal_growth", "discount_rate"]],
  ["=MACRO.EQUITYDURATION(6.3%,6%)", ["discount_rate", "growth"]],
  ["=MACRO.BREAKEVENELASTICITY(1.05,2)", ["efficiency"]],
])("%s hangs on a small step, and says so", async (text, names) => {
  const { warnings } = await reading(text);
  expect(warnings.map(({ argument, mistake }) => [argument, mistake])).toEqual(
    names.map((name) => [name, "nearSingular"]),
  );
  for (const { meant, also } of warnings)
    expect(Number.isNaN(meant) || Math.abs(meant / also! - 1) > 0.15).toBe(true);
});

test.each([
  "=MACRO.HMODELVALUE(100,15%,10,4%,9%)",
  // What is proportional to the difference is not near where it has no answer.
  "=MACRO.DEBTSTABPB(0.998,3.4%,3.8%)",
  "=MACRO.DEBTSTABPB(0.998,3.79%,3.8%)",
  "=MACRO.EQUITYDURATION(9%,3%)",
])("%s does not", async (text) => {
  expect((await reading(text)).warnings).toEqual([]);
});

test("one number of a list that looks right clears the list", async () => {
  expect(await mistakes("=MACRO.DEBTPATH(1,{-3;-0.02},3.4%,3.8%)")).toEqual([]);
});

test("no example of the catalog that calculates raises an alarm", async () => {
  const alarms: string[] = [];
  for (const { page } of entries)
    for (const { formula } of page.examples)
      for (const { rows, warnings, call } of await readings(formula))
        if (!(rows?.[0]?.[0] instanceof DomainError))
          for (const { argument, mistake } of warnings)
            alarms.push(`${formula} ${call.name} ${argument} ${mistake}`);
  expect(alarms).toEqual([]);
});

test("no number of a growth, share, return or tariff is ever read as basis points", async () => {
  const read: string[] = [];
  for (const { fn, page } of entries)
    for (const parameter of fn.parameters) {
      const about = (page.arguments as Readonly<Record<string, ArgumentPage>>)[parameter.name];
      const interest = /rate|yield|riskfree/.test(parameter.name) && about?.unit !== "share";
      if (!about || interest) continue;
      for (const value of [15, 25, 60, 145, 300])
        for (const { mistake } of warningsOf([{ parameter, about, value, node: undefined }]))
          if (/basisPoints/i.test(mistake)) read.push(`${fn.name} ${parameter.name} ${value}`);
    }
  expect(read).toEqual([]);
});
