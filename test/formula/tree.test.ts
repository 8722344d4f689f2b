import fc from "fast-check";
import { type Expression, tokensOf, treeOf } from "../../src/formula";

/** A formula with all its brackets. */
function written(node: Expression | undefined): string {
  if (node === undefined) return "";
  const list = (given: readonly (Expression | undefined)[]) => given.map(written).join(", ");
  switch (node.kind) {
    case "value":
      return JSON.stringify(node.value);
    case "error":
      return node.code;
    case "array":
      return JSON.stringify(node.rows);
    case "reference":
      return node.text;
    case "variable":
      return node.value ? `${node.variable.name}=${written(node.value)}` : node.variable.name;
    case "sign":
      return "%#".includes(node.operator)
        ? `(${written(node.operand)}${node.operator})`
        : `(${node.operator}${written(node.operand)})`;
    case "operation":
      return `(${written(node.left)}${node.operator}${written(node.right)})`;
    case "call":
      return `${node.name}(${list(node.arguments.map(({ expression }) => expression))})`;
    case "application":
      return `${written(node.callee)}(${list(node.arguments)})`;
  }
}

const tree = (formula: string) => {
  const found = treeOf(tokensOf(formula));
  return found && written(found.root);
};

test.each([
  ["=1+2*3^4", "(1+(2*(3^4)))"],
  ["=-2^2", "((-2)^2)"],
  ["=2^-1%", "(2^((-1)%))"],
  ["=1-2-3", "((1-2)-3)"],
  ["=a&b=c", "((a&b)=c)"],
  ["=50%", "(50%)"],
  ['="a""b"', '"a\\"b"'],
  ["={1,-2;TRUE,#N/A}", '[[1,-2],[true,{"code":"#N/A"}]]'],
  ["=SUM( A1:C3 B2 )", "SUM((A1:C3 B2))"],
  ["=A1:INDEX(B:B,3)", "(A1:INDEX(B:B, 3))"],
  ["=@A1:A3+@F(1)", "((@A1:A3)+(@F(1)))"],
  ["=SUM(A1#:B2)", "SUM(((A1#):B2))"],
  ["=@A1#", "(@(A1#))"],
  ["=F(1,,3,)", "F(1, , 3, )"],
  ["=F(,1)", "F(, 1)"],
  ["=F( )", "F()"],
  ["=TRUE()+TRUE", "(TRUE()+true)"],
  ["=LAMBDA(x,x+1)(2)", "LAMBDA(X, (X+1))(2)"],
  ["=f()(1)(2)", "f()(1)(2)"],
  ["=LET(a,A1+1,b,a,b*2)", "LET(A, (A1+1), B, A=(A1+1), (B=A=(A1+1)*2))"],
  // Where Excel says nothing of syntax, these are formulas.
  ["=F(Sheet1!#REF!,300)", "F(#REF!, 300)"],
  ["=Sheet1!#REF!:B2", "(#REF!:B2)"],
  ["=#REF!A1+1", "(#REF!+1)"],
  ["='C:\\models\\[Book.xlsx]Inputs'!$A$1", "'C:\\models\\[Book.xlsx]Inputs'!$A$1"],
  ["='https://host/path/[Book.xlsx]Inputs'!A1", "'https://host/path/[Book.xlsx]Inputs'!A1"],
  ["=LET(f,LAMBDA(x,[y],x),f(1))", "LET(F, LAMBDA(X, Y, X), f(1))"],
  ["=Sheet1!FN.X(1)", "Sheet1!FN.X(1)"],
  ["='My sheet'!fn(1)+Book.xlsx!fn(2)", "('My sheet'!fn(1)+Book.xlsx!fn(2))"],
  ["=[1]!fn(2)*[1]!rate", "([1]!fn(2)*[1]!rate)"],
  ["=Table9[Totals '[']", "Table9[Totals '[']"],
  ["=T[[#This Row],[a'#b]]", "T[[#This Row],[a'#b]]"],
  ["=T[[a]:[b]] B2", "(T[[a]:[b]] B2)"],
  ["=1-(-4,3)", "(1-((-4),3))"],
  ["=AREAS((A1,B2:C3,rate))", "AREAS(((A1,B2:C3),rate))"],
  ["=(A1,B2) C3", "((A1,B2) C3)"],
  ["=_xldudf_MACRO_F(1)", "_xldudf_MACRO_F(1)"],
])("%s is %s", (formula, expected) => expect(tree(formula)).toBe(expected));

test.each([
  "=",
  "=F(",
  "=F(1",
  "=F(1))",
  "=1 2",
  "=1+",
  "=*1",
  "=F(1;2)",
  '="a',
  "={1,A1}",
  "={}",
  "={-TRUE}",
  "={1,2;3}",
  "={9%}",
  "=A1,B1",
  "=()",
  "=1 (2)",
  "=Sheet1!",
  "=5#",
])("%s is none", (formula) => expect(tree(formula)).toBeUndefined());

test("nothing is thrown, whatever the text and however deep its brackets", () => {
  fc.assert(fc.property(fc.string(), (text) => void tree(`=${text}`)));
  expect([undefined, "1"]).toContain(tree(`=${"(".repeat(4000)}1${")".repeat(4000)}`));
});
