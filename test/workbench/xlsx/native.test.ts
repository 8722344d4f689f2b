import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters } from "../../../src/a1";
import { type FileCell, type FileWorkbook, readXlsx } from "../../../src/workbench/xlsx";
import { startIronCalc } from "../../support/ironcalc";
import { calculateInIronCalc } from "../../support/ironWorkbook";
import { flaws } from "./validity";
import { partsOf } from "./readBack";

// examples/deepseek-shock-native.xlsx, read from the file itself: names, constants and formulas, no answers.

const bytes = (name: string) => readFileSync(join(__dirname, "../../../examples", name));
const read = (name: string) => readXlsx(bytes(name)).workbook;
const live = read("deepseek-shock.xlsx");
const native = read("deepseek-shock-native.xlsx");

const calculated = ({ sheets }: FileWorkbook) =>
  sheets.map(({ cells }) => cells.filter((cell) => cell.calculated));
const place = ({ row, column }: FileCell) => `${columnLetters(column)}${row + 1}`;

test("the native copy has no flaw, no call of the add-in, and a name for each function that it calls", () => {
  const parts = partsOf(bytes("deepseek-shock-native.xlsx"));
  expect(flaws(parts)).toEqual([]);
  for (const [path, xml] of Object.entries(parts))
    expect([path, /_xldudf/.test(xml)]).toEqual([path, false]);
  const formulas = native.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => formula?.text ?? []),
  );
  const callsIn = (texts: string[]) =>
    texts.flatMap((text) => text.match(/MACRO_[A-Z0-9]+(?=\()/g) ?? []);
  const called = new Set(callsIn(formulas));
  expect(called.size).toBeGreaterThan(20);
  // A name may call another: the chain takes its assumptions from MACRO_PARAMETERS.
  for (const { formula } of native.names) for (const name of callsIn([formula])) called.add(name);
  expect(native.names.map(({ name }) => name).sort()).toEqual([...called].sort());
  for (const { formula } of native.names) expect(formula).toMatch(/^=LAMBDA\(/);
});

test("beside its calls it is the live workbook: the same cells, answers, names and charts", () => {
  native.sheets.forEach((sheet, k) => {
    const { cells, ...others } = sheet;
    const { cells: liveCells, ...liveOthers } = live.sheets[k]!;
    expect(others).toEqual(liveOthers);
    expect(cells.map(({ formula: _, ...cell }) => cell)).toEqual(
      liveCells.map(({ formula: _, ...cell }) => cell),
    );
    expect(cells.map(({ formula }) => formula?.text.replaceAll("MACRO_", "MACRO."))).toEqual(
      liveCells.map(({ formula }) => formula?.text),
    );
  });
});

test("IronCalc calculates every cell of the native copy to what the add-in gave, to 1e-9", async () => {
  await startIronCalc();
  const shown = calculateInIronCalc(native);
  const wrong = calculated(live).flatMap((cells, k) => {
    const own = new Map(native.sheets[k]!.cells.map((cell) => [place(cell), cell]));
    expect(cells.length).toBeGreaterThan(k === 0 ? 800 : 0);
    return cells.flatMap((cell) => {
      const theirs = shown[k]!(own.get(place(cell))!);
      return agree(cell.value, theirs)
        ? []
        : [`${place(cell)}: ${String(theirs)}, not ${String(cell.value)}`];
    });
  });
  expect(wrong).toEqual([]);
});

const agree = (ours: FileCell["value"], theirs: unknown): boolean =>
  typeof ours === "number" && typeof theirs === "number"
    ? Math.abs(ours - theirs) <= 1e-9 * Math.max(1e-3, Math.abs(ours))
    : ours === theirs;
