import { parseA1Ref } from "@borgar/fx";
import { type Area, overlaps } from "../a1";
import { isRange, tokensOf } from "../formula";

/** A formula, where it stands, and the cells that its answer fills. */
export interface Placed extends Area {
  /** The name of its sheet. */
  readonly sheet: string;
  readonly formula: string;
}

/** So many that it is not worth finding out. */
const most = 2000;

/**
 * Those of some formulas that do not refer to another of them: where many show something wrong, they are the ones that
 * may be to blame. All, where each refers to another.
 */
export function independent<T extends Placed>(formulas: readonly T[]): readonly T[] {
  if (formulas.length > most) return formulas;
  const free = formulas.filter((one) => {
    const areas = referredTo(one);
    return !formulas.some(
      (other) =>
        other !== one &&
        areas.some((area) => same(area.sheet, other.sheet) && overlaps(area, other)),
    );
  });
  return free.length > 0 ? free : formulas;
}

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** The areas that a formula refers to; names and columns of tables are not followed. */
function referredTo({ formula, sheet }: Placed): (Area & { readonly sheet: string })[] {
  return tokensOf(formula)
    .filter(isRange)
    .flatMap(({ value }) => {
      const parsed = parseA1Ref(value.replace(/#$/, ""));
      if (!parsed || !("range" in parsed) || !parsed.range) return [];
      const { top, left, bottom, right } = parsed.range;
      const [row, column] = [top ?? 0, left ?? 0];
      const rows = bottom === null || bottom === undefined ? Infinity : bottom - row + 1;
      const columns = right === null || right === undefined ? Infinity : right - column + 1;
      return [{ sheet: parsed.context?.[0] ?? sheet, row, column, rows, columns }];
    });
}
