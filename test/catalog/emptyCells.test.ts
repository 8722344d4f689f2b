import { type Cell, invoke, isOptional } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import { twinName } from "../../src/catalog/twin";
import { callText, drawArguments, Random } from "../support/draws";
import { show } from "../support/formula";
import { evaluateCells, startIronCalc } from "../support/ironcalc";
import { agrees, hasTwin, twinNames } from "../support/twins";

/** An empty cell as an optional argument means its default, in the twin as in the function. Nothing is in Z99. */

beforeAll(startIronCalc);

test("an empty cell in the place of any optional argument of any twin gives what leaving it out gives", () => {
  const random = new Random(20250127);
  const cases = entries.filter(hasTwin).flatMap((entry) =>
    entry.fn.parameters.flatMap((parameter, k) => {
      if (!isOptional(parameter)) return [];
      for (;;) {
        const args = drawArguments(random, entry).slice(0, k);
        if (args.length < k) continue;
        const rows = invoke(entry.fn, [...args, null]) as readonly (readonly Cell[])[];
        const [i, j] = [rows.length, rows[0]!.length];
        const call = callText(twinName(entry.fn), args).replace(
          /\)$/,
          args.length ? ",Z99)" : "Z99)",
        );
        return [{ formula: `=INDEX(TOCOL(${call}),${i * j})`, ours: show(rows[i - 1]![j - 1]!) }];
      }
    }),
  );
  const theirs = evaluateCells(
    twinNames(entries),
    cases.map(({ formula }) => formula),
  );
  const differing = cases
    .map((one, i) => ({ ...one, theirs: theirs[i]! }))
    .filter((one) => !agrees(one.ours, one.theirs, 1e4));
  expect(differing).toEqual([]);
});
