import { scopeOf, tokensOf } from "../../src/formula";

/** The words that are variables, each with its role; the kind of those that are declared. */
function variables(formula: string): string {
  const tokens = tokensOf(formula);
  return [...scopeOf(tokens).words]
    .map(([at, { role, variable }]) =>
      role === "declared"
        ? `${tokens[at]!.value}:${variable.kind}`
        : `${tokens[at]!.value} ${role}`,
    )
    .join(", ");
}

test.each([
  ["=LET(a,2,b,a+1,a*b)", "a:let, b:let, a used, a used, b used"],
  ["=LET(x,x,x)", "x:let, x used"],
  ["=LET(a,LET(b,1,b),b,a,a+b)", "a:let, b:let, b used, b:let, a used, a used, b used"],
  ["=LAMBDA(x,[y],IF(ISOMITTED(y),x,y))(1)+x", "x:parameter, [y]:optional, y used, x used, y used"],
  ["=LAMBDA([only],only)", "[only]:optional, only used"],
  ["=LET(f,LAMBDA(x,x+1),F(2))+f(3)", "f:let, x:parameter, x used, F called"],
  ["=LET(\n x, 2,\n\tx )", "x:let, x used"],
  ["=_xlfn.LET(_xlpm.x,1,_xlpm.x)", "_xlpm.x:let, _xlpm.x used"],
  ["=_xlfn.let(_xlpm.x,1,_xlpm.x)", "_xlpm.x:let, _xlpm.x used"],
  ["=_xlfn.LAMBDA(_xlop.y,_xlpm.y)", "_xlop.y:optional, _xlpm.y used"],
  ["=LAMBDA(T[a],b)", ""],
  ["=LET(a,1,Sheet1!a+Sheet1!a(1)+'a'!b)", "a:let"],
  ["=SUM(a,b)", ""],
  ["=LAMBDA(x,)", "x:parameter"],
  ["=LET(x,{1,2;3,4},x)", "x:let, x used"],
])("%s", (formula, expected) => expect(variables(formula)).toBe(expected));

describe("a variable named like a function of Excel", () => {
  test.each([
    ["=LAMBDA(N,INT(N(N)))", "N:parameter, N used"],
    ["=LET(rows,3,ROWS(C1:C4)*rows)", "rows:let, rows used"],
    ["=LET(T,5,T(A1)&T)", "T:let, T used"],
    [
      "=REDUCE(0,A1:A3,LAMBDA(sum,max,SUM(sum,MAX(max))))",
      "sum:parameter, max:parameter, sum used, max used",
    ],
    // It is a LAMBDA, so that calling it means something.
    ["=LET(sum,LAMBDA(x,x+1),sum(2))", "sum:let, x:parameter, x used, sum called"],
    ["=LET(sum,LAMBDA(x,x+1)(2),SUM(sum))", "sum:let, x:parameter, x used, sum used"],
    ["=LET(sum,LAMBDA(x,x+1)+0,SUM(sum))", "sum:let, x:parameter, x used, sum used"],
    // A file says which is meant.
    ["=_xlfn.LAMBDA(_xlpm.N,_xlpm.N(N(1)))", "_xlpm.N:parameter, _xlpm.N called"],
  ])("%s", (formula, expected) => expect(variables(formula)).toBe(expected));
});

test("a call sees what is known where it stands, and nothing of what is closed or comes later", () => {
  const tokens = tokensOf("=LET(a,F(1),b,LAMBDA(c,G(c)),H(a))");
  const scope = scopeOf(tokens);
  const seen = (name: string) => {
    const at = tokens.findIndex(({ value }) => value === name);
    return ["A", "B", "C"].filter((variable) => scope.isKnown(variable, at)).join("");
  };
  expect(["F", "G", "H"].map(seen)).toEqual(["", "AC", "AB"]);
});
