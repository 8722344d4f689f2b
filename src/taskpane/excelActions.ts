import type { Selection } from "../excel/contract";
import type { Actions } from "./actions";

/** Fetched when something is first asked of Excel, and again where that failed. */
const excel = () => import(/* webpackChunkName: "excel" */ "../excel");

/** The actions in Excel. */
export const excelActions: Actions = {
  sheetName: (title) => title.replace(/^The /, ""),

  async insertScenario(_key) {
    throw new Error("not written yet");
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
        if (!stopped) stop = onSelectionChanged((selection: Selection) => handler(selection));
      },
      () => undefined,
    );
    return () => {
      stopped = true;
      stop();
    };
  },
};
