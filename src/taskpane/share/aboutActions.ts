import type { RemadeSheet, Stamped } from "../../excel";
import type { Drift, Migration } from "../../sheets/about";

/** What the pane does with the stamp of a workbook and for those who receive it. */
export interface AboutActions {
  /** Adds the sheet About this model, or writes ours anew where nobody has edited it. */
  insertAbout(): Promise<Stamped>;
  /** Adds the sheet Read me, for people who may have nothing installed. */
  insertReadMe(): Promise<{ readonly sheet: string }>;
  /** Whether the pane opens with this workbook. */
  readAutoOpen(): Promise<boolean>;
  /** On the desktop Excel forgets what could be undone: say so before. */
  setAutoOpen(on: boolean): Promise<void>;
  /**
   * What has changed since the workbook was stamped; "edited" where the stamp cannot be compared; undefined where there
   * is none or the same version opens it. One round trip where there is no sheet of an earlier chain without a stamp.
   */
  readDrift(): Promise<Drift | "edited" | undefined>;
  /** The cells of our sheets that would get the numbers of this version. Reads only. */
  previewMigration(): Promise<Migration>;
  /** Changes what was previewed, where it still holds what it held, and stamps the workbook anew. */
  migrate(previewed: Migration): Promise<Migrated>;
}

export interface Migrated {
  /** Cells that changed, and cells of the preview that somebody has changed since. */
  readonly changed: number;
  readonly skipped: number;
  /** New sheets for those of the first edition of the chain. */
  readonly remade: readonly RemadeSheet[];
  readonly stamped: Stamped;
}
