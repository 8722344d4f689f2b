import { callsOf, isClosedForm } from "../../bench/calls";
import { entries } from "../../src/catalog/entries.generated";
import { registered, RuntimeError } from "../support/runtime";

/** npm run bench -- --all times a page's example: it must have one that is of values alone and has an answer. */

const map = registered();
const timed = entries.filter(({ fn }) => fn.long === undefined);

test.each(timed.map((entry) => [entry.fn.name, entry] as const))(
  "%s can be timed: its example answers",
  (name, entry) => {
    const rows = callsOf(entry, map.get(name)!)(2) as unknown[][];
    expect(rows.flat().some((cell) => cell instanceof RuntimeError)).toBe(false);
  },
);

test("the functions held to PMT are closed forms, and there are dozens", () => {
  const names = entries.filter(isClosedForm).map(({ fn }) => fn.name);
  expect(names).toEqual(expect.arrayContaining(["FCFYIELD", "JEVONSDEMAND", "CONVERGENCERETURN"]));
  for (const sum of ["IMPLIEDGROWTH", "AIREVENUEPV", "SCENARIO", "MAXDRAWDOWN"])
    expect(names).not.toContain(sum);
  expect(names.length).toBeGreaterThanOrEqual(40);
});
