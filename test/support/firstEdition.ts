import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "../../src/catalog/entries.generated";
import { version } from "../../src/catalog/version";
import {
  type AboutPlan,
  applyMigration,
  previewMigration,
  remakeSheets,
  type RemadeSheet,
} from "../../src/excel";
import { aboutSheet, installed, type Migration } from "../../src/sheets/about";

/** Workbooks that the first edition of the chain saved, and what Update does with them. */

/** A file of test/fixtures. */
export const firstEditionFile = (name: string) =>
  readFileSync(join(__dirname, "../fixtures", `${name}.xlsx`));

export const options = { date: "2026-11-30", version };
export const now = installed(
  version,
  entries.map(({ fn }) => fn),
);
export const aboutPlan: AboutPlan = ({ functions, presets }) =>
  aboutSheet({
    ...options,
    home: "",
    presets,
    functions: entries.filter(({ fn }) => functions.includes(fn.name)),
  });

/** What Update does, in the order of the pane. */
export async function update(): Promise<{
  readonly preview: Migration;
  readonly remade: readonly RemadeSheet[];
  readonly done: Awaited<ReturnType<typeof applyMigration>>;
}> {
  const preview = (await previewMigration(now.values))!;
  const remade = await remakeSheets(preview, now.values, options);
  return { preview, remade, done: await applyMigration(preview, now.values, aboutPlan) };
}
