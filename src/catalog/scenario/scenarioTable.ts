/*
 * All assumptions of a scenario
 *
 * Without a name: which scenarios there are. With one: every assumption, the scenario's value beside the baseline's and
 * the span within which an analyst would try it. The first two columns, key and value, are what TRANSMISSION takes as
 * overrides.
 */
import { defineTable, text } from "../../calculation";
import type { Page } from "../page";
import { listScenarios } from "./_inlineScenarios";
import { baselineValues, parameterKeys, parameterNumbers } from "./_parameters";
import { chainValues, presetNamed, satelliteValues, scenarioList } from "./_presets";
import { satelliteBaseline, satelliteKeys } from "./_satellites";

export const scenarioTable = defineTable({
  name: "SCENARIOTABLE",
  parameters: [text("name", null)],
  columns: null,
  compute(name) {
    if (name === null) return scenarioList();
    const preset = presetNamed(name);
    const chain = chainValues(preset);
    const side = satelliteValues(preset);
    const baseline = baselineValues(preset.vintage);
    const sideBaseline = satelliteBaseline(preset.vintage);
    return [
      ["Key", "Value", "Baseline", "Low", "High"],
      ...parameterKeys.map((key) => {
        const { low, high } = parameterNumbers[key];
        return [key, chain[key], baseline[key], low ?? "", high ?? ""];
      }),
      ...satelliteKeys.map((key) => [key, side[key], sideBaseline[key], "", ""]),
    ];
  },
});

export const scenarioTablePage: Page<typeof scenarioTable> = {
  family: "scenario",
  mechanism: 28,
  since: "0.1.0",
  title: "All assumptions of a scenario",
  question: "What does it assume for everything?",
  summary:
    "Every assumption of a preset scenario beside the baseline and its span; without a name, the list of scenarios.",
  equation: String.raw`\text{scenario} \mapsto \text{table}`,
  arguments: {
    name: {
      description: "Key or title of the scenario, in any case; left out: the list of scenarios",
      unit: "text",
    },
  },
  returns: {
    unit: "table",
    description: "Key, value, baseline, low and high; or keys, titles and vintages",
  },
  native: /* @__PURE__ */ listScenarios(),
  notes: [
    'To run a scenario with changes, spill it, change values beside it, and give TRANSMISSION the two columns: =MACRO.TRANSMISSION("baseline",10,A2:B89).',
    "Without a name: Vintage is the month that a scenario's name alone means, for ever; Admits is every month that may stand behind it.",
    "Low and high are what an analyst would try, not limits. Labels, units and sources stand on the sheet that a scenario inserts.",
  ],
  errors: ["An unknown scenario: #N/A, and the text names the nearest."],
  examples: [
    {
      formula: "=MACRO.SCENARIOTABLE()",
      answer: /* @__PURE__ */ scenarioList(),
    },
    {
      formula: '=MACRO.SCENARIOTABLE("dotcom")',
      answer: "#N/A",
      says: "the text names the nearest",
    },
  ],
  seeAlso: ["SCENARIO", "TRANSMISSION", "DATA"],
};
