import { entries } from "../../../src/catalog/entries.generated";
import {
  parameterKeys,
  parameterNumbers,
  type ParameterNumbers,
} from "../../../src/catalog/scenario/_parameters";
import { vintageText } from "../../../src/catalog/scenario/_presets";
import { presets } from "../../../src/catalog/scenario/_presets.generated";
import { transmission } from "../../../src/catalog/scenario/transmission";
import { invoke } from "../../../src/calculation";
import { Random } from "../../support/draws";
import { errorText, evaluate } from "../../support/formula";
import { evaluateTable, startIronCalc } from "../../support/ironcalc";
import { twinNames } from "../../support/twins";

const names = twinNames(entries.filter(({ fn }) => fn.name === "TRANSMISSION"));
beforeAll(startIronCalc);

/** Cells in which the function and its twin differ by more than 1e-9. */
function differing(args: string): string[] {
  const ours = evaluate(`=MACRO.TRANSMISSION(${args})`);
  const theirs = evaluateTable(names, `=MACRO_TRANSMISSION(${args})`, ours.length, ours[0]!.length);
  return ours.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const other = theirs[i]![j]!;
      const near =
        typeof value === "number" && typeof other === "number"
          ? Math.abs(value - other) <= (Math.abs(value) < 1e-9 ? 1e-9 : 1e-9 * Math.abs(value))
          : value === other;
      return near
        ? []
        : [`row ${i}, ${String(ours[0]![j])}: ${String(value)}, native ${String(other)}`];
    }),
  );
}

/** Every preset in every vintage that it admits. */
const named = presets.flatMap(({ key, vintages }) =>
  vintages.map((vintage) => `${key} ${vintageText(vintage)}`),
);

test.each(named)("%s: the native chain agrees to 1e-9, cell by cell", (key) =>
  expect(differing(`"${key}",10`)).toEqual([]),
);

test("the native chain agrees under random overrides, within low and high, of half of the assumptions", () => {
  const random = new Random(1728);
  for (let turn = 0; turn < 8; turn++) {
    const name = named[random.whole(0, named.length - 1)]!;
    const list = parameterKeys.flatMap((key) => {
      const { low, high } = parameterNumbers[key] as ParameterNumbers;
      if (key === "years" || low === undefined || random.chance(0.5)) return [];
      const value = random.between(low, high!);
      return [`"${key}",${key === "capex_lag" ? Math.round(value) : Number(value.toPrecision(9))}`];
    });
    expect(list.length).toBeGreaterThan(5);
    expect(differing(`"${name}",10,{${list.join(";")}}`)).toEqual([]);
  }
});

test("of a key given twice the last value counts, in the native chain too", () => {
  const once = '"baseline",3,{"price_shock",-0.3;"policy_bp",100}';
  const twice =
    '"baseline",3,{"price_shock",-0.5;"policy_bp",100;"price_shock",-0.3;"policy_bp",""}';
  expect(evaluate(`=MACRO.TRANSMISSION(${twice})`)).toEqual(
    evaluate(`=MACRO.TRANSMISSION(${once})`),
  );
  expect(differing(twice)).toEqual([]);
});

test.each(['"policy_bp",#N/A', "#DIV/0!,25"])(
  "an error among the overrides, %s, is the answer, in the native chain too",
  (row) => {
    const list = `"debt_spiral",3,{"mpc",0;${row}}`;
    expect(evaluate(`=MACRO.TRANSMISSION(${list})`)).toHaveLength(1);
    expect(differing(list)).toEqual([]);
  },
);

test("a key of 0, Excel's empty cell in HSTACK, changes nothing, in the native chain too", () => {
  const list = '"deepseek_2025",3,{0,0;"policy_bp",25;0,7;"",3;"mpc",0}';
  expect(evaluate(`=MACRO.TRANSMISSION(${list})`)).toEqual(
    evaluate('=MACRO.TRANSMISSION("deepseek_2025",3,{"policy_bp",25;"mpc",0})'),
  );
  expect(differing(list)).toEqual([]);
});

test("SCENARIOTABLE's first two columns are a list of overrides that changes nothing", () => {
  const [, ...table] = evaluate('=MACRO.SCENARIOTABLE("debt_spiral")');
  const overrides = table.map((row) => row.slice(0, 2));
  const rows = (name: string, list: unknown) => invoke(transmission, [name, 10, list]);
  expect(rows("debt_spiral", overrides)).toEqual(rows("debt_spiral", null));
  // And they are all of it: any scenario becomes this one.
  expect(rows("baseline", overrides)).toEqual(rows("debt_spiral", null));
});

test("empty keys and values change nothing", () => {
  const list = [
    ["", 5],
    ["price_shock", ""],
    [null, null],
  ];
  expect(invoke(transmission, ["baseline", 3, list])).toEqual(
    invoke(transmission, ["baseline", 3]),
  );
});

test("the years are the argument's, else an override's, else the scenario's", () => {
  expect(evaluate('=MACRO.TRANSMISSION("baseline",3,{"years",5})')).toHaveLength(5);
  expect(evaluate('=MACRO.TRANSMISSION("baseline",,{"years",5})')).toHaveLength(7);
  expect(evaluate('=MACRO.TRANSMISSION("baseline")')).toHaveLength(12);
  expect(evaluate('=MACRO.TRANSMISSION("baseline",,{"years",2.5})')).toEqual([["#NUM!"]]);
});

test.each([
  ['=MACRO.TRANSMISSION("deepsek")', "#N/A", "nearest: deepseek_2025"],
  ['=MACRO.TRANSMISSION("baseline",5,{"elas_infrence",-1})', "#N/A", "nearest: elas_inference"],
  ['=MACRO.TRANSMISSION("baseline",5,{"elas_inference","x"})', "#VALUE!", "must be a number"],
  ['=MACRO.TRANSMISSION("baseline",5,{5,5})', "#VALUE!", "must begin with the key"],
  ['=MACRO.SCENARIO("baseline","pul")', "#N/A", "nearest: pull"],
  ['=MACRO.SCENARIOTABLE("boom")', "#N/A", "nearest: jevons_boom"],
  [
    '=MACRO.TRANSMISSION("debt_spiral own")',
    "#N/A",
    'own numbers live on the sheets made of them: take their cells, or overrides of "debt_spiral"',
  ],
  ['=MACRO.SCENARIO("The Italian risk, own, 2026-11-30","rate")', "#N/A", "own numbers live on"],
  ['=MACRO.SCENARIO("boom own","rate")', "#N/A", "nearest: baseline, jevons_boom"],
])("%s is %s and says %j", (formula, error, says) => {
  expect(evaluate(formula)).toEqual([[error]]);
  expect(errorText(formula)).toContain(says);
});

test("the list of scenarios says the vintage that a bare name means, and which others it admits", () => {
  const [header, ...rows] = evaluate("=MACRO.SCENARIOTABLE()");
  expect(header).toEqual(["Key", "Title", "Vintage", "Admits"]);
  for (const [key, , vintage, admits] of rows) {
    const all = evaluate(`=MACRO.SCENARIOTABLE("${key}")`);
    expect([key, evaluate(`=MACRO.SCENARIOTABLE("${key} ${vintage}")`)]).toEqual([key, all]);
    for (const month of ["2025-01", "2026-11"]) {
      const [[found]] = evaluate(`=MACRO.SCENARIO("${key} ${month}","capex0")`) as [[unknown]];
      expect([key, month, typeof found === "number"]).toEqual([
        key,
        month,
        String(admits).split(", ").includes(month),
      ]);
    }
  }
  expect(rows).toContainEqual(["deepseek_2025", "The DeepSeek shock", "2025-01", "2025-01"]);
});

test.each([
  ["elas_inference", 0.5, "elas_inference must be 0 or less, got 0.5"],
  ["margin1", 1, "margin1 must be below 1, got 1"],
  ["leak", 1.5, "leak must be between 0 and 1, got 1.5"],
  ["capex_lag", 1.5, "capex_lag must be a whole number, 0 or more, got 1.5"],
  ["price_years", 0, "price_years must be above 0, got 0"],
  ["half_life_months", 0, "half_life_months must be above 0, got 0"],
  ["price_shock", -1, "price_shock must be above -1, got -1"],
  ["fcf_yield", 0, "fcf_yield must be above 0, got 0"],
  ["spread_elasticity", -1, "spread_elasticity must be 0 or more, got -1"],
])("a parameter outside its domain makes the whole result #NUM!: %s of %d", (key, value, says) => {
  for (const call of ["TRANSMISSION(", "TORNADO(", "FAN("]) {
    const outcome = call === "TRANSMISSION(" ? "" : '"debt",';
    const rest = call === "FAN(" ? "2,10,1," : "2,";
    const formula = `=MACRO.${call}"baseline",${outcome}${rest}{"${key}",${value}})`;
    expect(evaluate(formula)).toEqual([["#NUM!"]]);
    expect(errorText(formula)).toContain(says);
  }
});

test.each([
  ["reverse_qe 2025-01", 416],
  ["Reverse-QE 2026_11", 732],
  ["reverse_qe", 732],
  ["The DeepSeek shock 2025-01", 416],
  ["deepseek_2025", 416],
  ["baseline", 732],
])("%s has the capex of its vintage", (name, capex) => {
  expect(evaluate(`=MACRO.SCENARIO("${name}","capex0")`)).toEqual([[capex]]);
  expect(evaluate(`=INDEX(MACRO.TRANSMISSION("${name}",1),2,3)`)).toEqual([[capex]]);
  expect(evaluate(`=INDEX(MACRO.SCENARIOTABLE("${name}"),14,2)`)).toEqual([[capex]]);
});

test.each(["deepseek_2025 2026-11", "reverse_qe 2027-01"])(
  "%s is #N/A, and the text names the vintages that it admits",
  (name) => {
    for (const call of [
      `TRANSMISSION("${name}")`,
      `SCENARIO("${name}","mpc")`,
      `SCENARIOTABLE("${name}")`,
      `TORNADO("${name}","debt")`,
    ]) {
      expect(evaluate(`=MACRO.${call}`)).toEqual([["#N/A"]]);
      const key = name.split(" ")[0]!;
      expect(errorText(`=MACRO.${call}`)).toContain(`"${key} 2025-01"`);
    }
    const native = evaluateTable(names, `=MACRO_TRANSMISSION("${name}")`, 1, 1);
    expect(native).toEqual([["#N/A"]]);
  },
);

test("a column of keys gives a column of values", () => {
  expect(evaluate('=MACRO.SCENARIO("deepseek_2025",{"eff_training";"capex0";"margin1"})')).toEqual([
    [11],
    [416],
    [0],
  ]);
});
