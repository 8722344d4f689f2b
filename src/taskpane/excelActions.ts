import { sheetName } from "../sheets/sheetName";
import type { Actions } from "./actions";

/** Fetched when something is first asked of Excel, and again where that failed. */
const excel = () => import(/* webpackChunkName: "excel" */ "../excel");

/** How sheets are planned, fetched when the first is inserted. */
const sheets = () => import(/* webpackChunkName: "sheets" */ "../sheets");

/** 2025-02-03, where the user is. */
const today = () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The actions in Excel. */
export const excelActions: Actions = {
  sheetName: (title) => sheetName(title, []),

  async insertScenario(key) {
    const [{ insertSheet }, { scenarioSheet }, { version }] = await Promise.all([
      excel(),
      sheets(),
      import(/* webpackChunkName: "sheets" */ "../catalog/version"),
    ]);
    const { name } = await insertSheet(scenarioSheet(key, { date: today(), version }));
    return { sheet: name };
  },

  async insertFormula(formula, options) {
    return (await excel()).insertFormula(formula, options);
  },

  async readSelection() {
    return (await excel()).readSelection();
  },

  onSelectionChanged(handler) {
    let stopped = false;
    let stop: () => void = () => undefined;
    void excel().then(
      ({ onSelectionChanged }) => {
        if (!stopped) stop = onSelectionChanged(handler);
      },
      () => undefined,
    );
    return () => {
      stopped = true;
      stop();
    };
  },
};
