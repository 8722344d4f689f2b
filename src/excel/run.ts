import { ExcelTrouble } from "./contract";

/**
 * Runs a batch of requests in Excel. Before Office.js has loaded, or outside of Excel, that is trouble in plain words
 * and not a ReferenceError.
 */
export function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === "undefined" || typeof Excel.run !== "function")
    return Promise.reject(
      new ExcelTrouble(
        "Excel is not ready yet. Wait a moment and try again.",
        "HostNotReady",
        true,
      ),
    );
  return Excel.run(work);
}

/** Whether this Excel has a set of features; where it cannot be asked, it has not. */
export function supports(version: string): boolean {
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  return requirements?.isSetSupported("ExcelApi", version) ?? false;
}

/** Lets Excel calculate and draw once at the end of the batch instead of after each step, where it can. */
export function pauseUntilSync(context: Excel.RequestContext): void {
  const { application } = context.workbook;
  if (supports("1.6")) application.suspendApiCalculationUntilNextSync();
  if (supports("1.9")) application.suspendScreenUpdatingUntilNextSync();
}
