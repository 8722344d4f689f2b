import { normal } from "../catalog/scenario/_presets";
import { findPreset, scenarios, vintageText } from "../scenarios";
import { callsIn, mayCall, outOfQuotes, tokensOf } from "../formula";

/** What of Macroscope a workbook uses. */
export interface Used {
  /** The functions that its formulas call, live or native, in order: CROWDOUT. */
  readonly functions: readonly string[];
  /** The presets that its formulas and cells name, by key or by title, each as a formula names it. */
  readonly presets: readonly string[];
}

/** What a preset is called in cells and formulas, with a vintage behind it too, and its name in formulas. */
const nameOf = new Map(
  scenarios.flatMap(({ key, title, vintages }) => {
    const dated = vintages.map(vintageText);
    return [key, title].flatMap((word): [string, string][] => [
      [normal(word), key],
      ...dated.flatMap((vintage): [string, string][] => {
        const { name } = findPreset(`${key} ${vintage}`)!;
        // A sheet's title has a comma before it.
        return [" ", ", "].map((between) => [normal(word + between + vintage), name]);
      }),
    ]);
  }),
);
const longestName = Math.max(...[...nameOf.keys()].map(({ length }) => length));

/** What the cells of a workbook use: formulas as text, beginning with =, and what stands in the others. */
export function usedIn(cells: Iterable<unknown>): Used {
  const functions = new Set<string>();
  const presets = new Set<string>();
  const name = (text: string) => {
    const preset = text.length <= longestName + 2 && nameOf.get(normal(text));
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
