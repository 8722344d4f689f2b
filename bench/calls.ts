import { parse, tokenize } from "@borgar/fx";
import { PMT } from "@formulajs/formulajs";
import { isOptional } from "../src/calculation";
import type { Entry } from "../src/catalog/page";

/** Turns an example of a page into calls as Excel makes them. */

interface Literal {
  type: string;
  value?: unknown;
  operator?: string;
  callee?: { name?: string };
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

/** Root finders, sums over years and look-ups are reported beside the budget, not held to it. */
const iterates = /SEQUENCE|REDUCE|SCAN|SUM\(|SUMPRODUCT|MAP\(/;

export const isClosedForm = ({ fn, page }: Entry): boolean =>
  fn.columns === undefined &&
  page.native !== undefined &&
  !iterates.test(page.native) &&
  fn.parameters.every(({ kind }) => kind !== "numbers" && kind !== "text");

type Loop = (count: number) => unknown;

/** Of the function's first call in its examples that is of values alone and has an answer. */
export function argumentsOf({ fn, page }: Entry): unknown[] {
  const own = page.examples
    .filter(({ answer }) => !String(answer).startsWith("#"))
    .flatMap(({ formula }) => callsIn(parse(tokenize(formula)) as unknown as Literal))
    .filter(({ callee }) => callee?.name === `MACRO.${fn.name}`);
  const plain = own.find((call) => call.arguments!.every((node) => !node || !isCall(node)));
  return (plain?.arguments ?? []).map(valueOf);
}
const isCall = ({ type }: Literal) => type === "CallExpression";
const callsIn = (node: Literal | null): Literal[] =>
  node ? [...(isCall(node) ? [node] : []), ...(node.arguments ?? []).flatMap(callsIn)] : [];

const isVaried = ({ fn: { parameters } }: Entry): boolean =>
  parameters[0]?.kind === "number" && !isOptional(parameters[0]);

/** Calls with the first required argument varied a little, so that nothing can be computed once and for all. */
export function callsOf(entry: Entry, fn: (...args: unknown[]) => unknown): Loop {
  const given = argumentsOf(entry);
  const args = [
    ...entry.fn.parameters.map((_, k) => given[k] ?? null),
    { functionName: entry.fn.name },
  ];
  return loop(fn, args, isVaried(entry) ? (args[0] as number[][])[0] : undefined);
}

/** formulajs PMT called the same way: from the same loop, with a list of arguments. */
export function pmtCalls(): Loop {
  const args = [0.05, 12, 1000];
  return loop(PMT as (...args: unknown[]) => unknown, args, args);
}

/** The first of `varied` is another number in every call. */
function loop(
  fn: (...args: unknown[]) => unknown,
  args: readonly unknown[],
  varied: number[] | undefined,
): Loop {
  const start = varied?.[0] ?? 0;
  return (count) => {
    let kept: unknown;
    for (let i = 0; i < count; i++) {
      if (varied) varied[0] = start * (1 + i * 1e-12);
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
