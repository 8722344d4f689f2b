import { withPlainMinus } from "../typed/number";
import { type Address, readAddress } from "./address";

/**
 * Arithmetic with cells, names and columns of tables, as it may stand in an argument: G2:G21+0.005, -Rate/2,
 * Table1[FCF], A:A. No functions, no texts and no other workbooks.
 */
export interface CellArithmetic {
  readonly formula: string;
  /** The cells in it. */
  readonly addresses: readonly Address[];
  /** The names in it. */
  readonly names: readonly string[];
  /** The columns of tables in it. */
  readonly columns: readonly string[];
  /** What is added up and taken away, outermost, as written. */
  readonly terms: readonly string[];
  /** What it comes to; undefined where there is more than numbers in it. */
  readonly value: number | undefined;
}

const number = String.raw`(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?![\p{L}\p{N}_.])`;
const sheet = String.raw`(?:'(?:[^'\[\]:\\/?*]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cells = String.raw`\$?[a-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[a-z]{1,3}\$?[1-9]\d{0,6}|#)?`;
const lines = String.raw`\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const reference = String.raw`(?:${sheet})?(?:${lines}|${cells})(?![\p{L}\p{N}_.(\[!])`;
const inside = String.raw`\[(?:[^\[\]{}"]|\[[^\[\]{}"]*\])*\]`;
const column = String.raw`(?:[\p{L}_][\p{L}\p{N}_.]*${inside}|\[@(?:[^\[\]{}"]|\[[^\[\]{}"]*\])*\])(?![\p{L}\p{N}_!'])`;
const name = String.raw`(?:${sheet})?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.(\[!])`;
const operand = new RegExp(
  `(?<reference>${reference})|(?<number>${number})|(?<column>${column})|(?<name>${name})`,
  "iuy",
);

/** Undefined for anything else. */
export function readExpression(text: string): CellArithmetic | undefined {
  const reader = new Reader(withPlainMinus(text));
  return reader.read();
}

/** Reads by Excel's order of operations: a sign, %, ^, * and /, + and -, each from the left. */
class Reader {
  private at = 0;
  private readonly addresses: Address[] = [];
  private readonly names: string[] = [];
  private readonly columns: string[] = [];
  private numbersOnly = true;
  private failed = false;

  constructor(private readonly text: string) {}

  read(): CellArithmetic | undefined {
    const terms: string[] = [];
    const value = this.sum(terms);
    if (this.failed || this.at < this.text.length) return undefined;
    const { text: formula, addresses, names, columns } = this;
    return {
      formula,
      addresses,
      names,
      columns,
      terms,
      value: this.numbersOnly ? value : undefined,
    };
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private sum(terms: string[] = []): number {
    const term = () => {
      const start = this.at;
      const value = this.product();
      terms.push(this.text.slice(start, this.at).trim());
      return value;
    };
    let value = term();
    for (let sign; (sign = this.take(/ *([-+]) */y));) value += sign[1] === "-" ? -term() : term();
    return value;
  }

  private product(): number {
    let value = this.power();
    for (let sign; (sign = this.take(/ *([*/]) */y));)
      value = sign[1] === "*" ? value * this.power() : value / this.power();
    return value;
  }

  private power(): number {
    let value = this.signed();
    while (this.take(/ *\^ */y)) value **= this.signed();
    return value;
  }

  private signed(): number {
    const sign = this.take(/ *([-+]) */y);
    if (sign) return sign[1] === "-" ? -this.signed() : this.signed();
    let value = this.operand();
    while (this.take(/ *%/y)) value /= 100;
    this.take(/ */y);
    return value;
  }

  private operand(): number {
    if (this.take(/ *\( */y)) {
      const value = this.sum();
      if (!this.take(/\)/y)) this.failed = true;
      return value;
    }
    const found = this.take(operand)?.groups;
    if (!found) this.failed = true;
    const { number, reference, column, name } = found ?? {};
    if (number !== undefined) return Number(number);
    this.numbersOnly = false;
    const address = reference === undefined ? undefined : readAddress(reference);
    if (address) this.addresses.push(address);
    if (name !== undefined) this.names.push(name);
    if (column !== undefined) this.columns.push(column);
    this.failed ||= (reference !== undefined && !address) || /^(true|false|r|c)$/i.test(name ?? "");
    return NaN;
  }
}
