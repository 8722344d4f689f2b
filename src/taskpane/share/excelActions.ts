import type { ShareActions } from "./actions";
import { forAbout } from "./excelAbout";

const excel = () => import(/* webpackChunkName: "excel" */ "../../excel");
const sharing = () => import(/* webpackChunkName: "sharing" */ "../../sharing");

/** The actions of the tab Share in Excel. */
export const shareActions: ShareActions = {
  async look(scope, work) {
    const [{ inspectWorkbook }, { planChange, planSend, reportOf }] = await Promise.all([
      excel(),
      sharing(),
    ]);
    const contents = await inspectWorkbook(scope, work);
    return {
      report: reportOf(contents),
      plan: (action, options) => planChange(contents, action, options),
      send: planSend(contents),
    };
  },

  async apply(change, work) {
    return (await excel()).applyChange(change, work);
  },

  async send(work) {
    const { prepareCopy, plan, readMeSheet, options } = await forAbout();
    return prepareCopy({ ...options, readMe: readMeSheet(options), about: plan }, work);
  },

  async takeBack(work) {
    return (await excel()).takeBack(work);
  },
};
