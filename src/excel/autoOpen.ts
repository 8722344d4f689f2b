import { ExcelTrouble } from "./contract";

/** Excel opens the pane with a workbook that has this setting; the manifest gives the pane the same name. */
const setting = "Office.AutoShowTaskpaneWithDocument";

const settings = (): Office.Settings => {
  const found = typeof Office === "undefined" ? undefined : Office.context?.document?.settings;
  if (!found)
    throw new ExcelTrouble(
      "Excel is not ready yet. Wait a moment and try again.",
      "HostNotReady",
      true,
    );
  return found;
};

/** Whether the pane opens with this workbook. */
export const readAutoOpen = (): boolean => settings().get(setting) === true;

/**
 * Has the pane open with this workbook for everybody who has the add-in, or no longer. On the desktop Excel forgets
 * what could be undone: say so before.
 */
export function setAutoOpen(on: boolean): Promise<void> {
  const all = settings();
  if (on) all.set(setting, true);
  else all.remove(setting);
  return new Promise((resolve, reject) =>
    all.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else
        reject(
          new ExcelTrouble(
            `Excel could not keep that in the workbook: ${error.message}`,
            "SettingsNotSaved",
            true,
          ),
        );
    }),
  );
}
