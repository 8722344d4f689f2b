import { baselineName, outcomes, scenarios } from "../../src/scenarios";
import { chosen } from "../../src/scenarios/ownChosen";
import { comparisonSheet } from "../../src/sheets";
import { differing } from "../../src/sheets/comparison/attribution";
import { brokenRules, formulasOf } from "./planRules";

const options = { date: "2025-02-03", version: "0.1.0" };
/** The chain of a scenario by itself. */
const own = /^=MACRO\.TRANSMISSION\(B\d+,10\)$/;
const keys = scenarios.map(({ key }) => key);

test.each([
  ["all scenarios", keys],
  ["two of them", ["debt_spiral", "jevons_boom"]],
  ["none but the baseline", []],
])("%s: the plan keeps to the rules", (_, wanted) => {
  expect(brokenRules(comparisonSheet(wanted, options))).toEqual([]);
});

test("the baseline is always among them, first and once", () => {
  const calls = (wanted: string[]) =>
    formulasOf(comparisonSheet(wanted, options)).filter((text) => own.test(text));
  expect(calls(["reverse_qe"])).toHaveLength(2);
  expect(calls(["reverse_qe", "baseline"])).toHaveLength(2);
  expect(calls(["debt_spiral"])).toHaveLength(2);
  // One for each vintage: 13 scenarios and a second baseline.
  expect(calls(keys)).toHaveLength(keys.length + 1);
});

test("a choice of the outcome runs no chain again: one TRANSMISSION a scenario, and two a step of the split", () => {
  // One cell more says what calculates the sheet.
  const live = formulasOf(comparisonSheet(keys, options)).filter((text) =>
    /MACRO\.(?!ABOUT\()/.test(text),
  );
  const split = live.filter((text) => !own.test(text));
  expect(live.length - split.length).toBe(keys.length + 1);
  expect(split).toHaveLength(
    2 * (differing([baselineName("v2025_01"), ...keys].map(chosen)).length + 1),
  );
  for (const text of live) expect(text).not.toMatch(/a_number|a_outcome|a_times/);
});

test("what only formulas need stands back: in the style of notes", () => {
  const plan = comparisonSheet(keys, options);
  for (const name of ["a_outcome_key", "a_times", "a_number"]) {
    const { row } = plan.names.find((named) => named.name === name)!;
    const over = plan.styles.filter((area) => area.row <= row && row < area.row + area.rows);
    expect(over.at(-1)).toMatchObject({ style: "note", column: 0, columns: 2 });
  }
});

test("the chooser offers every outcome, from cells", () => {
  const [chooser] = comparisonSheet(keys, options).dropDowns;
  expect(chooser!.words).toHaveLength(outcomes.length);
  expect(chooser!.from).toMatchObject({ rows: outcomes.length, columns: 1 });
});

const textsOf = (wanted: string[]) =>
  comparisonSheet(wanted, options).blocks.flatMap(({ cells }) => cells.flat());

test("it says when its numbers are of, and where they are of two months, which column has which", () => {
  expect(textsOf(["reverse_qe"])).toContain(
    "2 scenarios · numbers of 2026-11 · made 2025-02-03 with Macroscope 0.1.0",
  );
  const mixed = textsOf(["reverse_qe", "reverse_qe 2025-01"]);
  expect(mixed).toContain(
    "4 scenarios · numbers of 2025-01 and 2026-11, each compared with the baseline of its own · made 2025-02-03 with Macroscope 0.1.0",
  );
  for (const title of ["No shock", "Quantitative easing in reverse"])
    for (const month of ["2025-01", "2026-11"]) expect(mixed).toContain(`${title}, ${month}`);
});
