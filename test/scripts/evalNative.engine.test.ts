import { join } from "node:path";
import { evaluateCommand } from "../../scripts/commands/evaluate";

/** What a formula gives live it gives without the add-in, in the workbench's engine and in IronCalc. */

const environment = { MACROSCOPE_DIST: join(__dirname, "../../.cache/test") };

async function run(...words: string[]): Promise<unknown[]> {
  return (await evaluateCommand(words, environment)).map((line) => JSON.parse(line) as unknown);
}

const engines: readonly (readonly string[])[] = [
  [],
  ["--engine", "workbench"],
  ["--engine", "ironcalc"],
];

const formulas = [
  "=MACRO.TWOSTAGEVALUE({3;5;8},10%,10,4%,{0.09;0.091;0.095})",
  // A row, a column by a row, rows by columns, sizes that do not match.
  "=MACRO.TWOSTAGEVALUE({3,5,8},10%,10,4%,9%)",
  "=MACRO.TWOSTAGEVALUE({3;5;8},10%,{5,10},4%,{0.09;0.091;0.095})",
  "=MACRO.JEVONSDEMAND({100,200;300,400},{2,10},{-1.11;-1.2})",
  "=MACRO.TWOSTAGEVALUE({3;5;8},10%,10,4%,{0.09;0.091})",
  "=MACRO.JEVONSDEMAND({100,200;300,400},10,{-1.11,-1.2,-1.3})",
  // A bad cell in the middle: text, a truth value, an error, a number out of range.
  '=MACRO.TWOSTAGEVALUE({3;"x";8},10%,10,4%,{0.09;0.091;0.095})',
  "=MACRO.TWOSTAGEVALUE({3;TRUE;8},10%,10,4%,9%)",
  "=MACRO.TWOSTAGEVALUE({3;#N/A;8},10%,10,4%,{0.09;0.091;#DIV/0!})",
  "=MACRO.TWOSTAGEVALUE({3;5;8},10%,10,4%,{0.09;0.03;0.095})",
  // Blanks: of an argument that is needed, of one that has a default, cells of the formula's own column.
  '=MACRO.CROWDOUT(500,{300;"";1},0.5)',
  '=MACRO.CROWDOUT({500;600},300,{"";0.6})',
  "=MACRO.CROWDOUT(500,300,B5:B7)",
  "=MACRO.CROWDOUT(A1:A3,300)",
  // What iterates, what goes by a word a row, what has a table or a mean of lists inside.
  '=MACRO.IMPLIEDGROWTH({100;200;300},{3;5;8},{0.09;0.091;0.095},{"fade";"gordon";"twostage"})',
  "=MACRO.YEARSTODEBT(1,{1.1;1.19;1.3},-2.2%,3.4%,3.8%,2,33%)",
  "=MACRO.DOTCOMREPLAY({100;200;300},{1;2;3})",
  "=MACRO.AIREVENUEPV({100;200;300},{0.09;0.091;0.095},20)",
  "=MACRO.REBOUND({2;5;10},{-0.5,-1.5})",
  // Inside other formulas, and around them.
  "=SUM(MACRO.CROWDOUT({500;600},300))*2",
  "=MACRO.CROWDOUT(MACRO.CROWDOUT({500;900},300),{10,20})",
  "=MAP({1,2},LAMBDA(x,MACRO.CROWDOUT(500,x)))",
  "=LET(f,LAMBDA(x,[y],MACRO.CROWDOUT(x,300,y)),f(500))",
  "=macro.crowdout(500,300)",
  // Tables, one of them with a name that calls another.
  "=MACRO.DEBTPATH(1,-3%,3.4%,3.8%,3)",
  '=INDEX(MACRO.TRANSMISSION("deepseek_2025"),5,7)',
  "=1+1",
];

const flat = (answer: unknown): unknown[] => (Array.isArray(answer) ? answer.flat() : [answer]);
const shape = (answer: unknown) =>
  Array.isArray(answer) ? [answer.length, (answer as unknown[][])[0]!.length] : [];

test.each(engines.map((engine) => [engine.join(" "), engine] as const))(
  "live and native agree to nine digits: %s",
  async (_title, engine) => {
    const live = await run(...formulas);
    const native = await run("--native", ...engine, ...formulas);
    expect(native.map((answer, k) => [formulas[k], shape(answer)])).toEqual(
      live.map((answer, k) => [formulas[k], shape(answer)]),
    );
    live.forEach((answer, k) => {
      const cells = flat(answer).map((cell) =>
        typeof cell === "number" && cell !== 0
          ? expect.closeTo(cell, 9 - Math.ceil(Math.log10(Math.abs(cell))))
          : cell,
      );
      expect([formulas[k], ...flat(native[k])]).toEqual([formulas[k], ...cells]);
    });
  },
);

test("what goes wrong in a cell goes wrong in that cell alone", async () => {
  const [mismatched, bad, blank] = await run(formulas[4]!, formulas[6]!, formulas[10]!);
  expect(mismatched).toEqual([[expect.any(Number)], [expect.any(Number)], ["#N/A"]]);
  expect(bad).toEqual([[expect.any(Number)], ["#VALUE!"], [expect.any(Number)]]);
  expect(blank).toEqual([[0], ["#VALUE!"], [249]]);
});

test("an error for all, or among the cells of an array, is what both engines give", async () => {
  for (const engine of ["workbench", "ironcalc"]) {
    const words = ["=MACRO.JEVONSDEMAND(#N/A,10,-1)", "=MACRO.JEVONSDEMAND({1;#N/A},10,-1)"];
    const lines = await run("--native", "--engine", engine, ...words);
    expect(lines).toEqual(["#N/A", [[1], ["#N/A"]]]);
  }
});

test.each([
  [["--native", '=MACRO.FAN("baseline")'], /^=MACRO\.FAN\("baseline"\): FAN has no form without/],
  [["--native", "=MACRO.NOSUCH(1)"], /no function NOSUCH/],
  [["--native", "=1", "=MACRO.CROWDOUT(foo(1),300)"], /The workbench's engine cannot .*#NAME\?/],
  [
    ["--native", "--engine", "ironcalc", "=MACRO.CROWDOUT(Sheet1!#REF!,300)"],
    /IronCalc cannot calculate =MACRO_CROWDOUT/,
  ],
  [["--native", "--engine", "ironcalc", "=SUM(--(MACRO.CROWDOUT({1;2},0)>1))"], /double minus/],
  [["--native", "--engine", "ironcalc", "=SUM(ISNUMBER({1;2})*1)"], /reads ISNUMBER/],
  [
    ["--native", "--engine", "ironcalc", "=MACRO.JEVONSDEMAND(#N/A,{10;11},-1)"],
    /reads #N\/A beside an array/,
  ],
  [["--native", "--engine", "ironcalc", "=COUNT(MACRO.COSTDECLINE({5;9},1))"], /reads COUNT/],
  [["--native", "--engine", "ironcalc", "=@MACRO.COSTDECLINE({10;20},1)"], /reads @ before a call/],
  [["--engine", "ironcalc", "=1"], /add --native/],
  [["--engine", "calc", "=1"], /--engine is ironcalc or workbench/],
  [["--engine"], /--engine is/],
  [["--nativ", "=1"], /There is no option --nativ/],
  [["--native"], /^Usage:/],
  [["--native", "=1+"], /^Not a formula: =1\+ \(/],
])("%j is told in a sentence, and nothing is printed", async (words, sentence) => {
  await expect(run(...words)).rejects.toThrow(sentence);
});
