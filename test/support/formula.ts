import { parse, tokenize } from "@borgar/fx";
import {
  type AnyFunction,
  type Cell,
  DomainError,
  invoke,
  isErrorValue,
  spelling,
} from "../../src/calculation";
import { functions } from "../../src/catalog/functions.generated";

/**
 * Evaluates formulas such as =MACRO.FCFYIELD(70.03,3321) straight on the catalog: literals, array constants, nested
 * MACRO calls, INDEX(table, row, column) and plain arithmetic. For tests of the arithmetic; the engine proper is the workbench.
 */

/** As a cell shows it: an error by its spelling. */
export type Shown = number | string | boolean;

const catalog = new Map<string, AnyFunction>(functions.map((fn) => [`MACRO.${fn.name}`, fn]));

export const show = (cell: Cell): Shown =>
  cell instanceof DomainError ? spelling[cell.code] : isErrorValue(cell) ? cell.code : cell;

/** The rows that a formula gives; one cell is [[value]]. */
export function evaluate(formula: string): Shown[][] {
  const answer = value(parse(tokenize(formula)) as unknown as Node);
  const rows = Array.isArray(answer) ? (answer as Cell[][]) : [[answer as Cell]];
  return rows.map((row) => row.map(show));
}

/** The text of the error in the first cell, or "". */
export function errorText(formula: string): string {
  const answer = value(parse(tokenize(formula)) as unknown as Node);
  const first = Array.isArray(answer) ? (answer as Cell[][])[0]?.[0] : answer;
  return first instanceof DomainError ? first.message : "";
}

interface Node {
  type: string;
  value?: unknown;
  raw?: string;
  operator?: string;
  arguments?: (Node | null)[];
  callee?: { name: string };
  elements?: Node[][];
}

function value(node: Node | null): unknown {
  if (node === null) return null;
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return { code: node.value };
    case "ArrayExpression":
      return node.elements!.map((row) => row.map(value));
    case "UnaryExpression":
      return arithmetic(node.operator!, 0, value(node.arguments![0]!) as number);
    case "BinaryExpression": {
      const [left, right] = node.arguments!.map(value) as [number, number];
      return arithmetic(node.operator!, left, right);
    }
    case "CallExpression": {
      if (node.callee!.name.toUpperCase() === "INDEX") {
        const [table, row, column] = node.arguments!.map(value);
        return (table as Cell[][])[(row as number) - 1]?.[(column as number) - 1];
      }
      const fn = catalog.get(node.callee!.name.toUpperCase());
      if (!fn) throw new Error(`not in the catalog: ${node.callee!.name}`);
      const rows = invoke(fn, node.arguments!.map(value));
      return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
    }
    default:
      throw new Error(`cannot evaluate ${node.type}`);
  }
}

function arithmetic(operator: string, left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "%":
      return right / 100;
    default:
      throw new Error(`cannot evaluate ${operator}`);
  }
}
