import type { FakeExcel } from "../../taskpane/support/fakeExcel";
import { press, says } from "../hands";
import { long, never, type States, stopped } from "./state";

const explain = (formula: string, value: string | number) => async (excel: FakeExcel) => {
  excel.cells.select("Sheet1!B7", formula, value);
  await press("Explain");
};

/** The selected cell. */
export const explainStates: States = {
  "explain-nothing": {
    go: async () => {
      await press("Explain");
      await says("B7");
    },
  },
  "explain-loading": {
    prepare: (excel) => void (excel.cells.hold = never()),
    go: async () => {
      await press("Explain");
      await says("Explain");
    },
  },
  "explain-call": { go: explain("=MACRO.JEVONSDEMAND(100,10,-1.5)", 316.227766016838) },
  "explain-units": { go: explain("=MACRO.IMPLIEDGROWTH(3321,70.03,8.9)", 8.7) },
  "explain-error": { go: explain("=MACRO.CROWDOUT(500,-1)", "#NUM!") },
  "explain-many-calls": {
    go: explain(
      `=MACRO.CROWDOUT(500,300)+LET(${long},MACRO.CREDITSPREAD(300,-20%),${long}*2)&"${"text ".repeat(30)}"`,
      1,
    ),
  },
  "explain-unreadable": { go: explain("=MACRO.CROWDOUT(500,300", "") },
  "explain-trouble": {
    prepare: (excel) => void (excel.cells.trouble = stopped),
    go: async () => {
      await press("Explain");
      await says("read-only");
    },
  },
};
