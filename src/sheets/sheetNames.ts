/** The wanted names of the sheets that are not one scenario's, apart from their plans: the pane says them before. */
export const managerNames = ["Scenario manager", "Scenario model"] as const;
export const comparisonName = "Comparison";
export const sensitivityName = (title: string): string => `Sensitivity ${title}`;
export const holdingsName = "Holdings";
export const reverseName = (title: string): string => `Reverse ${title}`;
export const aboutName = "About this model";
export const readMeName = "Read me";
export const reconciliationName = "Reconciliation";
