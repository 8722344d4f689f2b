import { entries } from "../../../src/catalog/entries.generated";
import { presets } from "../../../src/catalog/scenario/_presets.generated";
import { transmission } from "../../../src/catalog/scenario/transmission";
import { invoke } from "../../../src/calculation";
import { errorText, evaluate, show } from "../../support/formula";
import { evaluateTable, startIronCalc } from "../../support/ironcalc";
import { twinNames } from "../../support/twins";

const names = twinNames(entries.filter(({ fn }) => fn.name === "TRANSMISSION"));
beforeAll(startIronCalc);

test.each(presets.map(({ key }) => key))(
  "%s: the native chain agrees to 1e-9, cell by cell",
  (key) => {
    const ours = evaluate(`=MACRO.TRANSMISSION("${key}",10)`);
    const theirs = evaluateTable(
      names,
      `=MACRO_TRANSMISSION("${key}",10)`,
      ours.length,
      ours[0]!.length,
    );
    const wrong = ours.flatMap((row, i) =>
      row.flatMap((value, j) => {
        const other = theirs[i]![j]!;
        const near =
          typeof value === "number" && typeof other === "number"
            ? Math.abs(value - other) <= 1e-9 * Math.max(Math.abs(value), 1e-3)
            : value === other;
        return near
          ? []
          : [`row ${i}, ${String(ours[0]![j])}: ${String(value)}, native ${String(other)}`];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

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
])("%s is %s and says %j", (formula, error, says) => {
  expect(evaluate(formula)).toEqual([[error]]);
  expect(errorText(formula)).toContain(says);
});

test("an override outside a function's domain is that function's error from year 1, year 0 stays", () => {
  const rows = invoke(transmission, ["baseline", 2, [["elas_inference", 0.5]]]);
  expect(rows[1]!.every((cell) => typeof cell === "number")).toBe(true);
  expect(rows[2]!.map(show)[1]).toBe("#NUM!");
  expect(rows[3]!.slice(1).map(show)).toEqual(new Array(16).fill("#NUM!"));
});

test("a column of keys gives a column of values", () => {
  expect(evaluate('=MACRO.SCENARIO("deepseek_2025",{"eff_training";"capex0";"margin"})')).toEqual([
    [11],
    [416],
    [0.7],
  ]);
});
