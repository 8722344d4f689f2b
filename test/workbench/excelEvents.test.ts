import { first, memoryClient } from "./memoryClient";
import { until } from "./officeClient";

const excel = memoryClient((formula) => (formula === "=1+1" ? 2 : "#NAME?"));
const { run } = excel;

describe("events", () => {
  test("changes and selections reach those who asked, and nobody else", async () => {
    const seen: string[] = [];
    const changed = await run(async (context) => {
      const { worksheets } = context.workbook;
      const result = worksheets.onChanged.add(async ({ address, worksheetId }) => {
        seen.push(`changed ${worksheetId}!${address}`);
      });
      worksheets.onAdded.add(async ({ worksheetId }) => {
        seen.push(`added ${worksheetId}`);
      });
      const sheet = first(context);
      sheet.load("id");
      await context.sync();
      sheet.onSelectionChanged.add(async ({ address }) => {
        seen.push(`selected ${address}`);
      });
      await context.sync();
      return result;
    });
    const cell = { sheet: "{1}", row: 1, column: 1, rows: 1, columns: 1 };
    excel.grid().write(cell, [[1]]);
    excel.grid().select(cell);
    const other = excel.grid().addSheet("Other");
    excel.grid().select({ ...cell, sheet: other });
    await until(() => seen.length === 3);
    expect(seen).toEqual(["changed {1}!B2", "selected B2", `added ${other}`]);

    await excel.client().Excel.run(changed.context, async (context) => {
      changed.remove();
      await context.sync();
    });
    excel.grid().write(cell, [[2]]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(3);
  });
});

describe("calculations", () => {
  test("a sheet that is calculated says so to those who asked, for it or for all sheets", async () => {
    const seen: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onCalculated.add(async ({ worksheetId }) => {
        seen.push(`all ${worksheetId}`);
      });
      first(context).onCalculated.add(async ({ worksheetId }) => {
        seen.push(`own ${worksheetId}`);
      });
      await context.sync();
    });
    const cell = { sheet: "{1}", row: 0, column: 0, rows: 1, columns: 1 };
    excel.grid().write(cell, [[1]]);
    excel.grid().write(cell, [[{ formula: "=1+1" }]]);
    const other = excel.grid().addSheet("Other");
    excel.grid().write({ ...cell, sheet: other }, [[{ formula: "=1+1" }]]);
    await until(() => seen.length === 3);
    expect(seen).toEqual(["all {1}", "own {1}", `all ${other}`]);
  });
});

describe("round trips", () => {
  test("each sync counts once and releasing references does not count", async () => {
    const before = excel.client().host.roundTrips;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Scenario");
      sheet.getRange("A1").values = [[1]];
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [[range.values[0]![0] as number]];
      await context.sync();
    });
    await until(() => excel.client().requests.length === 3);
    expect(excel.client().host.roundTrips - before).toBe(2);
  });
});
