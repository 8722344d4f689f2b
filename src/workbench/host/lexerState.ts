import { LexerTreeBuilder } from "@univerjs/engine-formula";

interface Lexing {
  _resetTemp: ((this: Lexing) => void) & { whole?: true };
  _squareBracketState: number;
}

/**
 * Before it reads a formula, Univer's lexer forgets what it was in the midst of, square brackets excepted. A formula that
 * opens one and does not close it, such as =Table[Costs '[net], would make #NAME? of all that are read after it.
 */
export function forgetBrackets(): void {
  const prototype = LexerTreeBuilder.prototype as unknown as Lexing;
  const original = prototype._resetTemp;
  if (original.whole) return;
  const whole: Lexing["_resetTemp"] = function () {
    original.call(this);
    this._squareBracketState = 0;
  };
  prototype._resetTemp = Object.assign(whole, { whole: true as const });
}
