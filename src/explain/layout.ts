import { closes, isOperator, isSpace, opens as isOpening, type Token } from "../formula";

/** A piece of a formula as it is shown, and where it stands in the text. */
export interface FormulaPiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface FormulaLine {
  /** How deep it stands in calls that were broken into lines. */
  readonly depth: number;
  readonly pieces: readonly FormulaPiece[];
}

/**
 * A formula in lines: a call that is longer than `width` gets a line for each argument. Spaces and line breaks of the
 * author are replaced, but not the space that means an intersection.
 */
export function layOutFormula(tokens: readonly Token[], width = 44): readonly FormulaLine[] {
  const shown = withoutSpaces(tokens);
  const closing = brackets(shown);
  const length = lengths(shown);
  const lines: { depth: number; pieces: FormulaPiece[] }[] = [{ depth: 0, pieces: [] }];
  /** Open brackets: whether their content is in lines, how many commas it had, and whether it is of LET. */
  const open: { broken: boolean; commas: number; pairs: boolean }[] = [];
  const depth = () => open.filter(({ broken }) => broken).length;
  const put = (piece: FormulaPiece) => lines.at(-1)!.pieces.push(piece);
  const next = () => lines.push({ depth: depth(), pieces: [] });

  shown.forEach((token, k) => {
    const { from, to } = token;
    const piece = { text: token.value, from, to };
    const opens = closing.get(k);
    if (opens !== undefined) {
      const call = shown[k - 1]?.type === "func";
      const long = length[opens]! - length[k]! > width;
      const empty = opens === k + 1;
      put(piece);
      const pairs = shown[k - 1]?.value.toUpperCase() === "LET";
      open.push({ broken: call && long && !empty, commas: 0, pairs });
      if (open.at(-1)!.broken) next();
    } else if (closes(token)) {
      if (open.pop()?.broken) next();
      put(piece);
    } else if (isOperator(token, ",") && ends(open.at(-1))) {
      put(piece);
      next();
    } else put(isOperator(token, ",") && open.length > 0 ? { ...piece, text: ", " } : piece);
  });
  return lines;
}

/** Whether a comma ends a line: each of a broken call, but a name of LET stands beside its value. */
function ends(call: { broken: boolean; commas: number; pairs: boolean } | undefined): boolean {
  if (!call?.broken) return false;
  call.commas++;
  return !call.pairs || call.commas % 2 === 0;
}

/** A space between two references is their intersection; every other one is the author's. */
function withoutSpaces(tokens: readonly Token[]): Token[] {
  const refers = (token: Token | undefined) =>
    token !== undefined && /^(range|context|structured|func|error)/.test(token.type);
  return tokens.flatMap((token, k) => {
    if (!isSpace(token)) return [token];
    const [before, after] = [tokens[k - 1], tokens[k + 1]];
    const meant = (refers(before) || before?.value === ")") && refers(after);
    return meant ? [{ ...token, value: " " }] : [];
  });
}

/** Where each opening bracket is closed, by place. */
function brackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, k) => {
    if (isOpening(token)) open.push(k);
    if (closes(token) && open.length > 0) pairs.set(open.pop()!, k);
  });
  return pairs;
}

/** How many characters stand before each token. */
function lengths(tokens: readonly Token[]): readonly number[] {
  let sum = 0;
  return tokens.map(({ value }) => (sum += value.length));
}
