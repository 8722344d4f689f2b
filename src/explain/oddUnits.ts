import type { Entry } from "../catalog/page";
import { evaluator } from "./evaluate";
import { readFormula } from "./readFormula";
import { readCall } from "./reading";
import type { Warning } from "./warnings";

/** A number that a formula itself writes and that looks as if it were in another unit. */
export interface OddNumber extends Warning {
  /** DEBTPATH, whose argument it is. */
  readonly function: string;
}

/** Looks through many formulas, those that differ only in the cells that they refer to once. */
export function oddUnits(
  entries: readonly Entry[],
): (formula: string) => Promise<readonly OddNumber[]> {
  const byName = new Map(entries.map((entry) => [entry.fn.name, entry]));
  const known = new Map<string, Promise<readonly OddNumber[]>>();
  // What is in cells is not known here, and what other functions give is not calculated for this.
  const world = { cells: () => undefined, call: () => Promise.resolve(undefined) };

  async function look(text: string): Promise<readonly OddNumber[]> {
    const formula = readFormula(text);
    const found: OddNumber[] = [];
    for (const call of formula?.calls ?? []) {
      const entry = byName.get(call.name);
      if (!entry) continue;
      const { warnings } = await readCall(entry, call, evaluator(world));
      for (const warning of warnings)
        if (warning.mistake !== "nearSingular") found.push({ ...warning, function: call.name });
    }
    return found;
  }

  return (formula) => {
    // 1E5 is no cell.
    const alike = formula.replace(/(^|[^A-Za-z0-9_.])(\$?[A-Z]{1,3}\$?)\d+(?![\d.(])/g, "$1$2");
    const answer = known.get(alike) ?? look(formula);
    known.set(alike, answer);
    return answer;
  };
}
