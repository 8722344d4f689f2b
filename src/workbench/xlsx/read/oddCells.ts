import { cell as address } from "../../../a1";
import type { GridValue } from "../../host/grid";
import { isExcelError } from "../../host/errorWords";
import type { LeftOut } from "./fileTrouble";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** As many places are named as one can look at. */
const mostNamed = 3;

/** Cells in which a file has what Excel does not: they are not lost without a word. */
export class OddCells {
  private readonly found = new Map<string, { count: number; readonly places: string[] }>();

  add(what: string, { row, column }: Place): void {
    let known = this.found.get(what);
    if (!known) this.found.set(what, (known = { count: 0, places: [] }));
    known.count++;
    if (known.places.length < mostNamed) known.places.push(address(row, column));
  }

  /**
   * What a cell without a formula shows.
   * @param value as it was read; null where nothing could be
   * @param t the kind of cell, by the file's word
   * @param text what the file has
   */
  instead(value: GridValue | null, t: string, text: string | undefined, place: Place) {
    const given = text?.trim() ?? "";
    if (given === "") return value;
    if (t === "e" && !isExcelError(given))
      this.add("errors that Excel does not have, now texts,", place);
    if (t === "b" && !/^(0|1|true|false)$/i.test(given))
      this.add("truth values that are none, now FALSE,", place);
    if (value !== null) return value;
    if (t === "s") this.add("texts that the file does not have, now empty,", place);
    else if (t === "d") this.add("dates that are none, now #NUM!,", place);
    else this.add("numbers that are none, now #NUM!,", place);
    return t === "s" ? null : "#NUM!";
  }

  notice(sheet: string, leftOut: LeftOut): void {
    for (const [what, { count, places }] of this.found) {
      const more = count > places.length ? ", ..." : "";
      leftOut.add(
        `${what} in ${count} ${count > 1 ? "cells" : "cell"} (${places.join(", ")}${more})`,
        sheet,
      );
    }
  }
}
