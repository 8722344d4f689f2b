import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columnLetters } from "../../../src/a1";
import { storedFormula } from "../../../src/formula";
import { type FileCell, readXlsx, writeXlsx } from "../../../src/workbench/xlsx";

// The native example in a third engine. LibreOffice (25.2) has no LAMBDA, so what calls one is entered as its value;
// every plain formula is calculated from scratch, by LibreOffice, from the file.

const installed = (): boolean => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
const stage = installed() ? test : test.skip;

/** Without newer functions; ISFORMULA is one, and would not count the cells that are entered as values. */
const isPlain = ({ formula }: FileCell): boolean =>
  formula !== undefined &&
  formula.spill === null &&
  !/_xlfn\.|MACRO_/.test(storedFormula(formula.text));

/** Calculates everything on opening, whatever a file says. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

function convert(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "macroscope-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), profile);
    writeFileSync(join(folder, "native.xlsx"), bytes);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        ...["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out")],
        join(folder, "native.xlsx"),
      ],
      { stdio: "ignore", timeout: 240_000 },
    );
    return readFileSync(join(folder, "out", "native.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

stage(
  "LibreOffice (skipped where there is no soffice) calculates the plain cells of the native copy to the same",
  () => {
    const path = join(__dirname, "../../../examples/deepseek-shock-native.xlsx");
    const { workbook } = readXlsx(readFileSync(path));
    const [sheet] = workbook.sheets;
    const plain = sheet.cells.filter(isPlain);
    expect(plain.length).toBeGreaterThan(200);
    const cells = sheet.cells.map((cell): FileCell => {
      if (!cell.calculated) return cell;
      const { formula, ...constant } = cell;
      // A wrong answer stands in the place of each that is to be calculated.
      return isPlain(cell)
        ? { ...constant, formula: formula!, value: -12345 }
        : { ...constant, calculated: false };
    });
    const given = writeXlsx({ ...workbook, names: [], sheets: [{ ...sheet, cells }] });
    const [read] = readXlsx(convert(given)).workbook.sheets;
    const theirs = new Map(read.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
    const wrong = plain.flatMap(({ row, column, value, formula }) => {
      const got = theirs.get(`${row},${column}`);
      return agree(value, got)
        ? []
        : [
            `${columnLetters(column)}${row + 1}: ${String(got)}, not ${String(value)}: ${formula!.text}`,
          ];
    });
    expect(wrong).toEqual([]);
  },
  300_000,
);

const agree = (ours: FileCell["value"], theirs: unknown): boolean =>
  typeof ours === "number" && typeof theirs === "number"
    ? Math.abs(ours - theirs) <= 1e-9 * Math.max(1e-3, Math.abs(ours))
    : ours === theirs;
