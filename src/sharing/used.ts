import { normal } from "../catalog/scenario/_presets";
import { scenarios } from "../scenarios";
import { callsIn, mayCall, outOfQuotes, tokensOf } from "../formula";

/** What of Macroscope a workbook uses. */
export interface Used {
  /** The functions that its formulas call, live or native, in order: CROWDOUT. */
  readonly functions: readonly string[];
  /** Keys of the presets that its formulas and cells name, by key or by title. */
  readonly presets: readonly string[];
}

const keyOf = new Map(
  scenarios.flatMap(({ key, title }) => [
    [key, key],
    [normal(title), key],
  ]),
);
const longestName = Math.max(...scenarios.flatMap(({ key, title }) => [key.length, title.length]));

/** What the cells of a workbook use: formulas as text, beginning with =, and what stands in the others. */
export function usedIn(cells: Iterable<unknown>): Used {
  const functions = new Set<string>();
  const presets = new Set<string>();
  const name = (text: string) => {
    const preset = text.length <= longestName + 2 && keyOf.get(normal(text));
    if (preset) presets.add(preset);
  };
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    if (!cell.startsWith("=")) name(cell);
    else if (mayCall(cell)) {
      const tokens = tokensOf(cell);
      const calls = callsIn(tokens);
      for (const call of calls) functions.add(call.function);
      if (calls.length > 0)
        for (const { type, value } of tokens) if (type === "string") name(outOfQuotes(value));
    }
  }
  return { functions: [...functions].sort(), presets: [...presets].sort() };
}
