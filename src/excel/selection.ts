import type { Selection } from "./contract";
import { run, supports } from "./run";
import { hasCode, troubleOf } from "./trouble";

type Value = Selection["value"];

/** What is selected, in one round trip. Where several blocks are, the active cell. */
export async function readSelection(): Promise<Selection> {
  try {
    return await run(async (context) => {
      const { workbook } = context;
      try {
        return await read(context, workbook.getSelectedRange());
      } catch (error) {
        // Several blocks, a chart or a shape: there is an active cell all the same.
        if (!["InvalidSelection", "InvalidReference"].some((code) => hasCode(error, code)))
          throw error;
        return await read(context, workbook.getActiveCell());
      }
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}

async function read(context: Excel.RequestContext, range: Excel.Range): Promise<Selection> {
  const first = range.getCell(0, 0);
  range.load("address");
  first.load("formulas,values");
  const anchor = supports("1.12") ? first.getSpillParentOrNullObject() : undefined;
  anchor?.load("address,formulas");
  await context.sync();
  const formula = String(first.formulas[0]![0]);
  const selection = { address: range.address, formula, value: first.values[0]![0] as Value };
  const spilled = anchor && !anchor.isNullObject && String(anchor.formulas[0]![0]) !== formula;
  return spilled
    ? {
        ...selection,
        spilledFrom: { address: anchor.address, formula: String(anchor.formulas[0]![0]) },
      }
    : selection;
}

/**
 * Calls back with each new selection, and says how to stop. Selections that were already left when Excel answered are
 * skipped; where one cannot be read, nothing happens: the next one will be.
 */
export function onSelectionChanged(handler: (selection: Selection) => void): () => void {
  let latest = 0;
  let stopped = false;
  const moved = async () => {
    const turn = ++latest;
    try {
      const selection = await readSelection();
      if (turn === latest && !stopped) handler(selection);
    } catch {
      // Between two selections Excel may be editing a cell.
    }
  };
  const stop = onSelectionMoved(() => void moved());
  return () => {
    stopped = true;
    stop();
  };
}

/**
 * Calls back whenever another cell is selected, before anything of it is read; says how to stop. `onReady` is told the
 * active cell when Excel has begun to listen: what was selected before that, nobody was told.
 */
export const onSelectionMoved = (
  handler: () => void,
  onReady?: (activeCell: string) => void,
): (() => void) =>
  listen((context) => [context.workbook.onSelectionChanged.add(async () => handler())], onReady);

/**
 * The same, and whenever Excel has calculated: a function answers a moment after its formula was entered, when the cell
 * below is selected, and may spill into that.
 */
export const onSelectionMovedOrCalculated = (
  handler: () => void,
  onReady: (activeCell: string) => void,
): (() => void) =>
  listen(
    ({ workbook }) => [
      workbook.onSelectionChanged.add(async () => handler()),
      ...(supports("1.8") ? [workbook.worksheets.onCalculated.add(async () => handler())] : []),
    ],
    onReady,
  );

interface Registered {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

function listen(
  register: (context: Excel.RequestContext) => readonly Registered[],
  onReady?: (activeCell: string) => void,
): () => void {
  let stopped = false;
  const registration = run(async (context) => {
    const results = register(context);
    const active = onReady && context.workbook.getActiveCell();
    active?.load("address");
    await context.sync();
    if (active && !stopped) onReady(active.address);
    return results;
  });
  // Without the event the pane still has its button.
  registration.catch(() => undefined);
  return () => {
    stopped = true;
    void registration
      .then((results) =>
        Excel.run(results[0]!.context as Excel.RequestContext, async (context) => {
          for (const result of results) result.remove();
          await context.sync();
        }),
      )
      .catch(() => undefined);
  };
}
