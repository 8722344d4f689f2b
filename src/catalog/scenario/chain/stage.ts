/**
 * A stage of the transmission chain, said once. The runner, the cells of a scenario sheet, the native form, the picture
 * and the page are all made of it (npm run generate). Prose: it never travels in functions.js.
 */
export interface Stage<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  readonly unit: StageUnit;
  /** Year 0, before the shock: Excel text over the names of parameters. */
  readonly base: string;
  /**
   * Every year after it: Excel text over the names of parameters and stages and the year t. This year's value of a stage
   * is its key, last year's is key[t-1], another year's key[expression].
   */
  readonly equation: string;
  readonly group: string;
}

export type StageUnit = "index" | "x" | "share" | "$bn" | "bp" | "ratio" | "rate" | "return";

/** What is left of something that fades: 1 in year 1. Excel's 0^0 is an error, so that year 1 is written out. */
const written = (text: string) =>
  text.replace(/remaining\((\w+),t\)/g, "IF(t=1,1,(1-$1)^(t-1))").replace(/\s+/g, "");

type Row<Key extends string> = readonly [
  key: Key,
  label: string,
  unit: StageUnit,
  base: string | number,
  equation: string,
];

/** The stages of a group, in the order of the calculation: none needs what stands below it, but of earlier years. */
export const group = <Key extends string>(
  name: string,
  rows: readonly Row<Key>[],
): readonly Stage<Key>[] =>
  rows.map(([key, label, unit, base, equation]) => ({
    key,
    label,
    unit,
    base: written(String(base)),
    equation: written(equation),
    group: name,
  }));
