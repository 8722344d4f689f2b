import type { ExcelHost } from "../host/excelHost";
import {
  type FileAddIn,
  type FileSettings,
  type FileWorkbook,
  type ReadFile,
  writeXlsx,
} from "../xlsx";
import { workbookOf } from "./fromGrid";
import { type Opened, type Opening, putWorkbook } from "./toGrid";

export const today = (): string => new Date().toISOString().slice(0, 10);

/** Office.context.document.settings, each as JSON. */
export interface DocumentSettings {
  documentSettings: readonly (readonly [string, string])[];
}

/** What the add-in is found by in a workbook that gets its first settings; null where nobody can tell. */
export type OwnAddIn = () => Promise<Omit<FileAddIn, "settings"> | null>;

/** Makes the bytes of a file, here or elsewhere. */
export type Write = (
  workbook: FileWorkbook,
  cancel?: AbortSignal,
) => Uint8Array | Promise<Uint8Array>;

/** The file that the open workbook comes from and goes to. Needs neither Node nor a browser. */
export class WorkbookFile {
  name = "Book1.xlsx";
  /** Something was entered, or a sheet came or went, since the workbook was opened or saved. */
  changed = false;
  private date = today();
  private addIn: FileAddIn | null = null;
  private fileSettings: FileSettings = {};

  constructor(
    private readonly host: ExcelHost,
    private readonly settings: DocumentSettings,
    private readonly ownAddIn: OwnAddIn,
    private readonly write: Write = writeXlsx,
  ) {
    host.grid.listen(({ kind }) => {
      this.changed ||= ["changed", "added", "deleted"].includes(kind);
    });
  }

  /** Whether its days are counted from 1904. */
  get isFrom1904(): boolean {
    return this.fileSettings.date1904 === true;
  }

  /** Puts a file that was read in the place of the workbook. */
  async open(name: string, { workbook }: ReadFile, opening?: Opening): Promise<Opened> {
    const { addIn, properties, settings: kept = {} } = workbook;
    const settings = Object.entries(addIn?.settings ?? {});
    const opened = await putWorkbook(this.host, workbook, opening);
    this.settings.documentSettings = settings;
    this.fileSettings = kept;
    this.name = /\.xlsx$/i.test(name) ? name : `${name}.xlsx`;
    this.date = properties.date;
    this.addIn = addIn;
    this.changed = false;
    return opened;
  }

  /** The bytes of the workbook as it is now, and what is not in them. */
  async save(cancel?: AbortSignal): Promise<SavedFile> {
    await this.host.grid.settle();
    const added = await this.currentAddIn();
    const extras = { date: this.date, addIn: added.addIn, settings: this.fileSettings };
    const { workbook, leftOut } = workbookOf(this.host, extras);
    // What is entered while it is written is not in it.
    this.changed = false;
    const bytes = await this.written(workbook, cancel);
    return { bytes, leftOut: [...leftOut, ...added.leftOut] };
  }

  private async written(workbook: FileWorkbook, cancel?: AbortSignal): Promise<Uint8Array> {
    try {
      return await this.write(workbook, cancel);
    } catch (error) {
      this.changed = true;
      throw error;
    }
  }

  /** The settings that the add-in has saved since; a workbook gets the add-in's part with its first ones. */
  private async currentAddIn(): Promise<{ addIn: FileAddIn | null; leftOut: string[] }> {
    const settings = {
      ...Object.fromEntries(
        Object.entries(this.host.grid.settings()).map(([key, value]) => [
          key,
          JSON.stringify(value),
        ]),
      ),
      ...Object.fromEntries(this.settings.documentSettings),
    };
    if (!this.addIn && Object.keys(settings).length === 0) return { addIn: null, leftOut: [] };
    const own = this.addIn ?? (await this.ownAddIn());
    if (!own) return { addIn: null, leftOut: ["the settings of the add-in"] };
    this.addIn = { ...own, settings };
    return { addIn: this.addIn, leftOut: [] };
  }
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What the workbook holds and the file does not, in words. */
  readonly leftOut: readonly string[];
}
