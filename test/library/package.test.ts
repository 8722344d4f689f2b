import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The package as another project has it: built, installed, imported, compiled against. */

const root = join(__dirname, "../..");
const project = mkdtempSync(join(tmpdir(), "library-"));

beforeAll(() => {
  execFileSync("node", ["scripts/run.mjs", "scripts/library.ts"], { cwd: root, stdio: "pipe" });
  mkdirSync(join(project, "node_modules"));
  symlinkSync(join(root, "build/library"), join(project, "node_modules/macroscope"));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test("the example prices a table with the installed package", () => {
  cpSync(join(root, "examples/price-a-table.mjs"), join(project, "price.mjs"));
  const lines = execFileSync("node", ["price.mjs"], { cwd: project, encoding: "utf8" });
  expect(lines.trim().split("\n").slice(1)).toEqual([
    "Microsoft: -10.0%",
    "Half its price: -9.4%",
    "Twice its cash flow: -9.4%",
  ]);
});

test("its types allow what it takes and refuse what it does not", () => {
  writeFileSync(
    join(project, "use.ts"),
    `import { calculate, catalog, type CellValue } from "macroscope/catalog";
export const answer: CellValue | CellValue[][] = calculate("CROWDOUT", [500, null], 300, undefined);
export const question: string = catalog.get("CROWDOUT")!.page.question;
// @ts-expect-error: a date is no cell.
calculate("CROWDOUT", new Date(0));
`,
  );
  const compilerOptions = { noEmit: true, strict: true, module: "nodenext", types: [] };
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["use.ts"] }),
  );
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync("node", [tsc, "-p", "."], { cwd: project, encoding: "utf8" });
  expect(stdout).toBe("");
});
