import { ExcelTrouble } from "./contract";
import { readSelected, type SelectedValues } from "./readSelected";
import { sizeWords } from "./sizeWords";

/** More than any list of assumptions has. */
const mostRows = 2000;
const mostColumns = 50;

/** The selected keys and values, as far as anything is in them; trouble in plain words where there are none: two round trips. */
export async function readSelectedTable(): Promise<SelectedValues> {
  const selected = await readSelected(mostRows, mostColumns);
  if (!("why" in selected)) return selected;
  switch (selected.why) {
    case "empty":
      throw new ExcelTrouble("The selected cells are empty.", "Empty", true);
    case "no block":
      throw new ExcelTrouble(
        "Select one block of cells: the keys and, beside them, their values.",
        "InvalidSelection",
        true,
      );
    case "too large": {
      const { address, rows, columns } = selected;
      throw new ExcelTrouble(
        `${address} is too large for a list of assumptions: ${sizeWords(rows, columns)}. Select the keys and their values.`,
        "TooLarge",
        true,
      );
    }
  }
}
