import { invoke, type Parameter, type Raw } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import type { Entry } from "../../src/catalog/page";
import { twin, twinName } from "../../src/catalog/twin";
import type { show } from "../support/formula";
import { errorText, evaluate } from "../support/formula";
import { evaluateCells, startIronCalc } from "../support/ironcalc";

/** Arguments that are TRUE or FALSE: 1 and 0 stand for them, and nothing else does. */

const isFlag = ({ kind }: Parameter) => kind === "flag";
const withFlag = entries.filter(({ fn }) => fn.parameters.some(isFlag));
const each = withFlag.map((entry): [string, Entry] => [entry.fn.name, entry]);

/** The text that an error of a call has, or "". */
function complaint({ fn }: Entry, value: Raw): string {
  const args = fn.parameters.map((parameter): Raw => (isFlag(parameter) ? value : null));
  // What else is missing is said only where the flag is right.
  const [[cell]] = invoke({ ...fn, parameters: fn.parameters.map(withoutNeed) }, args) as [
    [object],
  ];
  return cell instanceof Error || typeof cell === "object" ? String((cell as Error).message) : "";
}
const withoutNeed = (parameter: Parameter): Parameter =>
  isFlag(parameter) ? parameter : { ...parameter, default: parameter.default ?? null };

test("there are such arguments in tables and in functions of single values", () => {
  expect(withFlag.length).toBeGreaterThan(20);
  expect(withFlag.some(({ fn }) => fn.columns === undefined)).toBe(true);
});

test.each(each)(
  "%s takes TRUE, FALSE, 1, 0 and blanks, and refuses all else in words",
  (_, entry) => {
    for (const value of [true, false, 1, 0, null, ""])
      expect([value, complaint(entry, value)]).toEqual([
        value,
        expect.not.stringMatching(/ must be TRUE or FALSE/),
      ]);
    for (const value of [2, -1, 0.5, "2026-02", "TRUE", "x"])
      expect([value, complaint(entry, value)]).toEqual([
        value,
        expect.stringMatching(/ must be TRUE or FALSE, got /),
      ]);
  },
);

test("1 is TRUE and 0 is FALSE", () => {
  for (const [number, word] of [
    [1, "TRUE"],
    [0, "FALSE"],
  ] as const) {
    expect(evaluate(`=MACRO.DATA("mag7",${number})`)).toEqual(
      evaluate(`=MACRO.DATA("mag7",${word})`),
    );
    expect(evaluate(`=MACRO.DEBTSTABPB(1,0.03,0.04,${number})`)).toEqual(
      evaluate(`=MACRO.DEBTSTABPB(1,0.03,0.04,${word})`),
    );
  }
});

test("the native forms take and refuse the same", async () => {
  await startIronCalc();
  const { fn, page } = entries.find((entry) => entry.fn.name === "DEBTSTABPB")!;
  const names = new Map([[twinName(fn), twin(fn, page)!.replace(/\s*\n\s*/g, " ")]]);
  const flags = ["TRUE", "FALSE", "1", "0", "2", "-1", '"TRUE"', '"1"', '"*"'];
  const calls = flags.map((flag) => `DEBTSTABPB(1,0.03,0.04,${flag})`);
  const theirs = evaluateCells(
    names,
    calls.map((call) => `=MACRO_${call}`),
  );
  calls.forEach((call, k) => {
    const [[ours]] = evaluate(`=MACRO.${call}`) as [[ReturnType<typeof show>]];
    if (typeof ours === "number") expect(theirs[k]).toBeCloseTo(ours, 12);
    else expect([call, theirs[k]]).toEqual([call, ours]);
  });
});

test("a vintage in the place of headers is answered with the call that was meant", () => {
  expect(evaluate('=MACRO.DATA("cbo","2026-02")')).toEqual([["#VALUE!"]]);
  expect(errorText('=MACRO.DATA("cbo","2026-02")')).toBe(
    'DATA: headers must be TRUE or FALSE, got the text "2026-02": write MACRO.DATA("cbo 2026-02")',
  );
  expect(errorText('=MACRO.SCENARIOTABLE("reverse_qe","2025-01")')).toMatch(
    /: write MACRO\.SCENARIOTABLE\("reverse_qe 2025-01"\)$/,
  );
  expect(errorText('=MACRO.DATA("cbo","no")')).toMatch(/got the text "no"$/);
});
