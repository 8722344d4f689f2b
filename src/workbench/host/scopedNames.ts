import type { EngineToken } from "./formulaTokens";

/**
 * Names that the engine does not hold: by the name of their sheet, "" for the workbook, and the name itself, both in
 * upper case, the formula.
 */
export type ScopedNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The names that LET and LAMBDA introduce, which hide defined names. */
export function parametersOf(tokens: readonly EngineToken[]): Set<string> {
  const found = new Set<string>();
  const calls: { keyword: string; argument: number }[] = [];
  const visible = tokens.filter(({ type }) => type !== "whitespace");
  for (const [k, { type, value }] of visible.entries()) {
    const before = visible[k - 1];
    const after = visible[k + 1];
    const call = calls.at(-1);
    if (type === "operator" && (value === "(" || value === "{"))
      calls.push({
        keyword: before?.type === "func" ? before.value.toUpperCase() : "",
        argument: 0,
      });
    else if (type === "operator" && (value === ")" || value === "}")) calls.pop();
    else if (type === "operator" && value === "," && call) call.argument++;
    else if (/^(range_named|unknown)$/.test(type) && call && after?.value === ",") {
      const introduces =
        call.keyword === "LAMBDA" || (call.keyword === "LET" && call.argument % 2 === 0);
      if (introduces && (before?.value === "(" || before?.value === ","))
        found.add(value.toUpperCase());
    }
  }
  return found;
}
