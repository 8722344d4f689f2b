import { readXlsx as hucreReads, type WriteOptions, writeXlsx as hucreWrites } from "hucre";
import { createHeadlessWorkbook, readFunctionsBundle } from "../src/workbench/headless";
import { type FileCell, noExtras, plainPrint, readXlsx, writeXlsx } from "../src/workbench/xlsx";
import { paired, type Ratio } from "./measure";

const columns = 25;
const count = 250_000;

/** Numbers and texts, a formula at the end of each row. */
const cells = Array.from({ length: count }, (_cell, k): FileCell => {
  const [row, column] = [Math.floor(k / columns), k % columns];
  const common = { row, column, look: k % 7 === 0 ? { bold: true } : {}, format: "" };
  const text = `=SUM(A${row + 1}:C${row + 1})`;
  return column === columns - 1
    ? { ...common, formula: { text, spill: null }, value: 3 * row + 3, calculated: true }
    : { ...common, value: column < 3 ? row + column : `text ${k % 5000}`, calculated: false };
});

const file = () =>
  writeXlsx({
    ...noExtras,
    properties: { title: "", description: "", creator: "", date: "2026-11-30" },
    sheets: [
      {
        name: "Large",
        visibility: "Visible",
        locked: false,
        cells,
        columnWidths: [],
        frozen: { rows: 0, columns: 0 },
        gridlines: true,
        names: [],
        dropDowns: [],
        charts: [],
        tables: [],
        print: plainPrint,
      },
    ],
  });

async function processorTime(work: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return 1000 * (user + system);
}

/** A file of 250,000 cells, read and written by us and by hucre, and through the whole workbench, in pairs. */
export async function filesBesideHucre(rounds: number): Promise<Ratio[]> {
  const bytes = file();
  const ours = readXlsx(bytes).workbook;
  // What it reads it writes, whatever its types say.
  const hucreCopies = (book: unknown) => hucreWrites(book as WriteOptions);
  const theirs = await hucreReads(bytes);
  const engine = createHeadlessWorkbook(readFunctionsBundle("dist"));
  const contests = [
    ["a file of 250,000 cells, read", () => readXlsx(bytes), () => hucreReads(bytes), 3],
    ["the same, written", () => writeXlsx(ours), () => hucreCopies(theirs), 3],
    [
      "the same, opened, calculated and saved",
      async () => {
        await engine.openFile(bytes);
        await engine.saveFile();
      },
      async () => hucreCopies(await hucreReads(bytes)),
      undefined,
    ],
  ] as const;
  const ratios: Ratio[] = [];
  for (const [what, mine, their, budget] of contests) {
    const times: [number, number][] = [];
    for (let round = 0; round < rounds; round++)
      times.push([await processorTime(mine), await processorTime(their)]);
    const [own, others] = [0, 1].map((k) => times.map((pair) => pair[k]!)) as [number[], number[]];
    ratios.push({ what, yardstick: "hucre", budget, ...paired(own, others) });
  }
  await engine.dispose();
  return ratios;
}
