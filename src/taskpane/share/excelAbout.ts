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
  const plan: AboutPlan = ({ functions, presets }) =>
    plans.aboutSheet({
      ...options,
      presets,
      functions: entries.filter(({ fn }) => functions.includes(fn.name)),
    });
  const now = plans.installed(
    version,
    entries.map(({ fn }) => fn),
  );
  return { ...actions, ...plans, options, plan, now };
}

/** The stamp and what belongs to it, in Excel. */
export const excelAbout: AboutActions = {
  async insertAbout() {
    const { insertAbout, plan } = await forAbout();
    return insertAbout(plan);
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
    if (stamp.version === version) return undefined;
    const { driftOf, now } = await forAbout();
    return driftOf(stamp, now);
  },

  async previewMigration() {
    const { previewMigration, now } = await forAbout();
    return (await previewMigration(now.values)) ?? { cells: [], kept: [] };
  },

  async migrate(previewed) {
    const { applyMigration, now, plan } = await forAbout();
    return applyMigration(previewed, now.values, plan);
  },
};
