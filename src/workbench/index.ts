import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import { startUniver } from "./browserUniver";
import { loadFunctions } from "./browserFunctions";
import { type ChartInfo, chartInfos } from "./charts/chartInfo";
import { ChartLayer } from "./charts/chartLayer";
import { UniverView } from "./charts/univerView";
import { parseA1, splitSheet } from "../a1";
import { ExcelHost } from "./host/excelHost";
import type { GridValue } from "./host/grid";
import { markKeptAnswers } from "./keptAnswers";
import { drawNarrowNumbers } from "./narrowNumbers";
import { OfficeEndpoint, type ColorScheme } from "./host/officeEndpoint";
import { UniverGrid } from "./host/univerGrid";
import { openingWorkbook } from "./opening";
import { writeBeside } from "./files/besideThePage";
import { offerFiles } from "./files/fileBar";
import { ownAddIn } from "./files/ownAddIn";
import { WorkbookFile } from "./files/workbookFile";
import { ListButton } from "./lists/listButton";
import { makeResizable } from "./paneBorder";
import { countTypedDates } from "./typedDates";
import { forgetRowsOfDeletedSheets } from "./rowHeights";
import "./workbench.css";

/** The add-in is built one folder up. */
const ADDIN = "../";
const PANE = "taskpane.html?_host_Info=Excel$Web$16.00$en-US$$$disableLogging$0";
const THEME_KEY = "workbench-theme";

/** What tests in a browser, and the curious, find at window.workbench. */
export interface Workbench {
  /** Resolves when the sheet is calculated and the pane's page is loading. */
  readonly ready: Promise<void>;
  /** Round trips of the pane so far. */
  readonly roundTrips: number;
  readonly theme: ColorScheme;
  setTheme(theme: ColorScheme): void;
  /** The values of cells such as "Sheet1!A1:B2", after everything has been calculated. */
  read(address: string): Promise<GridValue[][]>;
  select(address: string): void;
  /** Every chart of the workbook, sheet by sheet. */
  charts(): ChartInfo[];
  /** What the last failing call of a function such as "MACRO.FOO" said. */
  messageOf(name: string): string | undefined;
}

declare global {
  interface Window {
    workbench: Workbench;
    /** Where officeHook.js in the pane finds its host. */
    officeHost: OfficeEndpoint;
  }
}

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

const preferredTheme = (): ColorScheme => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  return (localStorage.getItem(THEME_KEY) as ColorScheme | null) ?? (dark ? "dark" : "light");
};

function tell(trouble: string): void {
  const message = element("trouble");
  message.textContent = trouble;
  message.hidden = false;
}

async function openPane(): Promise<void> {
  const bundle = await fetch(`${ADDIN}taskpane.js`, { method: "HEAD" });
  if (bundle.ok) element<HTMLIFrameElement>("pane").src = PANE;
  else tell("The pane has not been built: taskpane.js is missing. Run npm run build.");
}

/** Resolves when the new pane is there. */
function reloadPane(): Promise<void> {
  const pane = element<HTMLIFrameElement>("pane");
  return new Promise((resolve) => {
    pane.addEventListener("load", () => resolve(), { once: true });
    pane.contentWindow?.location.reload();
  });
}

function showTheme(theme: ColorScheme): void {
  document.documentElement.dataset.theme = theme;
  element("theme").setAttribute("aria-pressed", String(theme === "dark"));
}

async function start() {
  const theme = preferredTheme();
  showTheme(theme);
  makeResizable(element("border"), element("side"));
  drawNarrowNumbers();
  const univer = await startUniver("sheet", theme === "dark");
  markKeptAnswers(univer);
  const grid = new UniverGrid(univer.api, univer.workbook, univer.injector);
  const host = new ExcelHost(grid);
  const endpoint = (window.officeHost = new OfficeEndpoint(host, location.origin));
  endpoint.theme = theme;
  endpoint.language = navigator.language;
  const messages = await loadFunctions(univer, ADDIN, () => void grid.recalculate()).catch(
    (error: unknown) => {
      tell(`The functions have not been built: ${String(error)}. Run npm run build.`);
      return undefined;
    },
  );
  forgetRowsOfDeletedSheets(univer.injector);
  const view = new UniverView(univer);
  const charts = new ChartLayer(element("charts"), univer, host, view);
  new ListButton(element("lists"), univer, host, view);
  await openingWorkbook(host);
  await grid.settle();
  // The workbook begins here: Ctrl+Z takes back what a person did, not its own opening.
  grid.clearUndo();
  await openPane();
  const file = new WorkbookFile(host, endpoint, () => ownAddIn(ADDIN), writeBeside);
  countTypedDates(univer, () => file.isFrom1904);
  const editor = univer.injector.get(IEditorBridgeService);
  const opened = () => {
    grid.clearUndo();
    // Office.js would go on with the settings of the workbook before.
    sessionStorage.clear();
    return reloadPane();
  };
  offerFiles(file, opened, () => editor.isVisible().visible);
  return { univer, grid, host, endpoint, messages, charts };
}

const starting = start();

async function setTheme(theme: ColorScheme): Promise<void> {
  localStorage.setItem(THEME_KEY, theme);
  showTheme(theme);
  const { univer, endpoint } = await starting;
  endpoint.theme = theme;
  univer.api.toggleDarkMode(theme === "dark");
  // As when somebody comes back to the pane: it looks at the theme again, and keeps what is typed in it.
  element<HTMLIFrameElement>("pane").contentWindow?.dispatchEvent(new Event("focus"));
}

const currentTheme = (): ColorScheme =>
  document.documentElement.dataset.theme === "dark" ? "dark" : "light";

let started: Awaited<typeof starting> | undefined;

/** The cells at an address; those of the active sheet where it names none. */
function rectAt(address: string) {
  if (!started) throw new Error("The workbench has not started yet.");
  const { sheet, rest } = splitSheet(address);
  const area = parseA1(rest);
  const id = sheet === undefined ? started.grid.activeSheet() : started.host.findSheet(sheet)?.id;
  if (!area || id === undefined) throw new Error(`No such cells: ${address}`);
  return { sheet: id, ...area };
}

window.workbench = {
  ready: starting.then((parts) => {
    started = parts;
  }),
  get roundTrips() {
    return started?.host.roundTrips ?? 0;
  },
  get theme() {
    return currentTheme();
  },
  setTheme: (theme) => void setTheme(theme),
  async read(address) {
    const { grid } = await starting;
    await grid.settle();
    return grid.values(rectAt(address));
  },
  select: (address) => started?.grid.select(rectAt(address)),
  charts: () => (started ? chartInfos(started.host, started.charts) : []),
  messageOf: (name) => started?.messages?.ofFunction(name),
};

element("theme").addEventListener("click", () =>
  window.workbench.setTheme(currentTheme() === "dark" ? "light" : "dark"),
);
starting.catch((error: unknown) => tell(`The workbench could not start: ${String(error)}`));
