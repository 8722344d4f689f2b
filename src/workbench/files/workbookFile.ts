import type { ExcelHost } from "../host/excelHost";
import type { OfficeEndpoint } from "../host/officeEndpoint";
import { type FileAddIn, type ReadFile, writeXlsx } from "../xlsx";
import { workbookOf } from "./fromGrid";
import { putWorkbook } from "./toGrid";

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The file that the open workbook comes from and goes to. */
export class WorkbookFile {
  name = "Book1.xlsx";
  /** Something was entered, or a sheet came or went, since the workbook was opened or saved. */
  changed = false;
  private date = today();
  private addIn: FileAddIn | null = null;

  /** @param addInFolder where the add-in's manifest is */
  constructor(
    private readonly host: ExcelHost,
    private readonly endpoint: OfficeEndpoint,
    private readonly addInFolder: string,
  ) {
    host.grid.listen(({ kind }) => {
      this.changed ||= ["changed", "added", "deleted"].includes(kind);
    });
  }

  /** Puts a file that was read in the place of the workbook. */
  async open(name: string, { workbook }: ReadFile): Promise<void> {
    const { addIn, properties } = workbook;
    const settings = Object.entries(addIn?.settings ?? {});
    await putWorkbook(this.host, workbook);
    this.endpoint.documentSettings = settings;
    for (const [key, json] of settings) this.host.grid.setSetting(key, parsed(json));
    this.name = /\.xlsx$/i.test(name) ? name : `${name}.xlsx`;
    this.date = properties.date;
    this.addIn = addIn;
    this.changed = false;
  }

  /** The bytes of the workbook as it is now, and what is not in them. */
  async save(): Promise<{ bytes: Uint8Array; leftOut: readonly string[] }> {
    await this.host.grid.settle();
    const extras = { date: this.date, addIn: await this.currentAddIn() };
    const { workbook, leftOut } = workbookOf(this.host, extras);
    const bytes = writeXlsx(workbook);
    this.changed = false;
    return { bytes, leftOut };
  }

  /** The settings that the add-in has saved since; a workbook gets the add-in's part with its first ones. */
  private async currentAddIn(): Promise<FileAddIn | null> {
    const settings = {
      ...Object.fromEntries(
        Object.entries(this.host.grid.settings()).map(([key, value]) => [
          key,
          JSON.stringify(value),
        ]),
      ),
      ...Object.fromEntries(this.endpoint.documentSettings),
    };
    if (!this.addIn && Object.keys(settings).length === 0) return null;
    this.addIn = { ...(this.addIn ?? (await ownAddIn(this.addInFolder))), settings };
    return this.addIn;
  }
}

/** What Excel finds a developer's copy of the add-in by. */
async function ownAddIn(folder: string): Promise<Omit<FileAddIn, "settings">> {
  const response = await fetch(`${folder}manifest.xml`);
  const manifest = new DOMParser().parseFromString(await response.text(), "application/xml");
  const text = (name: string) => manifest.querySelector(name)?.textContent ?? "";
  return { id: text("Id"), version: text("Version"), store: "developer", storeType: "Registry" };
}

/** A setting as an add-in has saved it: JSON, or else a plain text. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}
