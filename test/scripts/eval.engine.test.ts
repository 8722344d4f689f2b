import { spawnSync } from "node:child_process";
import { join } from "node:path";

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

test.each(["=1+", "=FOO(1", "1+1", '="a', "=)", "=1 2", "={9%}", "={1,2;3}", "=Sheet1!"])(
  "%p is named as what is wrong",
  (formula) => {
    const { status, lines, stderr } = run(["=1", formula]);
    expect(status).toBe(1);
    expect(lines).toEqual([]);
    expect(stderr).toContain(`Not a formula: ${formula} (`);
    expect(stderr).not.toMatch(/^ +at /m);
  },
);

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
