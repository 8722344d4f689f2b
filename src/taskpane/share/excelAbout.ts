import type { AboutPlan } from "../../excel";
import { version } from "../../catalog/version";
import { today } from "../today";
import type { AboutActions } from "./aboutActions";

const excel = () => import(/* webpackChunkName: "excel" */ "../../excel");
const about = () => import(/* webpackChunkName: "about" */ "../../sheets/about");
const catalog = () => import(/* webpackChunkName: "catalog" */ "../../catalog/entries.generated");

/** Put in by webpack: ADDIN_URL of the build, with a slash at the end, and "" where the build had none. */
declare const ADDIN_HOME: string | undefined;

/** The address that the add-in was built for: where it runs now may be a machine that nobody else reaches. */
const home = typeof ADDIN_HOME === "undefined" ? "" : ADDIN_HOME;

/** What the sheets that speak of the workbook are made of. */
export async function forAbout() {
  const [actions, plans, { entries }] = await Promise.all([excel(), about(), catalog()]);
  const options = { date: today(), version, home };
  const stampPlan: AboutPlan = ({ functions, presets }, own) =>
    plans.aboutSheet({
      ...options,
      presets,
      own,
      functions: entries.filter(({ fn }) => functions.includes(fn.name)),
    });
  const now = plans.installed(
    version,
    entries.map(({ fn }) => fn),
  );
  return { ...actions, ...plans, options, stampPlan, now };
}

/** The stamp and what belongs to it, in Excel. */
export const excelAbout: AboutActions = {
  async insertAbout() {
    const { insertAbout, stampPlan } = await forAbout();
    return insertAbout(stampPlan);
  },

  async insertReadMe() {
    const { insertSheet, readMeSheet, options } = await forAbout();
    return { sheet: (await insertSheet(readMeSheet(options))).name };
  },

  async readAutoOpen() {
    return (await excel()).readAutoOpen();
  },

  async setAutoOpen(on) {
    return (await excel()).setAutoOpen(on);
  },

  async readDrift() {
    const stamp = await (await excel()).readWorkbookStamp();
    if (stamp === undefined || stamp === "edited") return stamp;
    if (!(await about()).isOlder(stamp, version)) return undefined;
    const { driftOf, now } = await forAbout();
    return driftOf(stamp, now);
  },

  async previewMigration() {
    const { previewMigration, noMigration, now } = await forAbout();
    return (await previewMigration(now.values)) ?? noMigration;
  },

  async migrate(previewed) {
    const { applyMigration, remakeSheets, ExcelTrouble, now, stampPlan, options } =
      await forAbout();
    const remade = await remakeSheets(previewed, now.values, options);
    try {
      return { ...(await applyMigration(previewed, now.values, stampPlan)), remade };
    } catch (error) {
      // The new sheets are there, whatever the rest came to.
      if (error instanceof ExcelTrouble && remade.length > 0)
        throw new ExcelTrouble(error.message, error.code, false);
      throw error;
    }
  },
};
