import { type Area, MAX_COLUMNS, MAX_ROWS, parseA1, splitSheet } from "../../a1";
import { flag, oneOf, optional, positive, text } from "./arguments";
import { invalidArgument } from "./errors";
import { type HostObject, hostType, orNotFound, type Property } from "./hostObject";
import { range, rangeAt, type WorksheetState } from "./handles";
import type { Pages, PageSetup } from "./kept";

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
          (setupOf(sheet).texts[pages] ??= {})[place] = text(value);
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
      oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]),
    ),
    UseSheetMargins: kept("UseSheetMargins", true, flag),
    UseSheetScale: kept("UseSheetScale", true, flag),
    DefaultForAllPages: pagesOf("DefaultForAllPages"),
    FirstPage: pagesOf("FirstPage"),
    EvenPages: pagesOf("EvenPages"),
    OddPages: pagesOf("OddPages"),
  },
});

function areaOf({ host, id }: WorksheetState, value: unknown): Area {
  const rect = range.stateOf(value)?.rect;
  if (rect) {
    if (rect.sheet !== id) throw invalidArgument();
    return rect;
  }
  const { sheet, rest } = splitSheet(text(value));
  const area = parseA1(rest);
  if (!area || (sheet !== undefined && host.findSheet(sheet)?.id !== id)) throw invalidArgument();
  return area;
}

const rangeOf = (state: WorksheetState, area: Area | undefined): HostObject | null =>
  area ? rangeAt(state.host, state.id, area) : null;

/** Points of one unit in which margins are given. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargins(state: WorksheetState, [unit, margins]: readonly unknown[]): void {
  const points = units[oneOf(unit, ["Points", "Inches", "Centimeters"])];
  for (const side of ["top", "bottom", "left", "right", "header", "footer"]) {
    const size = optional((margins as Record<string, unknown> | null)?.[side], positive);
    const key = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
    if (size !== undefined) setupOf(state).values[key] = size * points;
  }
}

/** Excel.PageLayout */
export const pageLayout = hostType<WorksheetState>({
  name: "PageLayout",
  properties: {
    Orientation: kept("Orientation", "Portrait", (value) =>
      oneOf(value, ["Portrait", "Landscape"]),
    ),
    PaperSize: kept("PaperSize", "Letter", text),
    Zoom: kept("Zoom", { scale: 100 }, zoom),
    PrintGridlines: kept("PrintGridlines", false, flag),
    PrintHeadings: kept("PrintHeadings", false, flag),
    PrintOrder: kept("PrintOrder", "DownThenOver", text),
    BlackAndWhite: kept("BlackAndWhite", false, flag),
    CenterHorizontally: kept("CenterHorizontally", false, flag),
    CenterVertically: kept("CenterVertically", false, flag),
    LeftMargin: kept("LeftMargin", 50.4, positive),
    RightMargin: kept("RightMargin", 50.4, positive),
    TopMargin: kept("TopMargin", 54, positive),
    BottomMargin: kept("BottomMargin", 54, positive),
    HeaderMargin: kept("HeaderMargin", 21.6, positive),
    FooterMargin: kept("FooterMargin", 21.6, positive),
    HeadersFooters: { get: (state) => headersFooters(state) },
  },
  methods: {
    SetPrintArea: (state, [area]) => {
      setupOf(state).printArea = areaOf(state, area);
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
