import { type Area, MAX_COLUMNS, MAX_ROWS, parseA1, splitSheet } from "../../a1";
import {
  flagArgument,
  wordArgument,
  optional,
  notNegativeArgument,
  textArgument,
} from "./arguments";
import { invalidArgument } from "./errors";
import { type HostObject, hostType, orNotFound, type Property } from "./hostObject";
import { rangeHandle, rangeAt, type WorksheetState } from "./handles";
import type { Pages, PageSetup } from "./kept";
import { rangeAreas } from "./rangeAreas";

const setupOf = ({ host, id }: WorksheetState): PageSetup => host.pageSetup(id);

function kept(
  key: string,
  fallback: unknown,
  read: (value: unknown) => unknown,
): Property<WorksheetState> {
  return {
    get: (state) => setupOf(state).values[key] ?? fallback,
    set: (state, value) => {
      setupOf(state).values[key] = read(value);
    },
  };
}

/** A scale in percent, or numbers of pages to fit on. */
function zoom(value: unknown): unknown {
  const given = (value ?? {}) as Record<string, unknown>;
  const known = ["scale", "horizontalFitToPages", "verticalFitToPages"];
  const fits = Object.entries(given).every(
    ([key, number]) =>
      known.includes(key) && (number === null || (typeof number === "number" && number > 0)),
  );
  const scale = given.scale ?? 100;
  if (!fits || typeof scale !== "number" || scale < 10 || scale > 400) throw invalidArgument();
  return given;
}

const places = ["Header", "Footer"].flatMap((edge) =>
  ["Left", "Center", "Right"].map((side) => side + edge),
);

interface HeaderFooterState {
  readonly sheet: WorksheetState;
  readonly pages: Pages;
}

/** Excel.HeaderFooter */
const headerFooter = hostType<HeaderFooterState>({
  name: "HeaderFooter",
  properties: Object.fromEntries(
    places.map((place): [string, Property<HeaderFooterState>] => [
      place,
      {
        get: ({ sheet, pages }) => setupOf(sheet).texts[pages]?.[place] ?? "",
        set: ({ sheet, pages }, value) => {
          (setupOf(sheet).texts[pages] ??= {})[place] = textArgument(value);
        },
      },
    ]),
  ),
});

const pagesOf = (pages: Pages): Property<WorksheetState> => ({
  get: (sheet) => headerFooter({ sheet, pages }),
});

/** Excel.HeaderFooterGroup */
const headersFooters = hostType<WorksheetState>({
  name: "HeaderFooterGroup",
  properties: {
    State: kept("State", "Default", (value) =>
      wordArgument(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]),
    ),
    UseSheetMargins: kept("UseSheetMargins", true, flagArgument),
    UseSheetScale: kept("UseSheetScale", true, flagArgument),
    DefaultForAllPages: pagesOf("DefaultForAllPages"),
    FirstPage: pagesOf("FirstPage"),
    EvenPages: pagesOf("EvenPages"),
    OddPages: pagesOf("OddPages"),
  },
});

function areaOf({ host, id }: WorksheetState, value: unknown): Area {
  const rect = rangeHandle.stateOf(value)?.rect;
  if (rect) {
    if (rect.sheet !== id) throw invalidArgument();
    return rect;
  }
  const { sheet, rest } = splitSheet(textArgument(value));
  const area = parseA1(rest);
  if (!area || (sheet !== undefined && host.findSheet(sheet)?.id !== id)) throw invalidArgument();
  return area;
}

/** Of a range, of several, or of the address of one. */
const areasOf = (state: WorksheetState, value: unknown): readonly Area[] => {
  const several = rangeAreas.stateOf(value);
  if (!several) return [areaOf(state, value)];
  if (several.sheet.id !== state.id) throw invalidArgument();
  return several.areas;
};

const rangeOf = (state: WorksheetState, area: Area | undefined): HostObject | null =>
  area ? rangeAt(state.host, state.id, area) : null;

/** Points of one unit in which margins are given. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargins(state: WorksheetState, [unit, margins]: readonly unknown[]): void {
  const points = units[wordArgument(unit, ["Points", "Inches", "Centimeters"])];
  for (const side of ["top", "bottom", "left", "right", "header", "footer"]) {
    const size = optional((margins as Record<string, unknown> | null)?.[side], notNegativeArgument);
    const key = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
    if (size !== undefined) setupOf(state).values[key] = size * points;
  }
}

/** Excel.PageLayout */
export const pageLayout = hostType<WorksheetState>({
  name: "PageLayout",
  properties: {
    Orientation: kept("Orientation", "Portrait", (value) =>
      wordArgument(value, ["Portrait", "Landscape"]),
    ),
    PaperSize: kept("PaperSize", "Letter", textArgument),
    Zoom: kept("Zoom", { scale: 100 }, zoom),
    PrintGridlines: kept("PrintGridlines", false, flagArgument),
    PrintHeadings: kept("PrintHeadings", false, flagArgument),
    PrintOrder: kept("PrintOrder", "DownThenOver", textArgument),
    BlackAndWhite: kept("BlackAndWhite", false, flagArgument),
    CenterHorizontally: kept("CenterHorizontally", false, flagArgument),
    CenterVertically: kept("CenterVertically", false, flagArgument),
    LeftMargin: kept("LeftMargin", 50.4, notNegativeArgument),
    RightMargin: kept("RightMargin", 50.4, notNegativeArgument),
    TopMargin: kept("TopMargin", 54, notNegativeArgument),
    BottomMargin: kept("BottomMargin", 54, notNegativeArgument),
    HeaderMargin: kept("HeaderMargin", 21.6, notNegativeArgument),
    FooterMargin: kept("FooterMargin", 21.6, notNegativeArgument),
    HeadersFooters: { get: (state) => headersFooters(state) },
  },
  methods: {
    SetPrintArea: (state, [area]) => {
      const { printAreas } = setupOf(state);
      printAreas.splice(0, printAreas.length, ...areasOf(state, area));
    },
    SetPrintTitleRows: (state, [rows]) => {
      const area = areaOf(state, rows);
      setupOf(state).titleRows = { ...area, column: 0, columns: MAX_COLUMNS };
    },
    SetPrintTitleColumns: (state, [columns]) => {
      const area = areaOf(state, columns);
      setupOf(state).titleColumns = { ...area, row: 0, rows: MAX_ROWS };
    },
    SetPrintMargins: setMargins,
    GetPrintTitleRows: (state) => orNotFound(rangeOf(state, setupOf(state).titleRows)),
    GetPrintTitleRowsOrNullObject: (state) => rangeOf(state, setupOf(state).titleRows),
    GetPrintTitleColumns: (state) => orNotFound(rangeOf(state, setupOf(state).titleColumns)),
    GetPrintTitleColumnsOrNullObject: (state) => rangeOf(state, setupOf(state).titleColumns),
  },
});
