import { parameterKeys } from "../../src/scenarios";
import { allPlans } from "../workbench/xlsx/allPlans";

/** Charts are pasted into reports: each says by itself what it shows, and in which unit. */

const charts = Object.entries(allPlans()).flatMap(([kind, plans]) =>
  plans.flatMap(({ charts }) => charts.map((chart) => [kind, chart.title, chart] as const)),
);

const units = /%|\bbp\b|\$bn|\bindex\b|before the shock: 100|before: 100/;

test.each(charts)("%s: %s", (_kind, title, { axisTitles, titleFrom }) => {
  expect(title).not.toMatch(/chosen|above|first|second/i);
  expect(title).toMatch(units);
  expect(axisTitles?.categories).toBeTruthy();
  expect(axisTitles?.values).toBeTruthy();
  // What hangs on a choice is called by it, and its unit too.
  if (titleFrom && axisTitles?.values !== "% of its range")
    expect(axisTitles).toHaveProperty("valuesFrom");
});

test("those of a choice follow it", () => {
  const linked = charts.filter(([, , { titleFrom }]) => titleFrom).map(([kind]) => kind);
  expect(new Set(linked)).toEqual(new Set(["a comparison", "a sensitivity", "what it would take"]));
});

test.each(Object.entries(allPlans()))("no key of an assumption is cut off: %s", (_kind, plans) => {
  const longest = Math.max(...parameterKeys.map((key) => key.length));
  for (const { blocks, styles, columnWidths, name } of plans) {
    const filled = new Map(
      blocks.flatMap(({ row, column, cells }) =>
        cells.flatMap((line, i) =>
          line.map((cell, j) => [`${row + i},${column + j}`, cell] as const),
        ),
      ),
    );
    // What stands beside it would cover what is longer than its column; a formula may give any key.
    for (const { style, row, column, rows } of styles)
      for (let r = row; style === "code" && r < row + rows; r++) {
        const key = filled.get(`${r},${column}`);
        const length = typeof key === "string" ? key.length : key ? longest : 0;
        const beside = filled.get(`${r},${column + 1}`) ?? "";
        if (length > 0 && beside !== "")
          expect([name, r, column, columnWidths[column]! >= length]).toEqual([
            name,
            r,
            column,
            true,
          ]);
      }
  }
});
