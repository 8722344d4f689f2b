/*
 * About this add-in
 *
 * Which version computed this workbook? A committee asks, and so does a colleague whose number differs. Put it beside
 * the answers: it recalculates with them.
 */
import { defineTable } from "../../calculation";
import { counts } from "../counts.generated";
import type { Page } from "../page";
import { version } from "../version";

export const about = defineTable({
  name: "ABOUT",
  parameters: [],
  columns: ["Measure", "Value"],
  compute: () => [
    ["Version", version],
    ["Functions", counts.functions],
    ["Sources", counts.sources],
  ],
});

export const aboutPage: Page<typeof about> = {
  family: "scenario",
  mechanism: 28,
  since: "0.1.0",
  title: "About this add-in",
  question: "Which version is this?",
  summary: "The version of the add-in, the number of its functions and of the sources they cite.",
  equation: String.raw`\text{version}`,
  arguments: {},
  returns: { unit: "table", description: "Measure and value" },
  native: `{"Version","${version}";"Functions",${counts.functions};"Sources",${counts.sources}}`,
  nativeLimit: "It goes on naming the version from which it was made.",
  notes: ["The version is text, so that 0.10 is not taken for 0.1."],
  examples: [
    {
      formula: "=MACRO.ABOUT()",
      answer: [
        ["Measure", "Value"],
        ["Version", version],
        ["Functions", counts.functions],
        ["Sources", counts.sources],
      ],
    },
  ],
  seeAlso: ["DATA", "SCENARIOTABLE"],
};
