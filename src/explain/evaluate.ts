import { DomainError, isErrorValue, type Raw, type Row, spelling } from "../calculation";
import { arithmetic, type Known, lift } from "./arithmetic";
import { type CallExpression, ourName } from "../formula";
import type { Call, Node } from "./readFormula";
import { referenceText } from "./references";

/** What the evaluator cannot know by itself. */
export interface EvaluationContext {
  /** The cells of a reference, rows of them; undefined where they were not read. */
  cells(text: string): readonly (readonly Raw[])[] | undefined;
  /** Calculates one of our functions; undefined where there is none of that name. */
  call(name: string, args: readonly Raw[]): Promise<readonly Row[] | undefined>;
}

/** Evaluates parts of one formula; what was calculated once is kept. */
export interface Evaluator {
  /** Undefined where something in it is Excel's to calculate. */
  value(node: Node): Promise<Known | undefined>;
  /** The arguments of a call, and what it gives; undefined where one of them is not known. */
  answer(call: Call): Promise<readonly Row[] | undefined>;
}

/**
 * Literals, references that were read, arithmetic, names of LET and our own functions: what a reader can follow by
 * hand. Excel's functions are left to Excel, and a part that holds one has no value here rather than a wrong one.
 */
export function evaluator(world: EvaluationContext): Evaluator {
  const answers = new Map<Node, Promise<readonly Row[] | undefined>>();

  async function value(node: Node): Promise<Known | undefined> {
    if (node === undefined) return { value: null };
    const text = referenceText(node);
    if (text !== undefined) return referred(node, text);
    switch (node.kind) {
      case "value":
        return { value: node.value };
      case "error":
        return { value: { code: node.code } };
      case "array":
        return { value: node.rows };
      case "variable":
        return node.value && value(node.value);
      case "sign": {
        if (!["+", "-", "%"].includes(node.operator)) return undefined;
        const inner = await value(node.operand);
        if (!inner || node.operator === "+") return inner;
        return node.operator === "%"
          ? lift(inner.value, 100, arithmetic("/"))
          : lift(0, inner.value, arithmetic("-"));
      }
      case "operation": {
        const [left, right] = await Promise.all([value(node.left), value(node.right)]);
        return left && right && lift(left.value, right.value, arithmetic(node.operator));
      }
      case "call": {
        const known = node.variable ? undefined : ourName(node.name);
        const rows = known && (await answerOf(node, known.function));
        return (
          rows && { value: isSingle(rows) ? asRaw(rows[0]![0]) : rows.map((row) => row.map(asRaw)) }
        );
      }
      default:
        return undefined;
    }
  }

  function referred(node: Node, text: string): Known | undefined {
    const cells = world.cells(text);
    const intersects = node?.kind === "sign" && node.operator === "@";
    if (!cells || (intersects && !isSingle(cells))) return undefined;
    return { value: isSingle(cells) ? cells[0]![0] : cells };
  }

  function answerOf(node: CallExpression, name: string) {
    const found = answers.get(node) ?? calculate(node, name);
    answers.set(node, found);
    return found;
  }

  async function calculate({ arguments: given }: CallExpression, name: string) {
    const values = await Promise.all(given.map(({ expression }) => value(expression)));
    const args = values.map((known) => known?.value);
    return values.includes(undefined) ? undefined : world.call(name, args);
  }

  return { value, answer: ({ node, name }) => answerOf(node, name) };
}

const isSingle = (rows: readonly (readonly Raw[])[]) => rows.length === 1 && rows[0]!.length === 1;

/** An error of ours as a cell hands it on. */
const asRaw = (cell: Raw): Raw =>
  cell instanceof DomainError ? { code: spelling[cell.code] } : cell;

/** An error in a value or in one of its cells; undefined where there is none. */
export function errorIn(value: Raw): string | undefined {
  const cells = Array.isArray(value) ? (value as Raw[][]).flat() : [value];
  return cells.find(isErrorValue)?.code;
}
