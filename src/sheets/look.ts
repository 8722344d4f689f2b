import type { Style } from "./plan";

/** What a style looks like. What is left out stays as the workbook has it. */
export interface Look {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Of the font, in points. */
  readonly size?: number;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  readonly underlined?: boolean;
}

/** The finance code. */
const blue = "#0000FF";
const black = "#000000";
const green = "#006100";
const quiet = "#595959";

export const looks: Readonly<Record<Style, Look>> = {
  title: { bold: true, size: 16 },
  subtitle: { color: quiet, size: 11 },
  heading: { bold: true, size: 12, underlined: true },
  columnHeader: { bold: true, fill: "#F2F2F2", align: "Center", wrap: true },
  rowHeader: { align: "Left" },
  label: { align: "Left", wrap: true },
  note: { color: quiet, italic: true },
  input: { color: blue, fill: "#FFFBE6" },
  choice: { color: blue, fill: "#FFFBE6", align: "Left", wrap: true },
  given: { color: blue },
  departure: { color: blue, bold: true },
  formula: { color: black },
  link: { color: green },
  choiceLabel: { color: black, bold: true, align: "Left" },
  check: { color: black, bold: true, align: "Center" },
  source: { color: quiet },
  unit: { color: quiet, align: "Center" },
  code: { color: quiet, align: "Left" },
};

/** Room for the longest key of an assumption, in characters. */
export const keyWidth = 25;
