import type { Drift } from "../../../src/sheets/about";
import type { FakeExcel } from "../../taskpane/support/fakeExcel";
import { formulaIn, sheetOf } from "../../taskpane/support/share";
import { press, says } from "../hands";
import { never, type States, stopped } from "./state";

const model = [
  sheetOf("Model", [
    formulaIn(1, "=MACRO.CROWDOUT(500,300)"),
    formulaIn(2, "=MACRO.INTERESTBILL(28199,1)"),
    formulaIn(3, '=MACRO.FAN("baseline")'),
    formulaIn(4, "=MACRO_CROWDOUT(500,300)"),
    formulaIn(5, "=MACRO.CROWDOUT(5,3)", "#NAME?"),
  ]),
  sheetOf(
    `A sheet of a long name ${"and more ".repeat(1)}`.trim(),
    [formulaIn(1, "=MACRO.CROWDOUT(1,2)")],
    {
      protected: true,
      visibility: "Hidden",
    },
  ),
];
const share = async (excel: FakeExcel) => {
  excel.share.sheets = model;
  await press("Share");
  await says("Share this workbook");
};

const drift: Drift = {
  stampedBy: "earlier",
  from: "0.0.9",
  to: "0.1.0",
  date: "2026-01-02",
  changes: [
    { kind: "default", function: "CROWDOUT", argument: "pull", from: "0.5", to: "1" },
    { kind: "functionGone", function: "CROWDOT", nearest: ["CROWDOUT"] },
    { kind: "scenarioGone", scenario: "martians" },
  ],
};

/** What is passed on, and what has changed since. */
export const shareStates: States = {
  "share-nothing": {
    go: async () => {
      await press("Share");
      await says("There is no Macroscope formula");
    },
  },
  "share-report": { go: share },
  "share-preview": {
    go: async (excel) => {
      await share(excel);
      await press("Preview: Turn native");
      await says("What changes");
    },
  },
  "share-busy": {
    go: async (excel) => {
      await share(excel);
      await press("Preview: Turn native");
      await says("What changes");
      excel.share.held = never();
      await press("Turn native");
      await says("1,200 of 10,000 cells");
    },
  },
  "share-done": {
    go: async (excel) => {
      await share(excel);
      await press("Preview: Turn native");
      await press("Turn native");
      await says("Turned 3 formulas native");
    },
  },
  "share-send": {
    go: async (excel) => {
      await share(excel);
      await press(/Prepare a copy to send/);
      await says("Save the workbook under another name first");
    },
  },
  "share-trouble": {
    prepare: (excel) => void (excel.share.trouble = stopped),
    go: async () => {
      await press("Share");
      await says("read-only");
    },
  },
  "drift-notice": {
    prepare: (excel) => void (excel.about.drift = drift),
    go: async () => {
      await press("What changed");
      await says("martians");
    },
  },
};
