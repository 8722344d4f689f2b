import { DomainError, isErrorValue, type Raw, type Row, spelling } from "../calculation";
import { arithmetic, lift } from "./arithmetic";
import { type Call, type Node, ourName, type Scope } from "./formula";
import { referenceText } from "./references";

/** What a part of a formula comes to: a value, rows of cells, an error with its code. */
export interface Known {
  readonly value: Raw;
}

/** What the evaluator cannot know by itself. */
export interface World {
  /** The cells of a reference, rows of them; undefined where they were not read. */
  cells(text: string): readonly (readonly Raw[])[] | undefined;
  /** Calculates one of our functions; undefined where there is none of that name. */
  call(name: string, args: readonly Raw[]): Promise<readonly Row[] | undefined>;
}

/** Evaluates parts of one formula; what was calculated once is kept. */
export interface Evaluator {
  /** Undefined where something in it is Excel's to calculate. */
  value(node: Node, scope: Scope): Promise<Known | undefined>;
  /** The arguments of a call, and what it gives; undefined where one of them is not known. */
  answer(call: Call): Promise<readonly Row[] | undefined>;
}

/**
 * Literals, references that were read, arithmetic, names of LET and our own functions: what a reader can follow by
 * hand. Excel's functions are left to Excel, and a part that holds one has no value here rather than a wrong one.
 */
export function evaluator(world: World): Evaluator {
  const answers = new Map<Node, Promise<readonly Row[] | undefined>>();

  async function value(node: Node, scope: Scope): Promise<Known | undefined> {
    if (node === null) return { value: null };
    const text = referenceText(node);
    if (text !== undefined) {
      const meaning = scope.names.get(text.toUpperCase());
      if (meaning) return value(meaning.node, meaning.scope);
      const cells = scope.names.has(text.toUpperCase()) ? undefined : world.cells(text);
      const intersects = node.type === "UnaryExpression" && node.operator === "@";
      if (!cells || (intersects && !isSingle(cells))) return undefined;
      return { value: isSingle(cells) ? cells[0]![0] : cells };
    }
    switch (node.type) {
      case "Literal":
        return { value: node.value };
      case "ErrorLiteral":
        return { value: { code: node.value } };
      case "ArrayExpression": {
        const rows = node.elements.map((row) =>
          row.map((cell) =>
            cell.type === "Literal"
              ? cell.value
              : cell.type === "ErrorLiteral"
                ? { code: cell.value }
                : undefined,
          ),
        );
        return rows.some((row) => row.includes(undefined)) ? undefined : { value: rows };
      }
      case "UnaryExpression": {
        if (!["+", "-", "%"].includes(node.operator)) return undefined;
        const inner = await value(node.arguments[0]!, scope);
        if (!inner || node.operator === "+") return inner;
        return node.operator === "%"
          ? lift(inner.value, 100, arithmetic("/"))
          : lift(0, inner.value, arithmetic("-"));
      }
      case "BinaryExpression": {
        const [left, right] = await Promise.all(node.arguments.map((part) => value(part, scope)));
        return left && right && lift(left.value, right.value, arithmetic(node.operator));
      }
      case "CallExpression": {
        const { name } = node.callee;
        const known = name && !scope.names.has(name.toUpperCase()) && ourName(name);
        if (!known) return undefined;
        const rows = await answerOf(node, known.name, node.arguments, scope);
        return (
          rows && { value: isSingle(rows) ? asRaw(rows[0]![0]) : rows.map((row) => row.map(asRaw)) }
        );
      }
      default:
        return undefined;
    }
  }

  function answerOf(node: Node, name: string, parts: readonly Node[], scope: Scope) {
    const found = answers.get(node) ?? calculate(name, parts, scope);
    answers.set(node, found);
    return found;
  }

  async function calculate(name: string, parts: readonly Node[], scope: Scope) {
    const values = await Promise.all(parts.map((part) => value(part, scope)));
    const args = values.map((known) => known?.value);
    return values.includes(undefined) ? undefined : world.call(name, args);
  }

  return {
    value,
    answer: ({ node, name, arguments: given, scope }) =>
      answerOf(
        node,
        name,
        given.map((argument) => argument.node),
        scope,
      ),
  };
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
