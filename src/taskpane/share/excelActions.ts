import type { ShareActions } from "./actions";

const excel = () => import(/* webpackChunkName: "excel" */ "../../excel");
const sharing = () => import(/* webpackChunkName: "sharing" */ "../../sharing");

/** The actions of the tab Share in Excel. */
export const shareActions: ShareActions = {
  async look(scope, work) {
    const [{ inspectWorkbook }, { planChange, reportOf }] = await Promise.all([excel(), sharing()]);
    const contents = await inspectWorkbook(scope, work);
    return {
      report: reportOf(contents),
      plan: (action, options) => planChange(contents, action, options),
    };
  },

  async apply(change, work) {
    return (await excel()).applyChange(change, work);
  },
};
