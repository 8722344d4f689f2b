import { invoke } from "../../src/calculation";
import { yieldShockRange } from "../../src/catalog/treasury/yieldShockRange";
import { insertSheet } from "../../src/excel";
import { runChain, valuesOf } from "../../src/scenarios";
import { stages } from "../../src/scenarios";
import { scenarioSheet } from "../../src/sheets";
import { createHeadlessWorkbook, type HeadlessWorkbook } from "../../src/workbench/headless";
import type { GridValue } from "../../src/workbench/host/grid";
import { functionsBundle } from "../support/functionsBundle";
import { officeClient, type OfficeClient } from "../support/officeClient";

/** The inserted sheet, through Microsoft's client, in a spreadsheet engine with all functions. */

let workbook: HeadlessWorkbook;
let client: OfficeClient;
beforeAll(() => {
  workbook = createHeadlessWorkbook(functionsBundle());
  client = officeClient(workbook.grid);
});
afterAll(() => {
  client.close();
  workbook.dispose();
});

const options = { date: "2025-02-03", version: "0.1.0" };

async function inserted(key: string) {
  const plan = scenarioSheet(key, options);
  const trips = client.host.roundTrips;
  const { name } = await insertSheet(plan);
  expect(client.host.roundTrips - trips).toBe(2);
  await workbook.grid.settle();
  const sheet = workbook.grid.sheets().find((s) => s.name === name)!.id;
  const read = (row: number, column: number, rows = 1, columns = 1): GridValue[][] =>
    workbook.grid.values({ sheet, row, column, rows, columns });
  const used = workbook.grid.usedRect(sheet)!;
  const all = read(0, 0, used.rows, used.columns);
  return { plan, sheet, read, all, rowOf: (text: string) => all.findIndex((r) => r[0] === text) };
}

test.each(["deepseek_2025", "foreign_sudden_stop", "idle_cash_exhaustion", "dotcom_replay"])(
  "%s: every cell of the chain is the chain's number, and all checks pass",
  async (key) => {
    const { all, read, rowOf } = await inserted(key);
    const { years } = runChain(valuesOf(key), 10);
    const first = rowOf("Year") + 2;
    const cells = read(first, 1, 11, stages.length);
    const wrong = years.flatMap((year, t) =>
      stages.flatMap(({ key: quantity }, k) => {
        const got = cells[t]![k];
        const want = year[quantity];
        const close =
          typeof got === "number" && Math.abs(got - want) <= 1e-9 * Math.max(1e-3, Math.abs(want));
        return close ? [] : [`${quantity} in year ${t}: ${String(got)}, not ${want}`];
      }),
    );
    expect(wrong).toEqual([]);
    const errors = all.flatMap((row, i) =>
      row.flatMap((value, j) =>
        typeof value === "string" && /^#[A-Z]/.test(value)
          ? [`row ${i + 1}, column ${j + 1}: ${value}`]
          : [],
      ),
    );
    expect(errors).toEqual([]);
    const checks = all.slice(rowOf("Checks") + 1, rowOf("What this is not") - 1);
    expect(checks.map(([label, pass]) => [label, Boolean(pass)])).toEqual(
      checks.map(([label]) => [label, true]),
    );
    expect(Boolean(all[2]![1])).toBe(true);
  },
);

test("the largest gap needs the yield that it has in the chain, in the literature as well", async () => {
  const { read, rowOf } = await inserted("foreign_sudden_stop");
  const { years } = runChain(valuesOf("foreign_sudden_stop"), 10);
  const largest = years.reduce((one, other) => (other.gap > one.gap ? other : one));
  expect(largest.potential).not.toBe(years[0]!.potential);
  const point = rowOf("Yield change that it needs: our point estimate");
  // What was missing before still acts: the gap of the year alone needs less than all of it.
  expect(read(point, 1)[0]![0]).toBeGreaterThan(5);
  expect(read(point, 1)[0]![0]).toBeLessThanOrEqual(largest.foreign_bp + 1e-9);
  const table = rowOf("The same gap in the literature") + 1;
  const studies = invoke(yieldShockRange, [largest.gap, largest.potential]);
  const numbers = studies.map((row) => row.map((cell) => (cell === null ? "" : cell)));
  expect(read(table, 0, studies.length, studies[0]!.length)).toEqual(numbers);
});

test("an assumption that is changed runs through the sheet as through the chain", async () => {
  const { plan, sheet, read, rowOf } = await inserted("debt_spiral");
  const { row, column } = plan.names.find(({ name }) => name === "a_price_shock")!;
  workbook.grid.write({ sheet, row, column, rows: 1, columns: 1 }, [[-0.4]]);
  await workbook.grid.settle();
  const { years } = runChain({ ...valuesOf("debt_spiral"), price_shock: -0.4 }, 10);
  const debt = 1 + stages.findIndex(({ key: quantity }) => quantity === "debt");
  const cells = read(rowOf("Year") + 2, debt, 11).map(([value]) => value);
  years.forEach((year, t) => expect(cells[t]).toBeCloseTo(year.debt, 9));
  // TRANSMISSION on the same sheet has followed.
  expect(Boolean(read(2, 1)[0]![0])).toBe(true);
});

test("a formula of the chain that is overwritten fails a check, and the check of checks", async () => {
  const { sheet, read, rowOf } = await inserted("baseline");
  const debt = 1 + stages.findIndex(({ key: quantity }) => quantity === "debt");
  expect(read(2, 3)[0]![0]).toBe(
    "Blue cells are assumptions: change them, and everything else follows.",
  );
  workbook.grid.write({ sheet, row: rowOf("Year") + 5, column: debt, rows: 1, columns: 1 }, [
    [1.3],
  ]);
  await workbook.grid.settle();
  const checks = read(rowOf("Checks") + 1, 0, 11, 2);
  expect(checks.filter(([, pass]) => !pass).map(([label]) => label)).toEqual([
    "Every cell of the chain is a formula",
    "The chain is TRANSMISSION's",
    "Debt rises by interest less the primary balance",
  ]);
  expect(Boolean(read(2, 1)[0]![0])).toBe(false);
  expect(read(2, 3)[0]![0]).toBe(
    "Typed over or frozen in part: not every cell of the chain follows the blue ones.",
  );
});
