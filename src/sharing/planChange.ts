import { callsIn, mayCall, tokensOf } from "../formula";
import type {
  Action,
  CellChange,
  Change,
  ChangeOptions,
  Contents,
  FoundCell,
  LiveCalls,
} from "./contents";
import { placeOf } from "./copyRecord";
import { entryOf } from "./functions";
import { planFreeze, planUnfreeze } from "./planFrozen";
import { nameBlocked, planNames } from "./planNames";
import { isStuck } from "./report";
import { type Blocked, repaired, type Rewritten, toLive, toNative, toPlain } from "./rewrite";
import { lockOf, Skips } from "./skips";

/** What an action would do with these contents. Nothing is touched: applyChange of src/excel carries it out. */
export function planChange(
  contents: Contents,
  action: Action,
  options: ChangeOptions = {},
): Change {
  if (action === "freeze") return planFreeze(contents);
  if (action === "unfreeze") return planUnfreeze(contents, options.copy?.frozenFrom);

  const skips = new Skips();
  const functions = new Set<string>();
  const sheets = contents.sheets.flatMap((sheet) => {
    const cells = sheet.cells.flatMap((found): CellChange[] => {
      const only = options.copy?.cells.get(placeOf(sheet.name, found.row, found.column));
      if (options.copy && !only) return [];
      const answer = rewritten(action, found, (name) => nameBlocked(name, contents, sheet), only);
      if (!answer) return [];
      if ("reason" in answer) return skips.cell(sheet, found, answer.reason);
      const lock = lockOf(sheet, found);
      if (lock) return skips.cell(sheet, found, lock);
      for (const name of answer.functions) functions.add(name);
      const { row, column, formula, spill: fills } = found;
      const place = { row, column, rows: 1, columns: 1, ...(fills && { fills }) };
      return [{ ...place, before: formula, after: answer.formula }];
    });
    const { id, name, visibility } = sheet;
    return cells.length > 0 ? [{ id, name, visibility, cells }] : [];
  });
  const names = planNames({ contents, action, options, sheets, functions, skips });
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  return { action, sheets, cells, ...names, skipped: skips.all };
}

function rewritten(
  action: Action,
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
