import type { FakeExcel } from "../../taskpane/support/fakeExcel";
import { press, says, type } from "../hands";
import { fails, never, type States, stopped } from "./state";

const page = async (name: string) => {
  await press("Functions");
  await press(new RegExp(`${name}$`));
};

/** A fit on a price and a quantity in two columns. */
const fit = async (excel: FakeExcel) => {
  excel.cells.ranges = {
    "Data!A2:A6": { address: "Data!A2:A6", rows: [[60], [30], [15], [5], [1.1]] },
    "Data!B2:B6": { address: "Data!B2:B6", rows: [[1], [2.1], [4.4], [15], [80]] },
  };
  await page("FITELASTICITY");
  excel.select("Data!A2:A6");
  await press("Use A2:A6 for prices");
  excel.select("Data!B2:B6");
  await press("Use B2:B6 for quantities");
  await says("Estimates");
};

/** The list of functions, a form, a fit. */
export const functionStates: States = {
  "functions-list": {
    go: async () => {
      await press("Functions");
      await says("JEVONSDEMAND");
    },
  },
  "functions-failed": {
    data: { loadFunctions: fails },
    go: async () => {
      await press("Functions");
      await says("This part could not be loaded");
    },
  },
  "functions-loading": {
    data: { loadFunctions: never },
    go: async () => {
      await press("Functions");
      await says("Functions");
    },
  },
  "function-empty": {
    go: async () => {
      await page("JEVONSDEMAND");
      await says("Fill with an example");
    },
  },
  "function-example": {
    go: async () => {
      await page("JEVONSDEMAND");
      await press("Fill with an example");
      await says("316.228");
    },
  },
  "function-wrong": {
    go: async () => {
      await page("JEVONSDEMAND");
      await type("demand", "0,05");
      await type("efficiency", "ten");
      await type("elasticity", "1");
      await says("Use a point for decimals");
    },
  },
  "function-table": {
    go: async () => {
      await page("DEBTPATH");
      await press("Fill with an example");
      await says("the answer fills");
    },
  },
  "function-odds": {
    go: async () => {
      await page("ODDS");
      await press("Fill with an example");
      await says("the answer fills");
    },
  },
  "fit-empty": {
    go: async () => {
      await page("FITELASTICITY");
      await says("the scatter and the fit come here");
    },
  },
  "fit-drawn": { go: fit },
  "fit-use": {
    go: async (excel) => {
      await fit(excel);
      await says("Use in the scenario");
    },
  },
  "function-trouble": {
    prepare: (excel) => void (excel.trouble = stopped),
    go: async () => {
      await page("CROWDOUT");
      await press("Fill with an example");
      await says("$200bn");
      await says("Writes the formula to B7.");
      await press("Insert at B7");
      await says("read-only");
    },
  },
};
