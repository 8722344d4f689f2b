import { parse, tokenize } from "@borgar/fx";
import { isOptional } from "../src/calculation";
import type { Entry } from "../src/catalog/page";

/** Turns the first example of a page into calls as Excel makes them. */

interface Literal {
  type: string;
  value?: unknown;
  operator?: string;
  arguments?: (Literal | null)[];
  elements?: Literal[][];
}

function valueOf(node: Literal | null): unknown {
  if (node === null) return null;
  if (node.type === "Literal") return [[node.value]];
  if (node.type === "ArrayExpression")
    return node.elements!.map((row) => row.map((cell) => (valueOf(cell) as unknown[][])[0]![0]));
  if (node.type === "UnaryExpression") {
    const [[inner]] = valueOf(node.arguments![0]!) as [[number]];
    return [[node.operator === "%" ? inner / 100 : -inner]];
  }
  throw new Error(`an example with ${node.type} cannot be timed`);
}

/** Root finders and sums over years are reported beside the budget, not held to it. */
const iterates = /SEQUENCE|REDUCE|SCAN|SUM\(|SUMPRODUCT|MAP\(/;

export const isClosedForm = ({ fn, page }: Entry): boolean =>
  fn.columns === undefined &&
  page.native !== undefined &&
  !iterates.test(page.native) &&
  fn.parameters.every((p) => p.kind !== "numbers");

type Loop = (count: number) => unknown;

const argumentsOf = (entry: Entry): unknown[] => {
  const tree = parse(tokenize(entry.page.examples[0].formula)) as unknown as Literal;
  return (tree.arguments ?? []).map(valueOf);
};

const isVaried = ({ fn: { parameters } }: Entry): boolean =>
  parameters[0]?.kind === "number" && !isOptional(parameters[0]);

/** Calls with the first required argument varied a little, so that nothing can be computed once and for all. */
export function callsOf(entry: Entry, fn: (...args: unknown[]) => unknown): Loop {
  const given = argumentsOf(entry);
  const args = [
    ...entry.fn.parameters.map((_, k) => given[k] ?? null),
    { functionName: entry.fn.name },
  ];
  const vary = isVaried(entry) ? (args[0] as number[][]) : undefined;
  const start = vary?.[0]?.[0] ?? 0;
  return (count) => {
    let kept: unknown;
    for (let i = 0; i < count; i++) {
      if (vary) vary[0]![0] = start * (1 + i * 1e-12);
      kept = fn(...args);
    }
    return kept;
  };
}

/** The same numbers through the arithmetic alone: what no registration, check or range can undercut. */
export function arithmeticOf(entry: Entry): Loop {
  const given = argumentsOf(entry) as (unknown[][] | null | undefined)[];
  const values = entry.fn.parameters.map((parameter, k) => given[k]?.[0]?.[0] ?? parameter.default);
  const compute = entry.fn.compute as unknown as (...values: unknown[]) => unknown;
  const varied = isVaried(entry);
  const start = Number(values[0]);
  return (count) => {
    let kept: unknown;
    for (let i = 0; i < count; i++) {
      if (varied) values[0] = start * (1 + i * 1e-12);
      kept = compute(...values);
    }
    return kept;
  };
}
