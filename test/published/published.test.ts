import { evaluate } from "../support/formula";
import { published } from "./index";
import type { PublishedRow } from "./row";

/** Each number as its source prints it; docs/validation.md shows the same rows. */

const rows = Object.values(published).flat();
const ours = ({ formula }: PublishedRow) => evaluate(formula)[0]![0] as number;
const named = (row: PublishedRow): [string, PublishedRow] => [`${row.id}: ${row.claim}`, row];

test.each(rows.filter((row) => !row.knownBad).map(named))("%s", (_, row) => {
  expect(Math.abs(ours(row) - row.printed)).toBeLessThanOrEqual(row.tolerance);
});

test.each(rows.filter((row) => row.knownBad).map(named))(
  "a wrong print is not reproduced: %s",
  (_, row) => {
    expect(Math.abs(ours(row) - row.printed)).toBeGreaterThan(row.tolerance);
    expect(row.why).toBeTruthy();
  },
);

test("every row has a key of its own, and a tolerance with a reason where it is wider than a percent", () => {
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  const unexplained = rows.filter(
    (row) => !row.knownBad && row.tolerance > 0.01 * Math.abs(row.printed) && !row.why,
  );
  expect(unexplained.map((row) => row.id)).toEqual([]);
});
