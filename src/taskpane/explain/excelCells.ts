import type { CellActions } from "./cellActions";

const excel = () => import(/* webpackChunkName: "excel" */ "../../excel");

/** What Explain asks of Excel, in Excel. */
export const excelCells: CellActions = {
  readCell: async (address) => (await excel()).readCell(address),
  readCells: async (references, home, around) =>
    (await excel()).readCells(references, home, around),
  readAround: async (address) => (await excel()).readAround(address),
  missing: async (references, sheet) => (await excel()).missingReferences(references, sheet),
  selectCells: async (address) => (await excel()).selectCells(address),
  onCellMayDiffer(handler, onReady) {
    let stopped = false;
    let stop: () => void = () => undefined;
    void excel().then(
      ({ onSelectionMovedOrCalculated }) => {
        if (!stopped) stop = onSelectionMovedOrCalculated(handler, onReady);
      },
      () => undefined,
    );
    return () => {
      stopped = true;
      stop();
    };
  },
};
