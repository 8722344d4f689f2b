import { invoke, isErrorValue, DomainError, spelling } from "../../../src/calculation";
import { entries } from "../../../src/catalog/entries.generated";
import type { Example } from "../../../src/catalog/page";
import { readAddress } from "../../../src/taskpane/functions/address";
import {
  accepts,
  canTry,
  fill,
  formulaText,
  isCircular,
  outcome,
  typedFrom,
} from "../../../src/taskpane/functions/filledForm";

const jevons = entries.find(({ fn }) => fn.name === "JEVONSDEMAND")!.fn;
const home = readAddress("Sheet1!B7")!;
const written = (typed: Record<string, string>) => formulaText(jevons, fill(jevons, typed), home);

test("arguments left out in the middle keep their place, those at the end are not written", () => {
  expect(written({ demand: "100", efficiency: "10", elasticity: "-1", years: "2" })).toBe(
    "=MACRO.JEVONSDEMAND(100,10,-1,,,2)",
  );
});

test("a cell of the sheet that is written to has no sheet name", () => {
  expect(written({ demand: "Sheet1!A1", efficiency: "Inputs!B2", elasticity: "-1" })).toBe(
    "=MACRO.JEVONSDEMAND(A1,Inputs!B2,-1)",
  );
});

test("the answer waits for what is required, and Excel calculates what is in cells", () => {
  const kind = (typed: Record<string, string>) => outcome(fill(jevons, typed)).kind;
  expect(outcome(fill(jevons, { demand: "1" }))).toEqual({
    kind: "missing",
    names: ["efficiency", "elasticity"],
  });
  expect(kind({ demand: "?", efficiency: "1", elasticity: "0" })).toBe("wrong");
  expect(kind({ demand: "A1", efficiency: "1", elasticity: "0" })).toBe("excel");
  expect(kind({ demand: "1", efficiency: "1", elasticity: "0" })).toBe("ready");
});

test("a number outside the range of its argument is not accepted", () => {
  const [demand, , elasticity] = fill(jevons, { demand: "-1", elasticity: "-1" });
  expect(accepts(demand!.parameter, demand!.argument)).toBe(false);
  expect(accepts(elasticity!.parameter, elasticity!.argument)).toBe(true);
});

test("a formula that would look at its own cell is noticed", () => {
  expect(isCircular(fill(jevons, { demand: "B1:B9" }), home)).toBe(true);
  expect(isCircular(fill(jevons, { demand: "C1:C9" }), home)).toBe(false);
});

test.each(entries.map((entry) => [entry.fn.name, entry] as const))(
  "%s: the form can be filled with an example",
  (_, { fn, page }) => {
    expect(fn.parameters.length === 0 || page.examples.some((e) => canTry(fn, e.formula))).toBe(
      true,
    );
  },
);

const cell = (value: unknown) =>
  value instanceof DomainError ? spelling[value.code] : isErrorValue(value) ? value.code : value;

function first({ answer }: Example): unknown {
  return typeof answer === "object" ? answer[0]?.[0] : answer;
}

test.each(
  entries.flatMap(({ fn, page }) =>
    page.examples
      .filter(({ formula }) => canTry(fn, formula))
      .map((example) => [example.formula, fn, example] as const),
  ),
)("%s typed into the form gives its printed answer", (_, fn, example) => {
  const now = outcome(fill(fn, typedFrom(fn, example.formula)));
  // An example of a required argument that is left out.
  if (now.kind === "missing") return expect(first(example)).toBe("#VALUE!");
  if (now.kind !== "ready") return expect(now.kind).toBe("excel");
  const answer = cell(invoke(fn, now.args)[0]![0]);
  const printed = first(example);
  if (typeof printed !== "number") return expect(answer).toBe(printed);
  const room = (example.tolerance ?? 1e-9) * Math.max(Math.abs(printed), 1e-9);
  expect(Math.abs((answer as number) - printed)).toBeLessThanOrEqual(room);
});
