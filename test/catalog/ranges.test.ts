import { entries } from "../../src/catalog/entries.generated";
import { drawable } from "../support/draws";
import { startIronCalc } from "../support/ironcalc";
import { takesRanges } from "../support/rangeDraws";
import { compareRanges } from "../support/rangeTwins";
import { compareRangesInUniver } from "../support/rangeUniver";

/** The twins over ranges: a sample of npm run prove. */

const chosen = entries.filter((entry) => takesRanges(entry) && drawable(entry));

beforeAll(startIronCalc);

test.each(chosen.map((entry) => [entry.fn.name, entry] as const))(
  "%s gives in its native form over ranges, cell by cell, what the function gives",
  (_, entry) => {
    const { compared, found } = compareRanges(entry, 60, 20250127);
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(20);
  },
);

test("and so do the native forms in the workbench's engine", async () => {
  const { compared, found } = await compareRangesInUniver(chosen, 12, 20250127);
  expect(found).toEqual([]);
  expect(compared).toBeGreaterThan(12 * chosen.length);
});
