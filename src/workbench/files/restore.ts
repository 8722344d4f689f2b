import type { ExcelHost } from "../host/excelHost";

/** The workbook that is open, as long as it may have to come back. */
export interface Before {
  readonly sheets: readonly string[];
  /** Takes a sheet away, for the time being. */
  remove(sheet: string): void;
  /** Brings everything back as it was. What goes wrong on the way does not keep the rest from coming back. */
  restore(): Promise<void>;
}

/** Remembers the workbook that is open, so that a file that cannot be opened changes nothing. */
export function rememberWorkbook(host: ExcelHost): Before {
  const { grid } = host;
  const sheets = grid.sheets();
  const names = [...grid.names()];
  const settings = { ...grid.settings() };
  const { inDoubt } = grid;
  const [active, selection] = [grid.activeSheet(), grid.selection()];
  const restoreHost = host.remember();
  const removed: (() => void)[] = [];
  const known = new Set(sheets.map(({ id }) => id));

  const steps = (): (() => void)[] => [
    ...[...removed].reverse(),
    () => grid.activate(active),
    ...grid.names().map(
      ({ name, scope }) =>
        () =>
          grid.removeName(name, scope),
    ),
    ...grid
      .sheets()
      .filter(({ id }) => !known.has(id))
      .map(
        ({ id }) =>
          () =>
            void grid.removeSheet(id),
      ),
    ...sheets.map(
      ({ id, name }) =>
        () =>
          grid.changeSheet(id, { name }),
    ),
    ...sheets.map(
      ({ id, visibility }) =>
        () =>
          grid.changeSheet(id, { visibility }),
    ),
    ...names.map((name) => () => grid.addName(name)),
    // In their order, which a file keeps.
    ...Object.keys(grid.settings()).map((key) => () => grid.setSetting(key, undefined)),
    ...Object.entries(settings).map(
      ([key, value]) =>
        () =>
          grid.setSetting(key, value),
    ),
    () => grid.activate(active),
    () => grid.select(selection),
    restoreHost,
  ];
  return {
    sheets: sheets.map(({ id }) => id),
    remove: (sheet) => void removed.push(grid.removeSheet(sheet)),
    async restore() {
      for (const step of steps())
        try {
          step();
        } catch {
          // The others still have to come back.
        }
      await grid.settle();
      grid.inDoubt = inDoubt;
    },
  };
}
