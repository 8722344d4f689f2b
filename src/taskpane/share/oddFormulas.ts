import { oddUnits } from "../../explain";
import type { Entry } from "../../catalog/page";
import { cell as cellText, quoted } from "../../a1";
import type { WorkbookContents } from "../../sharing";
import type { OddFormula } from "./actions";

/** So long at a time, so that the pane answers meanwhile. */
const slice = 25;

/** The formulas of what was looked at whose units look wrong, in their order. */
export async function oddFormulas(
  contents: WorkbookContents,
  entries: readonly Entry[],
): Promise<readonly OddFormula[]> {
  const look = oddUnits(entries);
  const found: OddFormula[] = [];
  let end = Date.now() + slice;
  for (const { name, cells } of contents.sheets)
    for (const { row, column, formula } of cells) {
      const numbers = await look(formula);
      if (numbers.length > 0)
        found.push({ address: `${quoted(name)}!${cellText(row, column)}`, numbers });
      if (Date.now() < end) continue;
      await new Promise((resolve) => setTimeout(resolve));
      end = Date.now() + slice;
    }
  return found;
}
