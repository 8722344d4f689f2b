import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Trouble } from "../../scripts/commands/command";
import { evaluateCommand } from "../../scripts/commands/evaluate";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../src/workbench/headless";

// npm run eval, as its users run it.

const root = join(__dirname, "../..");

function run(formulas: string[], dist = join(__dirname, "../workbench/fixtures")) {
  const script = ["scripts/run.mjs", "scripts/eval.ts", ...formulas];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    cwd: root,
    env: { ...process.env, MACROSCOPE_DIST: dist },
    encoding: "utf8",
  });
  return { status, lines: stdout.split("\n").slice(0, -1), stderr };
}
test("each formula gives one line of JSON, in order, at full precision", () => {
  const { status, lines, stderr } = run([
    "=MACRO.FCFYIELD(70.03,3321)",
    "=MACRO.JEVONSDEMAND(100,-0.9,-1)",
    "=MACRO.POWERS(3,2)",
    '=MACRO.DOUBLE({1,"x"})',
    "=1=1",
    '="a"&"b"',
    "=5%",
    "={1,2;3,4}",
    "={7}",
    "=LET(a,2,a*LAMBDA(x,x+1)(2))",
    "=MACRO.NOSUCH(1)",
    "=MACRO.LATER(2)",
    "=MACRO.SEE(1,,MACRO.FCFYIELD(1,2))",
    "=1E400",
  ]);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    70.03 / 3321,
    "#NUM!",
    [
      [1, 1],
      [2, 2],
      [3, 4],
    ],
    [[2, "#N/A"]],
    true,
    "ab",
    0.05,
    [
      [1, 2],
      [3, 4],
    ],
    7,
    6,
    "#NAME?",
    [[2], [4]],
    expect.stringContaining("[1,null,0.5,"),
    "#NUM!",
  ]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test("what is no formula is named with the reason, and nothing is printed", () => {
  const { status, lines, stderr } = run(["=1", "=FOO(1"]);
  expect(status).toBe(1);
  expect(lines).toEqual([]);
  expect(stderr).toBe("Not a formula: =FOO(1 (Excel could not read it)\n");
});

const deep = `=${"LET(x,1,".repeat(3000)}x${")".repeat(3000)}`;

test.each(
  ["=1+", "1+1", '="a', "=)", "=1 2", "={9%}", "={1,2;3}", "=Sheet1!", "=", deep].map(
    (formula) => [formula.slice(0, 20), formula] as const,
  ),
)("%s is told in a sentence", async (_start, formula) => {
  const told = await evaluateCommand([formula], {}).catch((error: unknown) => error as Error);
  expect(told).toBeInstanceOf(Trouble);
  expect(String(told)).toContain(`Not a formula: ${formula.slice(0, 200)}`);
});

// What a cell of the workbench takes, with what it shows there.
const odd = [
  "=MACRO.CROWDOUT(Sheet1!#REF!,300)",
  "=MACRO.CROWDOUT('C:\\models\\[Book.xlsx]Inputs'!$A$1,300)",
  "=MACRO.CROWDOUT('https://host/path/[Book.xlsx]Inputs'!A1,300)",
  "=LET(f,LAMBDA(x,[y],IF(ISOMITTED(y),x,y)),MACRO.CROWDOUT(f(500),300))",
  "=MACRO.CROWDOUT(Sheet1!FN.X(1),2)",
  "=MACRO.CROWDOUT(Table9[Totals '['],1)",
  "=MACRO.CROWDOUT(1-(-4,3),2)",
  "=LET(x,2,f,LAMBDA(y,x*y),f(5))",
  "=LET(r,2,c,3,r*c)",
  "=LAMBDA(N,N+1)(2)",
  "=#REF!A1+1",
  "=[1]!fn(2)*2",
  "=T[[#This Row],[a'#b]]",
  "=SUM(3*{1,2,3})",
  "={+1,-2}",
  "=@A9",
  "=A9#",
  "=-2^2",
  "=IF(,1,2)",
  "=MACRO.CROWDOUT(500,300,)",
  "=SUM(A8:B9 B9:C10)",
  "=BYROW({1,2;3,4},LAMBDA(r,SUM(r)))",
  '=MACRO.DISCOUNTSHOCK(0.03,0.01,,"duration")',
];

test("eval takes what a cell takes, and gives what the cell shows", async () => {
  const folder = join(root, ".cache/test");
  const lines = await evaluateCommand(odd, { MACROSCOPE_DIST: folder });
  const { grid, dispose } = createHeadlessWorkbook(readFunctionsBundle(folder));
  const sheets = odd.map((formula, k) => {
    const sheet = grid.addSheet(`S${k}`);
    grid.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula }]]);
    return sheet;
  });
  await grid.settle();
  const shown = sheets.map((sheet) => {
    const cell = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    const rows = grid.values(grid.spillAround(cell) ?? cell);
    return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
  });
  await dispose();
  expect(lines.map((line, k) => [odd[k], JSON.parse(line) as unknown])).toEqual(
    shown.map((value, k) => [odd[k], value]),
  );
});

test("without a build it says what to run", () => {
  const { status, stderr } = run(["=1"], join(__dirname, "nowhere"));
  expect(status).toBe(1);
  expect(stderr).toContain("npm run build");
});

test("without formulas it says how it is used", () => {
  const { status, stderr } = run([]);
  expect(status).toBe(1);
  expect(stderr).toContain("Usage: npm run");
});
