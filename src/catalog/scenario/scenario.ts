/*
 * One assumption of a scenario
 *
 * A sheet that hard-codes what a scenario assumes goes stale without a word. This looks it up: the preset's value of a
 * parameter of the chain, or of a side model, by its key. A scenario goes by its key or by its title.
 */
import { define, text } from "../../calculation";
import type { Page } from "../page";
import { theScenario } from "./_scenarioArguments";
import { lookUp } from "./_inlineScenarios";
import { isParameterKey } from "./_parameters";
import { chainValues, normal, presetNamed, satelliteValues, unknownKey } from "./_presets";
import { isSatelliteKey } from "./_satellites";

export const scenario = define({
  name: "SCENARIO",
  parameters: [text("name"), text("key")],
  compute(name, key) {
    const preset = presetNamed(name);
    const word = normal(key);
    if (isParameterKey(word)) return chainValues(preset)[word];
    if (isSatelliteKey(word)) return satelliteValues(preset)[word];
    throw unknownKey(key);
  },
});

export const scenarioPage: Page<typeof scenario> = {
  family: "scenario",
  mechanism: 28,
  since: "0.1.0",
  title: "An assumption of a scenario",
  question: "What does this preset assume for that?",
  summary: "What a preset scenario assumes for one parameter of the chain or of a side model.",
  equation: String.raw`(\text{scenario}, \text{key}) \mapsto \text{value}`,
  arguments: {
    name: theScenario,
    key: { description: "Key of the assumption: elas_inference", unit: "text" },
  },
  returns: { unit: "number", description: "The value, in the unit that SCENARIOTABLE shows" },
  native: /* @__PURE__ */ lookUp(),
  notes: [
    "Own numbers are kept in the workbook, where no function reads: take them from the cells of the sheets made of them, named a_ and the key.",
    "A column of keys gives a column of values: one formula for many assumptions.",
  ],
  errors: ["An unknown scenario or key: #N/A, and the text names the nearest."],
  examples: [
    { formula: '=MACRO.SCENARIO("deepseek_2025","eff_training")', answer: 11 },
    {
      formula: '=MACRO.SCENARIO("The DeepSeek shock","supply")',
      answer: 1.2,
      says: "by title; a side model",
    },
    {
      formula: '=MACRO.SCENARIO("Reverse-QE","elas_inference")',
      answer: -1.11,
      says: "as in the baseline",
    },
    {
      formula: '=MACRO.SCENARIO("reverse_qe 2025-01","capex0")',
      answer: 416,
      says: "in the numbers of January 2025",
    },
    {
      formula: '=MACRO.SCENARIO("deepseek_2025 2026-11","capex0")',
      answer: "#N/A",
      says: "a vintage that it does not admit; the text names those it does",
    },
    { formula: '=MACRO.SCENARIO("deepseek","eff_training")', answer: "#N/A" },
    { formula: '=MACRO.SCENARIO("baseline","efficiency")', answer: "#N/A" },
  ],
  seeAlso: ["SCENARIOTABLE", "TRANSMISSION"],
};
