import type { StepwiseWork } from "../calculation";
import { finish } from "../calculation/work";
import { callsIn, mayCall, tokensOf } from "../formula";
import type { WorkbookContents, FoundCell } from "./contents";
import type {
  SharingAction,
  CellChange,
  Change,
  ChangeOptions,
  LiveCalls,
  SheetChange,
} from "./changes";
import { Alike } from "./alike";
import { placeOf } from "./copyRecord";
import { entryOf } from "./functions";
import { freezing, planUnfreeze } from "./planFrozen";
import { nameBlocked, planNames } from "./planNames";
import { isStuck } from "./report";
import { type Blocked, repaired, type Rewritten, toLive, toNative, toPlain } from "./rewrite";
import { lockOf, Skips } from "./skips";

/** What an action would do with these contents. Nothing is touched: applyChange of src/excel carries it out. */
export const planChange = (
  contents: WorkbookContents,
  action: SharingAction,
  options: ChangeOptions = {},
): Change => finish(planning(contents, action, options));

/** The same in steps, between which a page may answer. */
export function* planning(
  contents: WorkbookContents,
  action: SharingAction,
  options: ChangeOptions = {},
): StepwiseWork<Change> {
  if (action === "freeze") return yield* freezing(contents);
  if (action === "unfreeze") return planUnfreeze(contents, options.copy?.frozenFrom);

  const skips = new Skips();
  const functions = new Set<string>();
  const sheets: SheetChange[] = [];
  for (const sheet of contents.sheets) {
    const cells: CellChange[] = [];
    const blocked = (name: string) => nameBlocked(name, contents, sheet);
    const alike = new Alike();
    for (const found of sheet.cells) {
      yield;
      const { row, column, formula, spill: fills } = found;
      const only = options.copy?.cells.get(placeOf(sheet.name, row, column));
      if (options.copy && !only) continue;
      const once = () => rewritten(action, found, blocked, only);
      // What becomes of a name is the same in every row; a plain form may hold an argument twice.
      const isAlike = !options.copy && (action === "native" || action === "live");
      const answer = isAlike ? alike.of(formula, once) : once();
      const lock = answer && "formula" in answer ? lockOf(sheet, found) : undefined;
      if (answer && "reason" in answer) skips.cell(sheet, found, answer.reason);
      else if (answer && lock) skips.cell(sheet, found, lock);
      else if (answer) {
        for (const name of answer.functions) functions.add(name);
        const place = { row, column, rows: 1, columns: 1, ...(fills && { fills }) };
        cells.push({ ...place, before: formula, after: answer.formula });
      }
    }
    const { id, name, visibility } = sheet;
    if (cells.length > 0) sheets.push({ id, name, visibility, cells });
  }
  const names = yield* planNames({ contents, action, options, sheets, functions, skips });
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  return { action, sheets, cells, ...names, skipped: skips.all };
}

function rewritten(
  action: SharingAction,
  found: FoundCell,
  blocked: Blocked,
  only?: LiveCalls,
): Rewritten | undefined {
  if (action === "native") return toNative(found.formula, blocked);
  if (action === "plain") return toPlain(found.formula);
  if (action === "live") return toLive(found.formula, blocked, only);
  return entered(found);
}

/** A formula that Excel is to read again, spelled as one types it. */
function entered(found: FoundCell): Rewritten | undefined {
  const { formula } = found;
  if (!mayCall(formula)) return undefined;
  const calls = callsIn(tokensOf(formula));
  if (!isStuck(found, new Set(calls.map(({ kind }) => kind)))) return undefined;
  const unknown = calls.find(({ kind, function: name }) => kind === "live" && !entryOf(name));
  if (unknown) return { reason: { code: "unknownFunction", function: unknown.function } };
  return repaired(formula) ?? { formula, functions: [] };
}
