import { type Area, overlaps, parseA1, splitSheet } from "../a1";
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
      const { sheet: named = sheet, rest } = splitSheet(value);
      const area = parseA1(rest.replace(/#$/, ""));
      return area ? [{ ...area, sheet: named }] : [];
    });
}
