import { spawnSync } from "node:child_process";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookCommand } from "../../scripts/commands/actOnFile";
import { Trouble } from "../../scripts/commands/command";
import { fileActions } from "../../src/workbench/fileActions";
import { createHeadlessWorkbook } from "../../src/workbench/headless";
import { readXlsx } from "../../src/workbench/xlsx";
import { functionsBundle } from "../support/functionsBundle";

// npm run workbook: each action on a file, through the command; a few as people run it.

const root = join(__dirname, "../..");
const environment = {
  MACROSCOPE_DIST: join(root, ".cache/test"),
  ADDIN_URL: "https://a.example/m",
};
const formulas = ["=MACRO.FCFYIELD(70,2800)", '=MACRO.TORNADO("baseline","tenyear_bp")', "=1+1"];

let folder: string;
let live: Uint8Array;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  const workbook = createHeadlessWorkbook(functionsBundle());
  const { grid } = workbook;
  const sheet = grid.activeSheet();
  formulas.forEach((formula, k) =>
    grid.write({ sheet, row: 0, column: 10 * k, rows: 1, columns: 1 }, [[{ formula }]]),
  );
  await grid.settle();
  live = (await workbook.saveFile()).bytes;
  await workbook.dispose();
});
beforeEach(() => {
  // Univer complains of formulas on sheets that have gone, and calculates the others all the same.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), "macroscope-"));
  writeFileSync(at("in.xlsx"), live);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** The line of JSON that a command prints. */
async function run(...words: string[]): Promise<Record<string, unknown>> {
  const lines = await workbookCommand(words, environment);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain("\n");
  return JSON.parse(lines[0]!) as Record<string, unknown>;
}

const read = (name: string) => readXlsx(readFileSync(at(name))).workbook;
const formulasIn = (name: string) =>
  read(name).sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => (formula ? [`=${formula.text.replace(/^=/, "")}`] : [])),
  );
const sheetsIn = (name: string) => read(name).sheets.map((sheet) => sheet.name);
const isAsItWas = () => Buffer.from(live).equals(readFileSync(at("in.xlsx")));

const [call, table, other] = formulas as [string, string, string];
const skippedTable = expect.objectContaining({
  sheet: "Sheet1",
  address: "K1",
  formula: table,
  code: "noNativeForm",
  why: expect.stringMatching(/^TORNADO has no form without the add-in\. ./) as string,
}) as unknown;

test("look counts, and writes nothing", async () => {
  const says = await run("look", at("in.xlsx"));
  expect(says).toMatchObject({ action: "look", live: 2, native: 0, frozen: 0, notKept: [] });
  expect(says).not.toHaveProperty("out");
  expect(readdirSync(folder)).toEqual(["in.xlsx"]);
  expect(isAsItWas()).toBe(true);
});

test("native, then live, gives the formulas as they were", async () => {
  expect(await run("native", at("in.xlsx"), at("native.xlsx"))).toMatchObject({
    action: "native",
    done: 1,
    values: { same: 1, largestDifference: expect.any(Number) as number, notCompared: 0 },
    skipped: [skippedTable],
    namesAdded: ["MACRO_FCFYIELD"],
    notKept: [],
    in: at("in.xlsx"),
    out: at("native.xlsx"),
  });
  expect(formulasIn("native.xlsx")).toEqual(["=MACRO_FCFYIELD(70,2800)", table, other]);
  expect(await run("live", at("native.xlsx"), at("live.xlsx"))).toMatchObject({
    done: 1,
    namesRemoved: ["MACRO_FCFYIELD"],
  });
  expect(formulasIn("live.xlsx")).toEqual(formulas);
  expect(isAsItWas()).toBe(true);
});

test("plain writes one formula without a name", async () => {
  expect(await run("plain", at("in.xlsx"), at("out.xlsx"))).toMatchObject({
    action: "plain",
    done: 1,
    values: { same: 1, notCompared: 0 },
    skipped: [{ code: "noPlainForm" }],
    namesAdded: [],
  });
  expect(formulasIn("out.xlsx")[0]).toMatch(/^=LET\(/);
});

test("freeze, then unfreeze, gives the formulas as they were", async () => {
  expect(await run("freeze", at("in.xlsx"), at("frozen.xlsx"))).toMatchObject({
    done: 2,
    skipped: [],
  });
  const [sheet, store] = read("frozen.xlsx").sheets;
  expect(sheet!.cells.find(({ row, column }) => row === 0 && column === 0)).toMatchObject({
    value: 0.025,
  });
  expect(sheet!.cells.flatMap(({ formula }) => formula?.text ?? [])).toHaveLength(1);
  expect(store!.name).toBe("Macroscope formulas");
  expect(await run("unfreeze", at("frozen.xlsx"), at("out.xlsx"))).toMatchObject({ done: 2 });
  expect(formulasIn("out.xlsx")).toEqual(formulas);
  expect(sheetsIn("out.xlsx")).toEqual(["Sheet1"]);
});

test("stamp adds About this model, with the documentation where the add-in was built for", async () => {
  expect(await run("stamp", at("in.xlsx"), at("out.xlsx"))).toMatchObject({
    action: "stamp",
    sheet: "About this model",
  });
  expect(sheetsIn("out.xlsx")).toEqual(["Sheet1", "About this model"]);
  const cells = read("out.xlsx").sheets[1]!.cells.map(
    ({ value, formula }) => formula?.text ?? value,
  );
  expect(cells.join("\n")).toContain("https://a.example/m/docs/");
});

test("send makes a copy for people who have nothing installed", async () => {
  expect(await run("send", at("in.xlsx"), at("out.xlsx"))).toMatchObject({
    action: "send",
    native: 1,
    frozen: 1,
    skipped: [],
    sheetsAdded: ["Read me", "About this model", "Reconciliation"],
  });
  expect(formulasIn("out.xlsx").filter((formula) => formula.includes("MACRO."))).toEqual([]);
  expect(await run("look", at("out.xlsx"))).toMatchObject({ live: 0, native: 1, frozen: 1 });
});

test("save opens and saves", async () => {
  expect(await run("save", at("in.xlsx"), at("out.xlsx"))).toEqual({
    action: "save",
    notRecalculated: 0,
    notKept: [],
    in: at("in.xlsx"),
    out: at("out.xlsx"),
  });
  expect(formulasIn("out.xlsx")).toEqual(formulas);
});

test("the file that is read is written with --in-place alone, wherever that stands", async () => {
  await run("--in-place", "native", at("in.xlsx"));
  expect(formulasIn("in.xlsx")[0]).toBe("=MACRO_FCFYIELD(70,2800)");
  await run("live", at("in.xlsx"), "--in-place");
  expect(formulasIn("in.xlsx")[0]).toBe(call);
});

test("no action is without a test here", () => {
  expect([...fileActions].sort()).toEqual([
    "freeze",
    "live",
    "look",
    "native",
    "plain",
    "save",
    "send",
    "stamp",
    "unfreeze",
  ]);
});

describe("refused in a sentence, with nothing written", () => {
  const refused = async (...words: string[]): Promise<string> => {
    const told = await workbookCommand(words, environment).catch((error: unknown) => error);
    expect(told).toBeInstanceOf(Trouble);
    expect(readdirSync(folder).filter((name) => name.startsWith("out"))).toEqual([]);
    expect(isAsItWas()).toBe(true);
    return (told as Error).message;
  };

  test.each([
    [[], /^Usage: npm run --silent workbook/],
    [["native"], /^Usage/],
    [["turn", "in.xlsx", "out.xlsx"], /^There is no action turn\.\nUsage/],
    [["native", "in.xlsx"], /^Where shall the result go\? Usage/],
    [["native", "in.xlsx", "out.xlsx", "out2.xlsx"], /^Usage/],
    [["native", "in.xlsx", "out.xlsx", "--in-place"], /^Usage/],
    [["look", "in.xlsx", "out.xlsx"], /^look changes nothing/],
    [["look", "in.xlsx", "--in-place"], /^look changes nothing/],
    [["native", "in.xlsx", "--inplace"], /^There is no option --inplace\.\nUsage/],
    [["native", "no.xlsx", "out.xlsx"], /^There is no file .*no\.xlsx\.$/],
    [["native", ".", "out.xlsx"], /is no file\.$/],
    [["native", "in.xlsx", "in.xlsx"], /is the file that is read\. Give --in-place/],
    [["native", "in.xlsx", "nowhere/out.xlsx"], /out\.xlsx could not be written \(ENOENT\)\.$/],
  ])("%j", async (words, sentence) => {
    const paths = words.map((word) => (/\.xlsx$|^\.$/.test(word) ? at(word) : word));
    expect(await refused(...paths)).toMatch(sentence);
  });

  test("another name of the file that is read", async () => {
    symlinkSync(at("in.xlsx"), at("same.xlsx"));
    expect(await refused("native", at("in.xlsx"), at("same.xlsx"))).toMatch(/Give --in-place/);
  });

  test.each(["", "a;b\n1;2", "PK\u0003\u0004 no archive"])(
    "a file that is none: %j",
    async (text) => {
      writeFileSync(at("none.xlsx"), text);
      const message = await refused("send", at("none.xlsx"), at("out.xlsx"));
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(await refused("native", at("none.xlsx"), "--in-place")).toBe(message);
      expect(readFileSync(at("none.xlsx"), "utf8")).toBe(text);
    },
  );

  test("without a build", async () => {
    const told = workbookCommand(["look", at("in.xlsx")], { MACROSCOPE_DIST: folder });
    await expect(told).rejects.toThrow(/npm run build first\.$/);
  });
});

describe("as it is run", () => {
  const spawn = (...words: string[]) => {
    const script = ["scripts/run.mjs", "scripts/workbook.ts", ...words];
    const env = { ...process.env, ...environment };
    const { status, stdout, stderr } = spawnSync(process.execPath, script, {
      cwd: root,
      env,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };

  test("one line of JSON on stdout and 0", () => {
    const { status, stdout, stderr } = spawn("native", at("in.xlsx"), at("out.xlsx"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ done: 1, out: at("out.xlsx") });
    expect(formulasIn("out.xlsx")[0]).toBe("=MACRO_FCFYIELD(70,2800)");
    expect(isAsItWas()).toBe(true);
  });

  test("trouble is a sentence on stderr and 1", () => {
    writeFileSync(at("none.xlsx"), "a;b");
    const { status, stdout, stderr } = spawn("native", at("none.xlsx"), at("out.xlsx"));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^[A-Z][^\n]*\.\n$/);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "none.xlsx"]);
    expect(spawn()).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(/^Usage/),
    });
  });
});
