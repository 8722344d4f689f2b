import type { Selection } from "./contract";

/** A cell whose formula is to be explained. */
export interface CellReading {
  /** One cell, the first of a range, or the active cell beside a chart or several blocks. */
  readonly selected: "cell" | "range" | "blocks" | "chart";
  /** All that is selected. */
  readonly selection: string;
  /** Sheet!B7, one cell. */
  readonly address: string;
  readonly formula: string;
  readonly value: Selection["value"];
  /** TRUE where the sheet is protected and does not show this formula. */
  readonly hidden: boolean;
  readonly spilledFrom?: Pick<CellReading, "address" | "formula" | "value">;
}

/** The cells that a reference means. Without an address: a name that stands for a constant. */
export interface ReadRange {
  readonly address?: string;
  readonly rows: readonly (readonly Selection["value"][])[];
}

export interface ReadCells {
  /** By the text of the reference. */
  readonly cells: ReadonlyMap<string, ReadRange>;
  /** Formulas and values from the cell on, to the right and down, where they were asked for. */
  readonly around?: readonly (readonly Selection["value"][])[];
}
