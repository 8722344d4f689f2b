import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { excelClient, type OfficeClient } from "./officeClient";

/** Microsoft's own client in jsdom, our host over a plain grid: new ones for each test. */
export let client: OfficeClient;
export let grid: MemoryGrid;

/** To be called once in a file of tests. */
export function useExcel(): void {
  beforeEach(() => {
    grid = new MemoryGrid((formula) => (formula === "=1+1" ? 2 : "#NAME?"));
    client = excelClient(grid);
  });
  afterEach(() => client.close());
}

export const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) =>
  client.Excel.run(work);

/** The error that a batch ends with, as "code location". */
export async function failure(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await run(async (context) => {
      work(context);
      await context.sync();
    });
    return "no error";
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return `${code} ${debugInfo?.errorLocation}`;
  }
}

export const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
