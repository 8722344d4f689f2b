import type { SheetBuilder } from "../builder";
import { wrapped } from "../text";

/** Title, what the sheet shows, and how to read it. Returns the first row below, with one row of air. */
export function putHeader(
  builder: SheetBuilder,
  title: string,
  says: string,
  characters = 120,
): number {
  builder.put(0, 0, [[title]], "title");
  const row = builder.lines(1, 0, wrapped(says, characters), "subtitle");
  builder.put(row, 0, [["Blue cells are inputs, black ones formulas."]], "note");
  return row + 2;
}
