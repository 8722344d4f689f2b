import fc from "fast-check";
import { DomainError, spelling } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import { firstFailure, readFormula } from "../../src/explain";
import { type Cells, evaluatorOver, reading, readings } from "./support";

/** What the first argument of a call comes to; undefined where nothing is claimed. */
async function valueOf(expression: string, cells: Cells = {}): Promise<unknown> {
  const { arguments: given } = readFormula(`=MACRO.X(${expression})`)!.calls[0]!;
  return (await evaluatorOver(cells).value(given[0]!.node))?.value;
}

test.each<[string, unknown]>([
  ["5%*2", 0.1],
  ["-A1", -5],
  ["A1/100", 0.05],
  ["-2^2", 4],
  ["2^3^2", 64],
  ["(1+A1)*2%", 0.12],
  ['"a"&"b"', "ab"],
  ['"A"="a"', true],
  ["1<>1", false],
  // Fifteen digits count, as Excel shows them.
  ["0.1+0.2=0.3", true],
  ["0.1+0.2>0.3", false],
  ["0.1+0.2<>0.3", false],
  ["1.00000000000001=1", false],
  ["-0.00000000000000001<0", true],
  ["TRUE+1", 2],
  ["1/0", { code: "#DIV/0!" }],
  ["0^0", { code: "#NUM!" }],
  ["(-1)^0.5", { code: "#NUM!" }],
  ["#N/A+1", { code: "#N/A" }],
  ["B1:B2*2", [[2], [4]]],
  [
    "B1:B2+{10,20}",
    [
      [11, 21],
      [12, 22],
    ],
  ],
  ["@A1", 5],
  ["MACRO.CROWDOUT(500,300)/2", 100],
  ["MACRO_CROWDOUT(500,300)", 200],
])("%s is what Excel makes of it", async (expression, value) => {
  expect(await valueOf(expression, { A1: [[5]], "B1:B2": [[1], [2]] })).toEqual(value);
});

test.each(["SUM(1,2)", "IF(TRUE,1,2)", "C9", '"5"+1', "E1&0.1", "@B1:B2", "A1:INDEX(B:B,2)"])(
  "of %s nothing is claimed",
  async (expression) => {
    expect(await valueOf(expression, { "B1:B2": [[1], [2]], E1: [["x"]] })).toBeUndefined();
  },
);

test("arithmetic agrees with JavaScript's on any numbers", async () => {
  const numbers = fc.integer({ min: -1000, max: 1000 });
  await fc.assert(
    fc.asyncProperty(numbers, numbers, numbers, async (a, b, c) => {
      const cells = { A1: [[a]], A2: [[b]], A3: [[c]] };
      expect(await valueOf("A1-A2*A3", cells)).toBe(a - b * c + 0);
      expect(await valueOf("-A1%+A2", cells)).toBe(-a / 100 + b + 0);
    }),
  );
});

test("names of LET have their values, in their own scope; those of LAMBDA have none", async () => {
  const [outer, inner] = await readings(
    "=LET(x,5%,y,x*2,MACRO.CROWDOUT(y,LET(x,7,MACRO.CROWDOUT(x,x))))",
  );
  expect(outer!.arguments[0]).toMatchObject({ state: "given", value: 0.1 });
  expect(inner!.arguments[0]).toMatchObject({ state: "given", value: 7 });
  const inLambda = await reading("=LAMBDA(x,MACRO.CROWDOUT(x,300))(500)");
  expect(inLambda.arguments[0]).toMatchObject({ state: "unknown" });
  expect(inLambda.rows).toBeUndefined();
});

test("every example of the catalog gives its answer when it is read from its text", async () => {
  for (const { fn, page } of entries)
    for (const { formula, answer, tolerance = 1e-12 } of page.examples) {
      const found = (await readings(formula)).find(({ call }) => call.whole);
      const first = found?.rows?.[0]?.[0];
      if (!found || typeof answer !== "number") continue;
      const apart = Math.abs((first as number) - answer);
      expect([fn.name, apart <= tolerance * Math.max(1, Math.abs(answer))]).toEqual([
        fn.name,
        true,
      ]);
    }
});

test("an argument is given, left out, taken by its default, or Excel's to calculate; blank cells are left out", async () => {
  const { arguments: given } = await reading("=MACRO.JEVONSDEMAND(A1,SUM(1),-1.5,B1,,B1)", {
    A1: [[100]],
    B1: [[""]],
  });
  expect(
    given.map(({ parameter, state, reference }) => [parameter.name, state, reference]),
  ).toEqual([
    ["demand", "given", "A1"],
    ["efficiency", "unknown", undefined],
    ["elasticity", "given", undefined],
    ["pass_through", "default", "B1"],
    ["saturation", "none", undefined],
    ["years", "none", "B1"],
    ["speed", "default", undefined],
    ["efficiency_speed", "default", undefined],
  ]);
});

const failureOf = async (text: string, shown: string, cells: Cells = {}) =>
  firstFailure(readFormula(text)!.calls, entries, evaluatorOver(cells), shown);

test("the innermost call that fails is named, with the argument and the cell it came from", async () => {
  const failure = await failureOf("=MACRO.CROWDOUT(MACRO.JEVONSDEMAND(100,C3,-1),300)", "#NUM!", {
    C3: [[-1]],
  });
  expect(failure).toMatchObject({
    call: { name: "JEVONSDEMAND" },
    reason: {
      kind: "domain",
      code: "#NUM!",
      words: "efficiency must be above 0, got -1",
      argument: { parameter: { name: "efficiency" }, reference: "C3" },
    },
  });
});

test("an error that comes in is passed on, even where other arguments are Excel's", async () => {
  expect(
    await failureOf("=MACRO.CROWDOUT(C3,SUM(1))", "#REF!", { C3: [[{ code: "#REF!" }]] }),
  ).toMatchObject({
    reason: { kind: "passedOn", code: "#REF!", argument: { parameter: { name: "spending" } } },
  });
});

test.each([
  ["efficiency must be above 0, got -10.1039", "-10.103871387595756"],
  ["efficiency must be above 0, got -0.9", "-0.8999999999999999"],
  ["efficiency must be above 0, got -1234568", "-1234567.5"],
  // Short it would be the limit itself.
  ["efficiency must be above 0, got -1.2e-12", "-0.0000000000012"],
])("%s: numbers are told in six digits", async (words, given) => {
  const failure = await failureOf(`=MACRO.JEVONSDEMAND(100,${given},-1)`, "#NUM!");
  expect(failure?.reason).toMatchObject({ kind: "domain", words });
});

test("a number that six digits would make its limit keeps more", async () => {
  const failure = await failureOf("=MACRO.JEVONSDEMAND(100,10,-1,1.00000001)", "#NUM!");
  expect(failure?.reason).toMatchObject({ words: expect.stringMatching(/1, got 1.00000001$/) });
});

test("what was left out is named with everything that is missing, and not where there is a default", async () => {
  const failure = await failureOf("=MACRO.JEVONSDEMAND(100,,B1)", "#VALUE!", { B1: [[""]] });
  expect(failure?.reason).toMatchObject({
    kind: "required",
    missing: ["efficiency", "elasticity"],
    argument: { parameter: { name: "efficiency" } },
  });
});

test("where no call fails by itself none is blamed", async () => {
  expect(await failureOf("=MACRO.CROWDOUT(500,300)/0", "#DIV/0!")).toBeUndefined();
  expect(
    await failureOf("=IF(TRUE,MACRO.CROWDOUT(500,300)/0,MACRO.CROWDOUT(-1,300))", "#DIV/0!"),
  ).toBeUndefined();
});

test("every argument that an error of an example names is found", async () => {
  const missed: string[] = [];
  for (const { page } of entries)
    for (const { formula } of page.examples)
      for (const { entry, rows } of await readings(formula)) {
        const error = rows?.[0]?.[0];
        if (!(error instanceof DomainError)) continue;
        const failure = await failureOf(formula, spelling[error.code]);
        const words = failure?.reason.kind === "domain" ? failure.reason.words : "";
        const named = entry.fn.parameters.find(({ name }) => words.startsWith(`${name} must`));
        if (named && failure?.reason.argument?.parameter !== named) missed.push(formula);
      }
  expect(missed).toEqual([]);
});
