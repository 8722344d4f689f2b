import { comparisonSheet, holdingsSheet, managerSheets, scenarioSheet } from "../../src/sheets";
import { reverseSheet, sensitivitySheet, type SheetPlan } from "../../src/sheets";
import { type Area, contains } from "../../src/a1";
import { inPoints } from "../../src/sheets/layOut";
import { scenarios } from "../../src/scenarios";

// What a sheet looks like on paper.

const options = { date: "2026-11-21", version: "0.1.0" };
const manager = managerSheets(options);
const keys = scenarios.map(({ key }) => key);

const plans: readonly SheetPlan[] = [
  ...keys.map((key) => scenarioSheet(key, options)),
  ...keys.map((key) => sensitivitySheet(key, options)),
  ...manager.plans(manager.names),
  ...[1, 3, keys.length].map((count) => comparisonSheet(keys.slice(0, count), options)),
  holdingsSheet(options),
  reverseSheet("debt_spiral", {
    ...options,
    outcome: "debt",
    target: 1.3,
    year: 10,
    pair: ["policy_bp", "refi"],
  }),
];

/** Between the margins of letter on its side, in points. */
const page = 792 - 2 * 0.7 * 72;

const widthOf = ({ columnWidths }: SheetPlan, { column, columns }: Area): number =>
  Array.from({ length: columns }, (_, k) => columnWidths[column + k] ?? 8.43).reduce(
    (sum, width) => sum + inPoints(width),
    0,
  );

const isFolded = ({ groups = [] }: SheetPlan, row: number): boolean =>
  groups.some((group) => row >= group.row && row < group.row + group.rows);

/** The cells that hold something, and the places of charts. */
const contents = (plan: SheetPlan): Area[] => [
  ...plan.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, i) =>
      line.flatMap((content, j) =>
        content === null || content === "" || isFolded(plan, row + i)
          ? []
          : [{ row: row + i, column: column + j, rows: 1, columns: 1 }],
      ),
    ),
  ),
  ...plan.charts.map(({ place }) => place),
];

test.each(plans.map((plan) => [plan.name, plan] as const))(
  "%s is on paper whole, at half its size or more, and each part of it once",
  (_name, plan) => {
    const { wide } = plan.print;
    if (!wide) {
      const columns = Math.max(...contents(plan).map((area) => area.column + area.columns));
      const width = widthOf(plan, { row: 0, column: 0, rows: 1, columns });
      expect(page / width).toBeGreaterThanOrEqual(0.5);
      return;
    }
    expect(wide.scale).toBeGreaterThanOrEqual(50);
    expect(wide.titleColumns).toBe(plan.freeze.columns);
    const lost = contents(plan).filter(
      (area) => wide.areas.filter((printed) => contains(printed, area)).length !== 1,
    );
    expect(lost).toEqual([]);
    // Parts lie one below the other; only what has to is wider than a page.
    wide.areas.forEach((area, k) => {
      const before = wide.areas[k - 1];
      if (before) expect(area.row).toBeGreaterThanOrEqual(before.row + before.rows);
      if (widthOf(plan, area) * (wide.scale / 100) <= page) return;
      const right = { ...area, column: area.columns - 1, columns: 1 };
      const tables = [...plan.styles, ...contents(plan)];
      expect(tables.some((one) => contains({ ...right, rows: area.rows }, rightOf(one)))).toBe(
        true,
      );
    });
  },
);

/** The last column of an area. */
const rightOf = ({ row, column, rows, columns }: Area): Area => ({
  row,
  rows,
  column: column + columns - 1,
  columns: 1,
});

test("the chain of a model begins with its heading, and the labels stand beside it on each page", () => {
  const plan = scenarioSheet("debt_spiral", options);
  const heading = plan.blocks.find(({ cells }) => cells[0]![0] === "The chain, year by year")!;
  const chain = plan.print.wide!.areas.find(({ row }) => row === heading.row)!;
  expect(chain.columns).toBeGreaterThan(40);
  expect(plan.print.wide!.titleColumns).toBe(1);
});
