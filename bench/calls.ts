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

/** Calls with the first required argument varied a little, so that nothing can be computed once and for all. */
export function callsOf(
  entry: Entry,
  fn: (...args: unknown[]) => unknown,
): (count: number) => unknown {
  const tree = parse(tokenize(entry.page.examples[0].formula)) as unknown as Literal;
  const given = (tree.arguments ?? []).map(valueOf);
  const args = [
    ...entry.fn.parameters.map((_, k) => given[k] ?? null),
    { functionName: entry.fn.name },
  ];
  const first = entry.fn.parameters[0];
  const vary =
    first && first.kind === "number" && !isOptional(first) ? (args[0] as number[][]) : undefined;
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
