/*
 * A column of a hundred thousand formulas is mostly one formula over and over, with other rows in its references. What is
 * true of one of them whatever the rows is worked out once.
 */

/** A row in a reference: digits behind the letters of a column. No function, no part of a longer name, no leading 0. */
const row = /(^|[^\w.$])(\$?[A-Z]{1,3}\$?)([1-9]\d{0,5})(?![\w.(!])/gi;

/** Stands for a row in a shape: no formula has this character. */
const gap = "\u0001";

/** A formula without the rows of its references, and these from left to right. */
export interface Shaped {
  readonly shape: string;
  readonly rows: readonly string[];
}

export function shapeOf(formula: string): Shaped {
  const rows: string[] = [];
  const shape = formula.replace(row, (_all, before: string, column: string, digits: string) => {
    rows.push(digits);
    return before + column + gap;
  });
  return { shape, rows };
}

/** The formula of a shape with these rows. */
export function withRows(shape: string, rows: readonly string[]): string {
  const parts = shape.split(gap);
  let text = parts[0]!;
  for (let k = 1; k < parts.length; k++) text += rows[k - 1]! + parts[k]!;
  return text;
}

/** Remembers by shape what is true of a formula whatever the rows. */
export class ByShape<Answer> {
  private readonly known = new Map<string, Answer>();

  of(formula: string, answer: () => Answer): Answer {
    const { shape } = shapeOf(formula);
    let found = this.known.get(shape);
    if (found === undefined) this.known.set(shape, (found = answer()));
    return found;
  }
}
