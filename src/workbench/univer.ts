import type { Plugin, PluginCtor, Univer } from "@univerjs/core";
import { SHEET_COLUMNS, SHEET_ROWS } from "./host/univerSheets";

/** What Univer on the screen and Univer without one start with. */

interface Preset {
  readonly plugins: (
    PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]]
  )[];
}

export function registerPlugins(univer: Univer, { plugins }: Preset): void {
  for (const entry of plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
}

/** A new workbook, as Excel opens one. */
export const emptyWorkbook = () => ({
  name: "Book1",
  sheetOrder: ["sheet1"],
  sheets: {
    sheet1: { id: "sheet1", name: "Sheet1", rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS },
  },
});
