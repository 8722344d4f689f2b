import { SheetBuilder } from "../builder";
import { readMeName } from "../sheetNames";
import type { SheetPlan } from "../plan";
import { wrapped } from "../text";
import { pageOf } from "./pages";

export interface ReadMeOptions {
  readonly date: string;
  readonly version: string;
  /** The address that the add-in was built for, with a slash at the end; "" without one. */
  readonly home: string;
}

const parts = (home: string): readonly (readonly [heading: string, ...texts: string[]])[] => [
  [
    "What this workbook is",
    "A model of macro-economic shocks made with Macroscope, an add-in for Excel. The blue cells are assumptions, the black ones are formulas: nothing is hidden, and every assumption has its unit and its source beside it.",
  ],
  [
    "If you have nothing installed",
    "If Excel opened this workbook in Protected View (a yellow bar at the top, as for files from the internet and from mail), choose Enable Editing first: until then every formula with a name such as MACRO_CROWDOUT shows #NAME?, and nothing is wrong with it.",
    "Formulas with names such as MACRO_CROWDOUT (with an underscore) are made of Excel's own functions. They calculate for you: change a blue cell, and everything follows. They need Excel 2024 or Microsoft 365, on the web too. What each one does is written in Formulas > Name Manager.",
    "Formulas with names such as MACRO.CROWDOUT (with a dot) are calculated by the add-in. Without it they show the numbers that they had when the workbook was saved, until Excel calculates them again: when you change a cell that they use.",
    "#NAME? means exactly that: Excel was asked to calculate such a formula and could not. The number is not wrong, it is missing. With an underscore in the name: choose Enable Editing. With a dot: close the workbook without saving, and the last numbers are back.",
  ],
  [
    "How to make it calculate for everybody",
    "Somebody who has Macroscope opens the workbook, chooses Share > Turn native in the pane and saves. The formulas with a dot become those with an underscore, with the same numbers.",
  ],
  [
    "How to get the add-in",
    "Ask whoever looks after Office in your organisation, or the person who sent you this workbook. What it is, what it may do and how it is installed:",
    pageOf(home, "docs/index.html"),
    "If it shows #NAME? with the add-in installed: Share > Repair in the pane.",
  ],
  [
    "Where the numbers come from",
    "On the sheets of scenarios each assumption has its basis (published or a judgement) and its source. The sheet About this model, where there is one, lists version, functions, scenarios and sources of the whole workbook.",
  ],
  [
    "What it is not",
    "Not a forecast and no investment advice: each model says at its end what it leaves out.",
  ],
];

/** For people who receive the workbook and may have nothing installed. */
export function readMeSheet({ date, version, home }: ReadMeOptions): SheetPlan {
  const builder = new SheetBuilder(readMeName);
  builder.put(0, 0, [["Read me"]], "title");
  builder.put(1, 0, [[`made ${date} with Macroscope ${version}`]], "subtitle");
  let row = 3;
  for (const [heading, ...texts] of parts(home)) {
    builder.put(row, 0, [[heading]], "heading");
    row++;
    for (const text of texts) row = builder.lines(row, 0, wrapped(text, 100), "rowHeader");
    row++;
  }
  builder.setWidths(100);
  return builder.plan();
}
