import {
  type Change,
  freezeLive,
  planChange,
  planSend,
  reasons,
  type Skipped,
} from "../../sharing";
import {
  type Exception,
  fingerprint,
  matrixOf,
  readReconciliation,
  type ReconciliationOptions,
  reconciliationSheet,
} from "../../sheets/about";
import { readMeName, reconciliationName } from "../../sheets/names";
import type { SheetPlan } from "../../sheets/plan";
import type { ExcelTrouble } from "../contract";
import { insertSheet } from "../insertSheet";
import { run } from "../run";
import { type AboutPlan, insertAbout } from "../stamp";
import { readWorkbook } from "../stampCells";
import { troubleOf } from "../trouble";
import { applyChange } from "./applyChange";
import { inspectWorkbook } from "./inspect";
import type { Outcome, Work } from "./contract";

/** The sheets that go with a copy. */
export interface CopyPlans {
  readonly readMe: SheetPlan;
  readonly about: AboutPlan;
  readonly date: string;
  readonly version: string;
}

/** What was done so that the workbook can be sent. */
export interface Prepared {
  readonly native: Outcome;
  readonly frozen: Outcome;
  /** What still needs the add-in, and why. */
  readonly left: readonly Skipped[];
  readonly sheetsAdded: readonly string[];
  readonly stopped?: "cancelled" | ExcelTrouble;
}

/**
 * Makes the open workbook one that people without the add-in can use: native what has a native form and shows the same
 * values, frozen what has none, with sheets that say so. Stopped half-way it calculates, and the same again goes on.
 */
export async function prepareCopy(plans: CopyPlans, work: Work = {}): Promise<Prepared> {
  const before = await inspectWorkbook("workbook", work);
  const native = await applyChange(planSend(before).native, work);
  // What was put back calls the add-in again.
  const between = native.stopped ? before : await inspectWorkbook("workbook");
  const early = native.stopped ?? stoppedBy(work);
  if (early) {
    const frozen = await applyChange(nothingOf(freezeLive(between)));
    return { native, frozen, left: [], sheetsAdded: [], stopped: early };
  }
  const frozen = await applyChange(freezeLive(between), work);
  const names = native.skipped.filter(({ sheet }) => sheet === "");
  const left = [...names, ...frozen.skipped.filter(({ sheet }) => sheet !== "")];
  const done = { native, frozen, left };
  const stopped = frozen.stopped ?? stoppedBy(work);
  if (stopped) return { ...done, sheetsAdded: [], stopped };
  try {
    return { ...done, sheetsAdded: await addSheets(plans, done) };
  } catch (error) {
    return { ...done, sheetsAdded: [], stopped: troubleOf(error, false) };
  }
}

/** A change with nothing in it, whose outcome is that nothing was done. */
const nothingOf = (change: Change): Change => ({
  ...change,
  sheets: [],
  cells: 0,
  addNames: [],
  setNames: [],
  removeNames: [],
});

const stoppedBy = ({ signal }: Work): "cancelled" | undefined =>
  signal?.aborted ? "cancelled" : undefined;

/** Read me and About this model where there are none, and the reconciliation, which knows what came with it. */
async function addSheets(
  { readMe, about, date, version }: CopyPlans,
  done: Pick<Prepared, "native" | "frozen" | "left">,
): Promise<string[]> {
  const added: { sheet: string; check: string }[] = [];
  const there = await sheetsNow();
  if (!there.some(({ sheet, cells }) => sheet === readMeName && cells[0]?.[0] === readMeName)) {
    const { name } = await insertSheet(readMe);
    added.push({ sheet: name, check: fingerprint(matrixOf(readMe)) });
  }
  const stamped = await insertAbout(about);
  if (!stamped.updated) {
    const written = (await sheetsNow()).find(({ sheet }) => sheet === stamped.sheet);
    added.push({ sheet: stamped.sheet, check: fingerprint(written?.cells ?? []) });
  }
  const { name } = await insertSheet(
    reconciliationSheet({ date, version, ...reconciled(done), added }),
  );
  return [...added.map(({ sheet }) => sheet), name];
}

const sheetsNow = () => run((context) => readWorkbook(context));

/** What the sheet says of what was done. */
function reconciled({
  native,
  frozen,
  left,
}: Pick<Prepared, "native" | "frozen" | "left">): Pick<
  ReconciliationOptions,
  "sheets" | "frozen" | "left"
> {
  const names = [...new Set([...native.sheets, ...frozen.sheets].map(({ name }) => name))];
  const exception = ({
    sheet,
    address,
    formula,
    code,
    function: name,
    detail,
    values,
  }: Skipped) => ({
    sheet: sheet === "" ? "(a name)" : sheet,
    cell: address,
    formula,
    why: [
      reasons[code](name ?? "", detail ?? "").trim(),
      ...(values ? [`${values.at}: ${values.before} before, ${values.after} after.`] : []),
    ].join(" "),
  });
  const kept = new Set(left.map(({ sheet, address }) => `${sheet}!${address}`));
  return {
    sheets: names.map((name) => {
      const compared = native.values?.sheets.find((one) => one.name === name);
      return {
        name,
        native: native.sheets.find((one) => one.name === name)?.done ?? 0,
        same: compared?.same ?? 0,
        largest: compared?.largest ?? 0,
        unknown: compared?.unknown ?? 0,
        frozen: frozen.sheets.find((one) => one.name === name)?.done ?? 0,
      };
    }),
    // What native had to leave is what was frozen, unless it could not be frozen either.
    frozen: native.skipped
      .filter(({ sheet, address }) => sheet !== "" && !kept.has(`${sheet}!${address}`))
      .map((one): Exception => exception(one)),
    left: left.map((one): Exception => exception(one)),
  };
}

/** What was taken back. */
export interface TakenBack {
  readonly live: Outcome;
  readonly unfrozen: Outcome;
  readonly sheetsRemoved: readonly string[];
  /** Sheets that came with the copy and that somebody has changed since: they stay. */
  readonly sheetsKept: readonly string[];
  readonly stopped?: "cancelled" | ExcelTrouble;
}

/** Back to live formulas: unfreezes, turns live, and takes the sheets away that came with the copy. */
export async function takeBack(work: Work = {}): Promise<TakenBack> {
  const unfrozen = await applyChange(
    planChange(await inspectWorkbook("workbook", work), "unfreeze"),
    work,
  );
  const early = unfrozen.stopped ?? stoppedBy(work);
  const turned = planChange(await inspectWorkbook("workbook"), "live");
  // The change of no cell and no name is an outcome too.
  const live = await applyChange(early ? nothingOf(turned) : turned, early ? {} : work);
  const done = { live, unfrozen };
  const stopped = early ?? live.stopped ?? stoppedBy(work);
  if (stopped) return { ...done, sheetsRemoved: [], sheetsKept: [], stopped };
  try {
    return { ...done, ...(await removeSheets()) };
  } catch (error) {
    return { ...done, sheetsRemoved: [], sheetsKept: [], stopped: troubleOf(error, false) };
  }
}

async function removeSheets(): Promise<Pick<TakenBack, "sheetsRemoved" | "sheetsKept">> {
  return run(async (context) => {
    const sheets = await readWorkbook(context);
    const going: string[] = [];
    const kept: string[] = [];
    for (const { sheet, cells } of sheets) {
      const came = readReconciliation(cells);
      if (came === "edited" && sheet.startsWith(reconciliationName)) kept.push(sheet);
      if (came === undefined || came === "edited") continue;
      for (const one of came) {
        const there = sheets.find((candidate) => candidate.sheet === one.sheet);
        if (there) (fingerprint(there.cells) === one.check ? going : kept).push(one.sheet);
      }
      going.push(sheet);
    }
    for (const name of going) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
    return { sheetsRemoved: going, sheetsKept: kept };
  });
}
