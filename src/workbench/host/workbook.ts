import { wordArgument } from "./arguments";
import { documentProperties } from "./documentProperties";
import type { Book } from "./book";
import { hostType } from "./hostObject";
import { namedItems } from "./definedNames";
import { rangeHandle } from "./handles";
import { settingCollection } from "./settings";
import { tableCollection } from "./tables";
import { worksheets } from "./worksheets";
import { calculationModes } from "./kept";

/** Excel.Application. Calculation is automatic, so asking for it does nothing; a mode is only remembered. */
const application = hostType<Book>({
  name: "Application",
  properties: {
    CalculationMode: {
      get: (host) => host.calculationMode,
      set: (host, value) => {
        host.calculationMode = wordArgument(value, calculationModes);
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** Excel.WorkbookProtection: sheets can neither be added nor deleted while it is on. */
const workbookProtection = hostType<Book>({
  name: "WorkbookProtection",
  properties: { Protected: { get: (host) => host.structureLocked } },
  methods: {
    Protect: (host) => {
      host.structureLocked = true;
    },
    Unprotect: (host) => {
      host.structureLocked = false;
    },
  },
});

/** Excel.Workbook */
export const workbook = hostType<Book>({
  name: "Workbook",
  properties: {
    Name: { get: (host) => host.workbookName },
    ReadOnly: { get: () => false },
    Application: { get: (host) => application(host) },
    Worksheets: { get: (host) => worksheets(host) },
    Names: { get: (host) => namedItems({ host }) },
    Settings: { get: (host) => settingCollection(host) },
    Protection: { get: (host) => workbookProtection(host) },
    Properties: { get: (host) => documentProperties(host) },
    Tables: { get: (host) => tableCollection({ host }) },
  },
  methods: {
    GetSelectedRange: (host) => rangeHandle({ host, rect: host.grid.selection() }),
    GetActiveCell: (host) =>
      rangeHandle({ host, rect: { ...host.grid.selection(), rows: 1, columns: 1 } }),
    // Charts are stored and not drawn, so none can be selected.
    GetActiveChartOrNullObject: () => null,
  },
});
