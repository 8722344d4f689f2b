import type { Area, DropDown, Look, NamedCell, PlanChart } from "../../sheets";
import type { Cell } from "../host/grid";

/** What an .xlsx file holds, before it becomes XML. Rows and columns count from 0. */

export interface FileFormula {
  /** As it is typed, with its leading =. */
  readonly text: string;
  /** The cells that its answer fills, where these are more than one. */
  readonly spill: Area | null;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly formula?: FileFormula;
  /** What the cell shows; with a formula, what it was last calculated to. null where the cell is only painted. */
  readonly value: Cell | null;
  /** The value comes from a formula, the cell's own or one that spills into it: texts such as #N/A are errors. */
  readonly calculated: boolean;
  readonly look: Look;
  /** "" is General. */
  readonly format: string;
}

export interface FileSheet {
  readonly name: string;
  /** By row, then by column. */
  readonly cells: readonly FileCell[];
  /** In characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly names: readonly NamedCell[];
  readonly dropDowns: readonly DropDown[];
  readonly charts: readonly PlanChart[];
}

export interface FileProperties {
  readonly title: string;
  readonly description: string;
  readonly creator: string;
  /** 2025-02-03. Given, never today's, so that the same input gives the same bytes. */
  readonly date: string;
}

export interface FileWorkbook {
  readonly properties: FileProperties;
  readonly sheets: readonly [FileSheet, ...FileSheet[]];
}
