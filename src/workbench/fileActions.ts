import { entries } from "../catalog/entries.generated";
import { version } from "../catalog/version";
import {
  applyChange,
  type CopyPlans,
  ExcelTrouble,
  insertAbout,
  inspectWorkbook,
  type SharingOutcome,
  prepareCopy,
} from "../excel";
import { planChange, reasons, reportOf, type Skipped } from "../sharing";
import { aboutSheet, readMeSheet } from "../sheets/about";
import { createHeadlessWorkbook, type FunctionsBundle } from "./headless";
import { startClient } from "./nodeClient";
import { FileTrouble } from "./xlsx";

/** What can be done with a file: the actions of the pane's tab Share, and opening and saving alone. */
export const fileActions = [
  "look",
  "native",
  "plain",
  "live",
  "freeze",
  "unfreeze",
  "stamp",
  "send",
  "save",
] as const;
export type FileAction = (typeof fileActions)[number];

export interface FileResult {
  /** What is printed: counts, what was left and why, what of the file is not kept. */
  readonly says: Readonly<Record<string, unknown>>;
  /** The file afterwards; undefined where it was only looked at. */
  readonly bytes?: Uint8Array;
}

export interface FileWork {
  readonly action: FileAction;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly bundle: FunctionsBundle;
  /** The day, 2026-11-30. */
  readonly date: string;
  /** Where the documentation is, with a slash at the end; "" names the pages alone. */
  readonly home: string;
}

/**
 * Does to a file what the pane does to an open workbook, by the same code and through Microsoft's client.
 * @throws {FileTrouble} where it is no workbook, {ExcelTrouble} where the action came to no end: no file is made then
 */
export async function actOnFile(work: FileWork): Promise<FileResult> {
  const workbook = createHeadlessWorkbook(work.bundle);
  const { host } = workbook;
  const client = startClient(async (body) => ({
    statusCode: 200,
    body: JSON.stringify(await host.execute(body)),
  }));
  try {
    const { leftOut, kept } = await workbook.openFile(work.bytes, work.name);
    const said = { ...(await act(work)), notRecalculated: kept };
    if (work.action === "look") return { says: { ...said, notKept: leftOut } };
    const saved = await workbook.saveFile();
    return {
      says: { ...said, notKept: [...new Set([...leftOut, ...saved.leftOut])] },
      bytes: saved.bytes,
    };
  } finally {
    client.close();
    await workbook.dispose();
  }
}

/** Whether an error is told to people in its own words. */
export const isTold = (error: unknown): error is Error =>
  error instanceof FileTrouble || error instanceof ExcelTrouble;

async function act({ action, date, home }: FileWork): Promise<Record<string, unknown>> {
  const options = { date, version, home };
  const about: CopyPlans["about"] = ({ functions, presets }, own) =>
    aboutSheet({
      ...options,
      presets,
      own,
      functions: entries.filter(({ fn }) => functions.includes(fn.name)),
    });
  switch (action) {
    case "save":
      return { action };
    case "look":
      return { action, ...reportOf(await inspectWorkbook("workbook")) };
    case "stamp":
      return { action, ...(await insertAbout(about)) };
    case "send": {
      const done = await prepareCopy({ ...options, readMe: readMeSheet(options), about });
      refuseStopped(done);
      const { native, frozen, left, sheetsAdded } = done;
      return {
        action,
        native: native.done,
        frozen: frozen.done,
        ...comparison(native),
        skipped: told(left),
        sheetsAdded,
      };
    }
    default: {
      const outcome = await applyChange(planChange(await inspectWorkbook("workbook"), action));
      refuseStopped(outcome);
      const { done, sheets, skipped, namesAdded, namesSet, namesRemoved } = outcome;
      return {
        action,
        done,
        sheets: sheets.map((sheet) => ({ name: sheet.name, done: sheet.done })),
        ...comparison(outcome),
        skipped: told(skipped),
        namesAdded,
        namesSet,
        namesRemoved,
      };
    }
  }
}

function refuseStopped({ stopped }: Pick<SharingOutcome, "stopped">): void {
  if (stopped instanceof Error) throw stopped;
}

const comparison = ({ values }: SharingOutcome) =>
  values && {
    values: {
      same: values.same,
      largestDifference: values.largest,
      notCompared: values.unknown,
      ...(values.why && { why: values.why }),
    },
  };

const told = (skipped: readonly Skipped[]) =>
  skipped.map(({ sheet, address, formula, code, function: name, detail, values }) => ({
    sheet,
    address,
    formula,
    code,
    why: reasons[code](name ?? "", detail ?? "").trim(),
    ...(values && { values }),
  }));
