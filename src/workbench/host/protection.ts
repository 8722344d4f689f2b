import { contains, overlaps } from "../../a1";
import { accessDenied, invalidOperation } from "./errors";
import type { Rect } from "./grid";

/** What Excel still allows on a protected sheet, by the names of WorksheetProtectionOptions. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

/** Excel's answer to options that were left out. */
const noPermissions: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** The protection of one sheet: a lock, what it spares, and the cells that are not locked. */
export class SheetProtection {
  private password: string | undefined;
  private granted: ProtectionOptions = noPermissions;
  /** Locked and unlocked areas, the latest last. Cells are locked unless one of these says otherwise. */
  readonly locks: { rect: Rect; locked: boolean }[] = [];
  readonly hiddenFormulas: { rect: Rect; hidden: boolean }[] = [];
  protected = false;

  get options(): ProtectionOptions {
    return this.granted;
  }

  protect(options: ProtectionOptions = {}, password?: string): void {
    if (this.protected) throw accessDenied("The worksheet is already protected.");
    this.protected = true;
    this.granted = { ...noPermissions, ...options };
    this.password = password;
  }

  unprotect(password?: string): void {
    if (this.protected && this.password !== undefined && this.password !== password)
      throw invalidOperation("The password is not correct.");
    this.protected = false;
    this.password = undefined;
  }

  setLocked(rect: Rect, locked: boolean): void {
    this.locks.push({ rect, locked });
  }

  /** Whether all of a rectangle's cells are locked; null where some are and some are not. */
  isLocked(rect: Rect): boolean | null {
    for (const lock of [...this.locks].reverse()) {
      if (contains(lock.rect, rect)) return lock.locked;
      if (overlaps(lock.rect, rect)) return null;
    }
    return true;
  }

  setHidden(rect: Rect, hidden: boolean): void {
    this.hiddenFormulas.push({ rect, hidden });
  }

  /** Whether the formulas of a rectangle are not shown while the sheet is protected. */
  hidesFormula(rect: Rect): boolean {
    const last = [...this.hiddenFormulas].reverse().find((area) => contains(area.rect, rect));
    return last?.hidden ?? false;
  }

  /** Whether a protected sheet does not let these cells be written. */
  refuses(rect: Rect): boolean {
    return this.protected && this.isLocked(rect) !== false;
  }

  /** Throws AccessDenied where it does not. */
  demandWritable(rect: Rect): void {
    if (this.refuses(rect)) throw accessDenied("The cells are on a protected sheet.");
  }

  /** Throws AccessDenied where a protected sheet does not give this permission, such as "allowFormatCells". */
  demand(permission: string): void {
    if (this.protected && this.granted[permission] !== true)
      throw accessDenied("The sheet is protected.");
  }
}
