import type { ShareActions } from "./actions";
import { forAbout } from "./excelAbout";

const excel = () => import(/* webpackChunkName: "excel" */ "../../excel");
const plans = () => import(/* webpackChunkName: "sharing" */ "./plans");

/** The actions of the tab Share in Excel. */
export const shareActions: ShareActions = {
  async look(scope, work) {
    const [{ inspectWorkbook }, { foundIn }] = await Promise.all([excel(), plans()]);
    const contents = await inspectWorkbook(scope, work);
    const [{ entries }, { oddFormulas }] = await Promise.all([
      import(/* webpackChunkName: "catalog" */ "../../catalog/entries.generated"),
      import(/* webpackChunkName: "explain" */ "./oddFormulas"),
    ]);
    return {
      ...(await foundIn(contents, work)),
      odd: await oddFormulas(contents, entries),
    };
  },

  async apply(change, work) {
    return (await excel()).applyChange(change, work);
  },

  async send(work) {
    const { prepareCopy, stampPlan, readMeSheet, options } = await forAbout();
    return prepareCopy({ ...options, readMe: readMeSheet(options), about: stampPlan }, work);
  },

  async takeBack(work) {
    return (await excel()).takeBack(work);
  },
};
