import {
  columns,
  isParameterKey,
  type Outcome,
  type Quantity,
  stage,
  stages,
} from "../../scenarios";

/*
 * The stages of the chain as cells: the declared text with an address for every stage and a name for every parameter.
 */

/** Where a quantity of a year stands, this year's or last year's, and in all years; `t` is the cell of the year itself. */
export interface StageCells {
  readonly t: string;
  readonly now: (quantity: Quantity) => string;
  readonly last: (quantity: Quantity) => string;
  readonly all: (quantity: Quantity) => string;
}

const token = /([A-Za-z_]\w*)(?:\[([^\]]*)\])?(?=(\(?))/g;

/** Declared text as a formula of the sheet, without =. */
export function stageFormula(text: string, places: StageCells): string {
  return text.replace(token, (word: string, name: string, year?: string, opens?: string) => {
    if (opens) return /^(IF|MIN|MAX|LN|EXP)$/.test(name) ? name : `MACRO.${name}`;
    if (name === "t") return places.t;
    if (isParameterKey(name)) return `a_${name}`;
    const quantity = stages.find(({ key }) => key === name)?.key;
    if (!quantity) throw new Error(`the chain has no ${word}`);
    if (year === undefined) return places.now(quantity);
    if (year === "t-1") return places.last(quantity);
    return `INDEX(${places.all(quantity)},${stageFormula(year, places)}+1)`;
  });
}

/** The stage behind a column of TRANSMISSION. */
export const stageOf = (outcome: Outcome): Quantity =>
  columns.find(([column]) => column === outcome)![1];

export const unitOf = (outcome: Outcome): string => stage(stageOf(outcome)).unit;
