import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** npm run test:changed, in a small repository: rooms of which one imports from the other, and a catalog of two families. */

const project = join(__dirname, "../..");
const files: Readonly<Record<string, string>> = {
  ".gitignore": "/node_modules\n/.cache\n",
  "package.json": "{}",
  "jest.config.js": 'module.exports = { testPathIgnorePatterns: ["/test/e2e/"] };',
  "src/low/add.ts": "export const add = 1;",
  "src/low/other.ts": "export const other = 2;",
  "src/high/use.ts": 'import { add } from "../low/add"; export const use = add;',
  "src/catalog/page.ts": "export const page = 3;",
  "src/catalog/debt/path.ts": 'import "../page";',
  "src/catalog/trade/cost.ts": 'import "../page";',
  "src/catalog/all.generated.ts": 'import "./debt/path"; import "./trade/cost";',
  "scripts/program.ts": 'import "../src/low/other";',
  "test/support/words.ts": 'export const word = "word";',
  "test/low/add.test.ts": 'import "../../src/low/add";',
  "test/low/more.test.ts": 'import "../../src/low/add"; import "../support/words";',
  "test/low/other.test.ts": 'import "../../src/low/other";',
  "test/high/use.test.ts": 'import "../../src/high/use"; import "../support/words";',
  "test/catalog/all.test.ts": 'import "../../src/catalog/all.generated";',
  "test/catalog/debt/path.test.ts": 'import "../../../src/catalog/all.generated";',
  "test/catalog/trade/cost.test.ts": 'import "../../../src/catalog/all.generated";',
  "test/scripts/program.test.ts": 'import "../../scripts/program";',
  "test/e2e/button.test.ts": 'import "../../src/low/add";',
};

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: root });
const change = (file: string) => write(file, `${files[file] ?? ""} // changed`);

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "changed-")));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  for (const [file, text] of Object.entries(files)) write(file, text);
  git("init", "--quiet", "--initial-branch", "main");
  git("add", ".");
  git("commit", "--quiet", "--message", "first");
});
beforeEach(() => {
  git("checkout", "--quiet", "--force", "-B", "branch", "main");
  git("clean", "--quiet", "--force", "-d");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What it would run, and what it says. */
function selected(): { tests: string[]; said: string[] } {
  const run = [join(project, "scripts/run.mjs"), join(project, "scripts/testChanged.ts")];
  const lines = execFileSync("node", [...run, "--listTests"], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter(Boolean);
  const listed = lines.filter((line) => line.startsWith(root));
  return {
    tests: listed.map((line) => line.slice(root.length + 1)).sort(),
    said: lines.filter((line) => !line.startsWith(root)),
  };
}

test("without a change nothing runs", () => {
  expect(selected()).toEqual({
    tests: [],
    said: ["Nothing that Jest tests has changed since main."],
  });
});

test("a change of a source has the tests of its own room that import it, and no other", () => {
  change("src/low/add.ts");
  expect(selected()).toEqual({
    tests: ["test/low/add.test.ts", "test/low/more.test.ts"],
    said: ["Since main: 2 files of tests"],
  });
});

test("a change in each of two rooms has the tests of both", () => {
  change("src/low/other.ts");
  change("src/high/use.ts");
  expect(selected().tests).toEqual(["test/high/use.test.ts", "test/low/other.test.ts"]);
});

test("what was committed since main counts, and so does a file that git does not know yet", () => {
  change("test/low/other.test.ts");
  git("commit", "--quiet", "--all", "--message", "second");
  write("test/high/new.test.ts", "");
  expect(selected().tests).toEqual(["test/high/new.test.ts", "test/low/other.test.ts"]);
});

test("what main has gained meanwhile is no change of ours", () => {
  git("checkout", "--quiet", "main");
  const fork = git("rev-parse", "main").toString().trim();
  change("src/low/other.ts");
  git("commit", "--quiet", "--all", "--message", "on main");
  git("checkout", "--quiet", "-B", "branch", fork);
  change("src/high/use.ts");
  const { tests } = selected();
  git("checkout", "--quiet", "--force", "main");
  git("reset", "--quiet", "--hard", fork);
  expect(tests).toEqual(["test/high/use.test.ts"]);
});

test("a function has the tests of its family and of all functions, also where the lists were generated anew", () => {
  change("src/catalog/debt/path.ts");
  const tests = ["test/catalog/all.test.ts", "test/catalog/debt/path.test.ts"];
  expect(selected().tests).toEqual(tests);
  change("src/catalog/all.generated.ts");
  expect(selected().tests).toEqual(tests);
});

test("what all functions share has the tests of every family, and so has a list that alone is new", () => {
  const all = ["all", "debt/path", "trade/cost"].map((name) => `test/catalog/${name}.test.ts`);
  change("src/catalog/all.generated.ts");
  expect(selected().tests).toEqual(all);
  change("src/catalog/page.ts");
  expect(selected().tests).toEqual(all);
});

test("what the tests share has its tests in every room", () => {
  change("test/support/words.ts");
  expect(selected()).toEqual({
    tests: ["test/high/use.test.ts", "test/low/more.test.ts"],
    said: ["Since main: 2 files of tests"],
  });
});

test("a program has the tests that import it, and a source beside it still those of its room alone", () => {
  change("scripts/program.ts");
  change("src/low/add.ts");
  expect(selected().tests).toEqual([
    "test/low/add.test.ts",
    "test/low/more.test.ts",
    "test/scripts/program.test.ts",
  ]);
});

test("the browser's tests are not Jest's", () => {
  change("test/e2e/button.test.ts");
  change("package.json");
  expect(selected().tests).toEqual([]);
});
