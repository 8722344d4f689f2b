import { areaAlone } from "../../a1";
import type { ExcelHost } from "../host/excelHost";
import type { GridCell } from "../host/grid";
import {
  LeftOut,
  type FileAddIn,
  type FileCell,
  type FileLook,
  type FileName,
  type FileSettings,
  type FileSheet,
  type FileWorkbook,
} from "../xlsx";
import { canBeListed } from "../xlsx/sheetParts";
import { lookOf } from "./cellLook";
import { plannedCharts } from "./chartPlan";
import { dropDownsOf } from "./dropDownsOf";
import { joined, linesOf } from "./lines";
import { printOf } from "./printOf";
import { withFlags } from "./withFlags";

/** What of a workbook neither the grid nor the host knows. */
export interface Extras {
  /** The day it was made. */
  readonly date: string;
  readonly addIn: FileAddIn | null;
  readonly settings?: FileSettings;
}

/** The workbook that is open, as it is at this moment, and what of it a file of ours has no room for. */
export function workbookOf(
  host: ExcelHost,
  { date, addIn, settings = {} }: Extras,
): { workbook: FileWorkbook; leftOut: string[] } {
  const leftOut = new LeftOut();
  const found = host.grid.sheets().map(({ id }) => sheetOf(host, id, leftOut));
  const [first, ...others] = found.map(({ sheet }) => sheet);
  const { Title = "", Author = "", Comments = "" } = host.properties.values;
  // Of 1904 the engine knows nothing: a formula that somebody has typed may be four years off.
  const isKept = settings.date1904 === true || host.grid.inDoubt || found.some(({ kept }) => kept);
  const now = settingsNow(host, settings, isKept);
  const workbook = {
    properties: {
      title: String(Title),
      creator: String(Author),
      description: String(Comments),
      date,
    },
    sheets: [first!, ...others] as const,
    names: namesOf(host, undefined),
    customProperties: Object.fromEntries(
      [...host.properties.custom].map(([key, value]) => [key, value as string | number | boolean]),
    ),
    addIn,
    ...(Object.keys(now).length > 0 && { settings: now }),
    ...frontOf(host),
  };
  return { workbook, leftOut: leftOut.list() };
}

/** The sheet in front, where it is not the first that can be seen. */
function frontOf({ grid }: ExcelHost): Pick<FileWorkbook, "front"> {
  const sheets = grid.sheets();
  const active = grid.activeSheet();
  const front = sheets.findIndex(({ id, visibility }) => id === active && visibility === "Visible");
  const first = sheets.findIndex(({ visibility }) => visibility === "Visible");
  return front > first ? { front } : {};
}

const modes: Readonly<Record<ExcelHost["calculationMode"], string | undefined>> = {
  Automatic: undefined,
  Manual: "manual",
  AutomaticExceptTables: "autoNoTable",
};

/** Excel is asked to calculate where answers of an earlier file were kept, or are in doubt, because nobody here can. */
function settingsNow(host: ExcelHost, settings: FileSettings, isKept: boolean): FileSettings {
  const { structureLocked: _locked, calculation: before = {}, ...others } = settings;
  const { calcMode: _mode, ...rest } = before;
  const mode = modes[host.calculationMode];
  const calculation = {
    ...(mode !== undefined && { calcMode: mode }),
    ...rest,
    ...(isKept && { fullCalcOnLoad: "1" }),
  };
  return {
    ...others,
    ...(host.structureLocked && { structureLocked: true }),
    ...(Object.keys(calculation).length > 0 && { calculation }),
  };
}

function sheetOf(
  host: ExcelHost,
  id: string,
  leftOut: LeftOut,
): { sheet: FileSheet; kept: boolean } {
  const { grid } = host;
  const { name, visibility, frozen, gridlines } = host.sheet(id);
  const found = grid.cells(id);
  const used = grid.usedRect(id);
  const { charts, unknown } = plannedCharts(host, id);
  for (const title of unknown) leftOut.addOne(`the chart "${title}"`, "charts", name);
  if (host.pictures(id).length > 0) leftOut.add("pictures", name);
  const lists = dropDownsOf(host, id);
  const groups = host.groups
    .filter(({ rect }) => rect.sheet === id && grid.isHidden(rect, "rows"))
    .map(({ rect: { row, rows } }) => ({ row, rows }));
  if (!lists.every(canBeListed))
    leftOut.add("lists of choices longer than 255 characters, or with commas,", name);
  const { byPlace, ...told } = linesOf(host, id, used ? used.column + used.columns : 0);
  const cells = withFlags(found.map(cellOf(looks())), host, id, byPlace);
  const sheet: FileSheet = {
    name,
    visibility,
    locked: host.protection(id).protected,
    cells,
    ...told,
    ...joined(byPlace),
    frozen,
    gridlines,
    names: namesOf(host, id),
    dropDowns: lists.filter(canBeListed),
    ...(groups.length > 0 && { groups }),
    charts,
    tables: host.tables
      .filter(({ rect }) => rect.sheet === id)
      .map(({ name: table, rect, values, file = { columns: [] } }) => ({
        ...file,
        name: table,
        area: areaAlone(rect),
        columns: file.headless ? file.columns : grid.text({ ...rect, rows: 1 })[0]!,
        style: String(values.Style ?? "TableStyleMedium2"),
      })),
    print: printOf(host.pageSetup(id)),
  };
  return { sheet, kept: found.some(({ mark }) => mark?.kept) };
}

/** The looks of styles, those of an object only once: many cells have it in common. */
function looks(): (style: GridCell["style"]) => FileLook {
  const known = new WeakMap<GridCell["style"], FileLook>();
  return (style) => {
    let look = known.get(style);
    if (!look) known.set(style, (look = lookOf(style)));
    return look;
  };
}

const cellOf =
  (look: (style: GridCell["style"]) => FileLook) =>
  (cell: GridCell): FileCell => {
    const { row, column, formula, value, spill, spilled, error, style, format, mark } = cell;
    const { array, plain } = mark ?? {};
    return {
      row,
      column,
      look: look(style),
      format: format === "General" ? "" : format,
      ...(formula !== undefined && {
        formula: {
          text: formula,
          spill: spill ?? null,
          ...(array && { cse: { row, column, ...array } }),
          ...(plain && { plain }),
        },
      }),
      value: formula === undefined && !spilled ? value : (value ?? ""),
      calculated: formula !== undefined || (spilled ?? error) === true,
    };
  };

const namesOf = ({ grid }: ExcelHost, sheet: string | undefined): FileName[] =>
  grid
    .names()
    .filter(({ scope }) => scope === sheet)
    .map(({ name, formula, comment, visible }) => ({ name, formula, comment, hidden: !visible }));
