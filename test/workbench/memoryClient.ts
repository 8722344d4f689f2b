import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { excelClient, type OfficeClient } from "./officeClient";

/** Microsoft's own client over a plain grid, new for each test of a file, and short ways to speak to it. */
export function memoryClient(calculate?: ConstructorParameters<typeof MemoryGrid>[0]) {
  let client: OfficeClient;
  let grid: MemoryGrid;
  beforeEach(() => {
    grid = new MemoryGrid(calculate);
    client = excelClient(grid);
  });
  afterEach(() => client.close());

  const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => client.Excel.run(work);
  return {
    run,
    client: () => client,
    host: () => client.host,
    grid: () => grid,

    /** The error that a batch ends with, as "code location". */
    async failure(work: (context: Excel.RequestContext) => unknown): Promise<string> {
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
    },
  };
}

export const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
