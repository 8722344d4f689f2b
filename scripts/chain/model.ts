import { columns, stages } from "../../src/catalog/scenario/chain/stages";
import { type Formula, parse, parts } from "./formula";
import { type Call, inlined, type Natives } from "./inline";

/** A stage as the generator knows it. */
export interface Stage {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly base: Formula;
  /** As declared, and with the functions of the catalog put in. */
  readonly declared: Formula;
  readonly inlined: Formula;
  readonly calls: readonly Call[];
}

/** The chain, taken apart. */
export interface Model {
  readonly stages: readonly Stage[];
  readonly parameters: readonly string[];
  /** Keys of stages: those that are columns of TRANSMISSION first. */
  readonly order: readonly string[];
  readonly columns: readonly (readonly [column: string, stage: string])[];
  readonly isStage: (name: string) => boolean;
}

/** The names of functions of the catalog that the chain calls. */
export const functionsOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.match(/\b[A-Z]{5,}(?=\()/g) ?? [])),
];

export type Declared = Pick<(typeof stages)[number], "label" | "base" | "equation"> & {
  readonly key: string;
};

/** Reads the declaration; throws where it names what is not there. */
export function modelOf(
  natives: Natives,
  parameters: readonly string[],
  declared: readonly Declared[] = stages,
): Model {
  const keys = declared.map(({ key }) => key);
  const both = keys.filter((key, k) => parameters.includes(key) || keys.indexOf(key) !== k);
  if (both.length) throw new Error(`named twice: ${both.join(", ")}`);
  const read = declared.map(({ key, label, base, equation }): Stage => {
    const calls: Call[] = [];
    const formula = parse(equation);
    return {
      key,
      label,
      text: equation,
      base: parse(base),
      declared: formula,
      inlined: inlined(formula, natives, (one) => calls.push(one)),
      calls,
    };
  });
  for (const [k, { key, base, inlined: formula }] of read.entries()) {
    const above = keys.slice(0, k);
    const known = (part: Formula) =>
      part.is === "name"
        ? part.name === "t" || parameters.includes(part.name) || above.includes(part.name)
        : part.is !== "year" || keys.includes(part.name);
    for (const part of parts(formula))
      if (!known(part)) throw new Error(`${key} needs ${(part as { name: string }).name}`);
    for (const part of parts(base))
      if (part.is === "name" && !parameters.includes(part.name))
        throw new Error(`${key} in year 0 needs ${part.name}`);
  }
  const shown = columns.map(([, of]) => of as string);
  return {
    stages: read,
    parameters,
    order: [...shown, ...keys.filter((key) => !shown.includes(key))],
    columns,
    isStage: (name) => keys.includes(name),
  };
}

/** Names of the stages whose last year's value some stage needs. */
export const kept = ({ stages: all }: Model): string[] => [
  ...new Set(
    all.flatMap(({ inlined: formula }) =>
      [...parts(formula)].flatMap((part) =>
        part.is === "year" && isLast(part) ? [part.name] : [],
      ),
    ),
  ),
];

const isTLess1 = (part: Formula) =>
  part.is === "binary" &&
  part.op === "-" &&
  part.left.is === "name" &&
  part.left.name === "t" &&
  part.right.is === "number" &&
  part.right.value === 1;

/** stage[t-1] */
export const isLast = (part: Formula) => part.is === "year" && isTLess1(part.year);

/** stage[any other expression] */
export const isOther = (part: Formula) => part.is === "year" && !isTLess1(part.year);

export { isTLess1 };
