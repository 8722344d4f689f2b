import { entries } from "../../src/catalog/entries.generated";
import { nativeForm } from "../../src/sharing/functions";
import { namesUsed } from "../../src/formula";
import { repaired, toLive, toNative, toPlain } from "../../src/sharing/rewrite";

const free = () => undefined;
const native = (formula: string) => toNative(formula, free);
const live = (formula: string) => toLive(formula, free);
const text = (answer: ReturnType<typeof native>) =>
  answer && ("formula" in answer ? answer.formula : answer.reason.code);

describe.each(entries.map((entry) => [entry.fn.name, entry] as const))("%s", (_, entry) => {
  test("its examples go native and come back to the same text, or it says why not", () => {
    for (const { formula } of entry.page.examples) {
      const there = native(formula);
      if (nativeForm(entry) === undefined) {
        expect(there).toEqual({
          reason: {
            code: "noNativeForm",
            function: entry.fn.name,
            detail: entry.page.nativeLimit,
          },
        });
        continue;
      }
      expect(text(there)).toBe(formula.replaceAll("MACRO.", "MACRO_"));
      expect(text(live(text(there)!))).toBe(formula);
    }
  });
});

test.each([
  ["nested in others and in itself", "=ROUND(MACRO.REBOUND(MACRO.REBOUND(1)),2)*2"],
  ["in any case", "=macro.crowdOut(500,300)"],
  ["with arguments left out", "=MACRO.CROWDOUT(500,,300)"],
  ["with ranges of all kinds", "=MACRO.CROWDOUT($A$1:B$2,A:A)+MACRO.CROWDOUT(2:3,'It''s'!A1#)"],
  ["with tables", "=MACRO.CROWDOUT(Table1[[#This Row],[a b]],[@idle])"],
  ["with array constants", '=MACRO.CROWDOUT({1,2;3,-4e-9},{TRUE,"x,(""y";#N/A,0})'],
  ["with spaces and lines", "= MACRO.CROWDOUT( 500 ,\n 300 ) "],
  ["after an at sign", "=@MACRO.CROWDOUT(A1:A3,1)"],
  ["inside LET and LAMBDA", "=LET(a,MACRO.CROWDOUT(1,2),LAMBDA(b,[c],MACRO.CROWDOUT(a,b))(1))"],
])("calls are renamed %s", (_, formula) => {
  const there = text(native(formula))!;
  expect(there).toBe(formula.replace(/macro\./gi, (word) => word.replace(".", "_")));
  expect(text(live(there))).toBe(formula);
});

test.each([
  '="MACRO.CROWDOUT(1,2)"',
  "='MACRO.CROWDOUT(1)'!A1+'MACRO.CROWDOUT'!B2",
  "=Table1[[#This Row],[MACRO.CROWDOUT(1)]]",
  "=SUM(1,2)",
  "=Sheet1!MACRO_CROWDOUT(1,2)",
  "=[Book1.xlsx]!MACRO_CROWDOUT(1,2)",
  "=LET(MACRO_CROWDOUT,LAMBDA(a,a),MACRO_CROWDOUT(1))",
  "=LAMBDA(macro_crowdout,MACRO_CROWDOUT(1))(SUM)",
  "=MAP(A1:A3,MACRO_CROWDOUT)",
  "=MYMACRO.CROWDOUT(1,2)+MACRO.CROWD",
])("%s is no call of ours, in either direction", (formula) => {
  expect(native(formula)).toBeUndefined();
  expect(live(formula)).toBeUndefined();
});

test("a variable of LET is not known inside its own value", () => {
  const formula = "=LET(MACRO_CROWDOUT,MACRO_CROWDOUT(1,2),MACRO_CROWDOUT+1)";
  expect(text(live(formula))).toBe("=LET(MACRO_CROWDOUT,MACRO.CROWDOUT(1,2),MACRO_CROWDOUT+1)");
});

test("a call that a variable of the formula would catch stays, and says so", () => {
  expect(text(native("=LET(macro_crowdout,5,MACRO.CROWDOUT(macro_crowdout,3))"))).toBe(
    "variableTaken",
  );
});

test("where one call cannot, the whole formula stays", () => {
  expect(native("=MACRO.CROWDOUT(1,2)+SUM(MACRO.FAN())")).toMatchObject({
    reason: { code: "noNativeForm", function: "FAN" },
  });
  expect(native("=MACRO.CROWDOUT(1,2)+MACRO.NEWER(1)")).toEqual({
    reason: { code: "unknownFunction", function: "NEWER" },
  });
});

test("a name of the user's blocks its function only", () => {
  const blocked = (name: string) =>
    name === "CROWDOUT" ? ({ code: "nameTaken", function: name } as const) : undefined;
  expect(text(toNative("=MACRO.CROWDOUT(1,2)", blocked))).toBe("nameTaken");
  expect(text(toNative("=MACRO.REBOUND(0.5)", blocked))).toBe("=MACRO_REBOUND(0.5)");
  expect(text(toLive("=MACRO_CROWDOUT(1,2)", blocked))).toBe("nameTaken");
});

test("what Excel has lost is spelled as it was typed", () => {
  expect(text(repaired("=1+_xldudf_MACRO_CROWDOUT(1,_xldudf_MACRO.REBOUND(2))"))).toBe(
    "=1+MACRO.CROWDOUT(1,MACRO.REBOUND(2))",
  );
  expect(repaired('="_xldudf_MACRO_CROWDOUT(1)"')).toBeUndefined();
});

test("a name is used where it is called, handed on, or meant on another sheet", () => {
  expect(namesUsed('=MAP(A1,MACRO_A)+Sheet1!MACRO_B(1)+macro_c(2)&"MACRO_D(1)"')).toEqual([
    "MACRO_A",
    "MACRO_B",
    "MACRO_C",
  ]);
});

describe("inside SCAN and REDUCE, where Excel runs no add-in, a call stays native", () => {
  test.each([
    ["=REDUCE(0,A1:A3,LAMBDA(a,b,a+MACRO_CROWDOUT(b,0)))", "REDUCE"],
    ["=SUM(SCAN(0, A1:A3, LAMBDA(a,b, MAP(b, LAMBDA(x, MACRO_CROWDOUT(x,a))))))", "SCAN"],
    ["=LET(f,LAMBDA(x,MACRO_CROWDOUT(x,0)),REDUCE(0,A1:A3,LAMBDA(a,b,a+f(b))))", "REDUCE"],
  ])("%s", (formula, loop) => {
    expect(toLive(formula, () => undefined)).toEqual({
      reason: { code: "insideLoop", function: "CROWDOUT", detail: loop },
    });
  });

  test.each([
    "=REDUCE(MACRO_CROWDOUT(1,0),MAP(A1:A3,LAMBDA(x,MACRO_CROWDOUT(x,0))),LAMBDA(a,b,a+b))",
    "=MAP(A1:A3,LAMBDA(x,MACRO_CROWDOUT(x,SUM(SCAN(0,A1:A3,LAMBDA(a,b,a+b))))))",
    "=LET(f,LAMBDA(x,MACRO_CROWDOUT(x,0)),MAP(A1:A3,f))+BYROW(A1:B3,LAMBDA(r,MACRO_CROWDOUT(SUM(r),0)))",
  ])("beside them it becomes live: %s", (formula) => {
    expect(text(toLive(formula, () => undefined))).toBe(formula.replaceAll("MACRO_", "MACRO."));
  });
});

describe("the plain form", () => {
  test("resolves what is known at the call and keeps what is not", () => {
    const answer = text(toPlain("=MACRO.DISCOUNTSHOCK(A1,B1,C1)"));
    expect(answer).toMatch(/^=LET\(fcf_yield, A1, rate_change, B1, flow_through, C1, /);
    expect(answer).toContain('flow_through_, IF(flow_through="", 0, flow_through)');
    expect(answer).toContain('method_, "exact"');
  });

  test("a call in an argument comes first", () => {
    const answer = text(toPlain("=MACRO.DISCOUNTSHOCK(0.03,MACRO.DISCOUNTSHOCK(0.03,A1))*2"))!;
    expect(answer).toMatch(/^=LET\(fcf_yield, 0\.03, rate_change, LET\(fcf_yield, 0\.03, .*\*2$/);
  });

  test("never has LAMBDA or a function newer than LET, and is refused where it would", () => {
    const answers = entries.flatMap(({ page }) =>
      page.examples.map(({ formula }) => toPlain(formula)!),
    );
    for (const answer of answers)
      if ("reason" in answer) expect(["noPlainForm", "tooLong"]).toContain(answer.reason.code);
      else expect(answer.formula).not.toMatch(/\b(MACRO\.|LAMBDA|ISOMITTED|VSTACK|MAP)\b/);
    expect(answers.filter((answer) => "formula" in answer).length).toBeGreaterThan(100);
    expect(text(toPlain("=MACRO.CROWDOUT(1,2)"))).toBe("noPlainForm");
  });

  test("is refused where a word of the formula would be caught by an argument's name", () => {
    expect(text(toPlain("=LET(other,3,MACRO.DISCOUNTSHOCK(4,other))"))).toMatch(/^=LET/);
    expect(text(toPlain("=LET(FCF_yield,3,MACRO.DISCOUNTSHOCK(4,FCF_yield))"))).toBe("noPlainForm");
    expect(text(toPlain("=MACRO.DISCOUNTSHOCK(fcf_yield,0.01)"))).toMatch(/^=LET\(fcf_yield, fcf_/);
  });

  test.each(["(,0.01)", "()", "(1,2,3,4,5,6)"])("is refused for arguments %s", (args) => {
    expect(text(toPlain(`=MACRO.DISCOUNTSHOCK${args}`))).toBe("noPlainForm");
  });

  test("has at most 8,192 characters", () => {
    const sum = (terms: number) => `=${"+MACRO.DISCOUNTSHOCK(1,2)".repeat(terms).slice(1)}`;
    expect(text(toPlain(sum(10)))).toMatch(/^=LET/);
    expect(text(toPlain(sum(20)))).toBe("tooLong");
  });
});
