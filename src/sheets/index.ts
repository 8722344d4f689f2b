/** Pure plans of what goes into a workbook. No Office, no DOM. */
export { formula, SheetBuilder } from "./builder";
export { type Layout, layOut } from "./layOut";
export { type Look, looks } from "./look";
export { managerSheets } from "./manager/managerSheets";
export { keepInManager } from "./manager/keep";
export type { ManagerSheetOptions } from "./manager/managerSheet";
export { comparisonSheet, type ComparisonSheetOptions } from "./comparison/comparisonSheet";
export { comparisonName, managerNames, sensitivityName } from "./names";
export { openingSheets } from "./opening";
export type * from "./plan";
export { chartKinds } from "./plan";
export { reverseSheet, type ReverseSheetOptions } from "./reverse/reverseSheet";
export { scenarioSheet, type ScenarioSheetOptions } from "./scenario/scenarioSheet";
export { sensitivitySheet, type SensitivitySheetOptions } from "./sensitivity/sensitivitySheet";
export { sheetName } from "./sheetName";
export { asText } from "./text";
