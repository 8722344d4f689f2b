import type { CellReading, ReadCells } from "../../excel/cellReading";
import type { Missing } from "../../excel/contract";
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
  /** What of some names, cells and columns of tables there is not, as a formula on a sheet would see them. */
  missing(references: readonly string[], sheet: string | undefined): Promise<readonly Missing[]>;
  /** Goes to a cell or range, and to its sheet. */
  selectCells(address: string): Promise<void>;
  /**
   * Calls back whenever another cell is selected, or Excel has calculated; answers with the way to stop it. `onReady` is told the active cell
   * from which on nothing is missed.
   */
  onCellMayDiffer(handler: () => void, onReady: (activeCell: string) => void): () => void;
}
