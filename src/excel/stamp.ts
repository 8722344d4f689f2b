import type { OwnVintage } from "../scenarios/ownVintage";
import { type Used, usedIn } from "../sharing/used";
import { cell } from "../a1";
import { firstStampOf, inThisEdition, markName } from "../sheets/about/firstEdition";
import { type Migration, migrationOf } from "../sheets/about/migration";
import { marks } from "../sheets/about/aboutSheet";
import { readStamp } from "../sheets/about/readStamp";
import type { SheetCells } from "../sheets/about/spots";
import { presetsOf, type Stamp, type StampedValue } from "../sheets/about/stamp";
import { aboutName } from "../sheets/sheetNames";
import type { SheetPlan } from "../sheets/plan";
import { sheetName } from "../sheets/sheetName";
import { asText } from "../sheets/text";
import { ExcelTrouble } from "./contract";
import { loadOwnVintages } from "./ownVintages";
import { pauseUntilSync, run } from "./run";
import { readWorkbook } from "./stampCells";
import { deniedOr } from "./denied";
import { troubleOf } from "./trouble";
import { writeOver } from "./writeOver";

/** Makes the plan of the sheet for what the workbook uses, and for the numbers of the user's that it keeps. */
export type AboutPlan = (used: Used, own: readonly OwnVintage[]) => SheetPlan;

export interface Stamped {
  readonly sheet: string;
  /** Whether our sheet was there and has been written anew. */
  readonly updated: boolean;
  /** It was written where it is, out of sight. */
  readonly hidden?: true;
  /** A sheet that once was ours and that somebody has edited: it was left alone. */
  readonly edited?: string;
}

/**
 * What the workbook's stamp says: what the pane asks when it opens. One round trip; where there is no stamp and a sheet is
 * of the first edition of the chain, the workbook is read, and the answer is what that edition would have stamped.
 */
export async function readWorkbookStamp(): Promise<Stamp | "edited" | undefined> {
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/names/items/name");
      // Where the first is the user's, or was edited, ours is the second or the third.
      const names = [aboutName, ...[2, 3, 4].map((number) => `${aboutName} (${number})`)];
      const sheets = names.map((name) => worksheets.getItemOrNullObject(name));
      const read = sheets.map(asStamp);
      await context.sync();
      const stamps = read.map((one) => one());
      if (!stamps.some(Boolean)) {
        const others = worksheets.items.filter(({ name }) => !names.includes(name));
        stamps.push(...(await renamedStamps(context, others)));
      }
      const stamp = stamps.find((one) => typeof one === "object") ?? stamps.find(Boolean);
      const isFirst = worksheets.items.some(({ names }) =>
        names.items.some(({ name }) => name === markName),
      );
      return stamp ?? (isFirst ? firstStampOf(await readWorkbook(context)) : undefined);
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}

/** Asks for a sheet; what stamp it is is known after the next sync. */
function asStamp(sheet: Excel.Worksheet): () => Stamp | "edited" | undefined {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas");
  return () =>
    sheet.isNullObject || used.isNullObject || used.rowIndex + used.columnIndex > 0
      ? undefined
      : readStamp(used.formulas as (string | number)[][]);
}

/** The stamps under other names, told by their title: one round trip more, and one where there are any. */
async function renamedStamps(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]) {
  // A workbook has something besides its stamp.
  if (sheets.length < 2) return [];
  const titles = sheets.map((sheet) => sheet.getRange("A1").load("values"));
  await context.sync();
  const found = sheets.filter((_, k) => titles[k]!.values[0]![0] === marks.title).map(asStamp);
  if (found.length > 0) await context.sync();
  return found.map((read) => read());
}

/** Adds the sheet About this model, or writes ours anew: three round trips, and one for each large piece of a sheet. */
export async function insertAbout(plan: AboutPlan): Promise<Stamped> {
  return changing(async (context, writing) => {
    const own = loadOwnVintages(context);
    const sheets = await readWorkbook(context);
    const write = prepareAbout(context, sheets, plan, own().vintages);
    writing();
    const stamped = write();
    // Excel goes to no sheet that is hidden.
    if (!stamped.hidden) context.workbook.worksheets.getItem(stamped.sheet).activate();
    await context.sync();
    return stamped;
  });
}

/** What bringing the sheets up to date would change. Reads only. */
export async function previewMigration(
  now: (presets: readonly string[]) => readonly StampedValue[],
): Promise<Migration | undefined> {
  return changing(async (context) => planned(await readWorkbook(context), now));
}

/**
 * Brings the cells that were previewed up to date, where they still hold what they held, and stamps the workbook anew:
 * three round trips, and one for each large piece of a sheet.
 */
export async function applyMigration(
  previewed: Migration,
  now: (presets: readonly string[]) => readonly StampedValue[],
  plan: AboutPlan,
): Promise<{ readonly changed: number; readonly skipped: number; readonly stamped: Stamped }> {
  return changing(async (context, writing) => {
    const own = loadOwnVintages(context);
    const sheets = await readWorkbook(context);
    const place = ({ sheet, row, column }: Migration["cells"][number]) =>
      `${sheet}!${cell(row, column)}`;
    const wanted = new Set(previewed.cells.map(place));
    const cells = (planned(sheets, now)?.cells ?? []).filter((one) => wanted.has(place(one)));
    const stamp = prepareAbout(context, sheets, plan, own().vintages);
    writing();
    for (const { sheet, row, column, to, texts, origin } of cells) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      // The number last: while it is the old one, an interrupted change is done again.
      for (const one of texts)
        worksheet.getRange(cell(row, one.column)).formulas = [
          ["formula" in one ? one.formula : asText(one.text)],
        ];
      if (origin !== undefined) worksheet.getRange(cell(row, origin)).values = [[to]];
      worksheet.getRange(cell(row, column)).values = [[to]];
    }
    const stamped = stamp();
    await context.sync();
    return { changed: cells.length, skipped: previewed.cells.length - cells.length, stamped };
  });
}

export function planned(
  sheets: readonly SheetCells[],
  now: (presets: readonly string[]) => readonly StampedValue[],
): Migration | undefined {
  const stamp =
    sheets.map(({ cells }) => readStamp(cells)).find((one) => typeof one === "object") ??
    firstStampOf(sheets);
  return stamp && migrationOf(stamp, now(presetsOf(inThisEdition(stamp))), sheets);
}

/** Finds where the stamp goes, and complains before anything is written. The answer queues the writing. */
function prepareAbout(
  context: Excel.RequestContext,
  sheets: readonly SheetCells[],
  plan: AboutPlan,
  own: readonly OwnVintage[],
): () => Stamped {
  const found = sheets.map((sheet) => ({ ...sheet, stamp: readStamp(sheet.cells) }));
  // An empty one is what is left of a first stamp that failed.
  const ours =
    found.find(({ stamp }) => typeof stamp === "object") ??
    found.find(({ sheet, cells }) => isAboutName(sheet) && cells.length === 0);
  const edited = found.find(({ stamp }) => stamp === "edited")?.sheet;
  if (ours?.protected)
    throw new ExcelTrouble(
      `${ours.sheet} is protected. Unprotect it (Review > Unprotect Sheet) and try again.`,
      "SheetProtected",
      true,
    );
  const others = found.filter(({ stamp }) => stamp === undefined);
  const wanted = plan(usedIn(cellsOf(others)), own);
  const { worksheets } = context.workbook;
  const name =
    ours?.sheet ??
    sheetName(
      aboutName,
      sheets.map(({ sheet }) => sheet),
    );
  return () => {
    pauseUntilSync(context);
    const sheet = ours ? worksheets.getItem(name) : worksheets.add(name);
    const before = ours?.cells ?? [];
    const columns = Math.max(0, ...before.map(({ length }) => length));
    writeOver(sheet, name, wanted, { rows: before.length, columns });
    return {
      sheet: name,
      updated: before.length > 0,
      ...(ours?.hidden && { hidden: true as const }),
      ...(edited !== undefined && { edited }),
    };
  };
}

const isAboutName = (sheet: string): boolean =>
  sheet === aboutName || new RegExp(`^${aboutName} \\(\\d+\\)$`).test(sheet);

function* cellsOf(sheets: readonly SheetCells[]): Iterable<unknown> {
  for (const { cells } of sheets) for (const row of cells) yield* row;
}

/** Work in Excel whose trouble says whether anything had been written. */
async function changing<T>(
  work: (context: Excel.RequestContext, writing: () => void) => Promise<T>,
): Promise<T> {
  let unchanged = true;
  try {
    return await run((context) => work(context, () => (unchanged = false)));
  } catch (error) {
    throw await deniedOr(error, unchanged, { sheets: true });
  }
}
