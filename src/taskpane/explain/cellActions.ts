import type { CellReading, ReadCells } from "../../excel/cellReading";
import type { FormulaReference, SheetAround } from "../../explain";

/** What Explain and the form of a function ask of Excel. */
export interface CellActions {
  /** The selected cell, or the one of an address. */
  readCell(address?: string): Promise<CellReading>;
  /** The cells of references as a formula at `home` means them; with `around` what stands beside it too. */
  readCells(
    references: ReadonlyMap<string, FormulaReference>,
    home: string,
    around?: boolean,
  ): Promise<ReadCells>;
  /** The sheet around a cell, for what a number is called and who takes it. */
  readAround(address: string): Promise<SheetAround>;
  /** Which of some words are neither names, as a formula on a sheet would see them, nor tables. */
  unknownNames(words: readonly string[], sheet: string | undefined): Promise<readonly string[]>;
  /** Goes to a cell or range, and to its sheet. */
  selectCells(address: string): Promise<void>;
  /**
   * Calls back whenever another cell is selected; answers with the way to stop it. `onReady` is told the active cell
   * from which on nothing is missed.
   */
  onSelectionMoved(handler: () => void, onReady: (activeCell: string) => void): () => void;
}
