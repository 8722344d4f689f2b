import { closes, besideSpaces, opens, type Token } from "../formula";

/** Functions in whose LAMBDA Excel runs no add-in. In MAP, BYROW, BYCOL and MAKEARRAY it does, since version 2510. */
const loops: ReadonlySet<string> = new Set(["SCAN", "REDUCE"]);

/** The SCAN or REDUCE in whose LAMBDA a part of a formula is calculated; undefined where there is none. */
export function loopAround(tokens: readonly Token[], at: number): string | undefined {
  const around = callersOf(tokens, at);
  // What SCAN is given besides, its first value and its array, is calculated outside of it.
  const loop = around.find((keyword, k) => loops.has(keyword) && isLambda(around, k - 1));
  if (loop !== undefined) return loop;
  // A LAMBDA that has a name may be called anywhere in the formula.
  const isNamed = around.some((keyword, k) => keyword === "LET" && around[k - 1] === "LAMBDA");
  return isNamed
    ? tokens
        .filter(({ type }) => type === "func")
        .map(({ value }) => value.toUpperCase())
        .find((name) => loops.has(name))
    : undefined;
}

/** Whether a LAMBDA stands there, if only behind parentheses or a LET. */
function isLambda(around: readonly string[], at: number): boolean {
  while (around[at] === "" || around[at] === "LET") at--;
  return around[at] === "LAMBDA";
}

/** The functions in whose arguments a part of a formula stands, the innermost first; "" for plain parentheses. */
function callersOf(tokens: readonly Token[], at: number): string[] {
  const open: string[] = [];
  for (let k = 0; k < at; k++) {
    const token = tokens[k]!;
    if (opens(token)) {
      const name = tokens[besideSpaces(tokens, k, -1)];
      open.push(name?.type === "func" ? name.value.replace(/^_xlfn\./i, "").toUpperCase() : "");
    } else if (closes(token)) open.pop();
  }
  return open.reverse();
}
