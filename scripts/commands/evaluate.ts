import { tokensOf, treeOf } from "../../src/formula";
import type { FormulaResult } from "../../src/workbench/headless";
import { builtFolder, calculated, type Command, shown, Trouble } from "./command";
import type { EngineName } from "./native";

const usage = `Usage: npm run --silent eval -- '=MACRO.FCFYIELD(70.03,3321)' ['=...' ...]
With --native, what the formulas' native forms give in the workbench's engine; with --native --engine ironcalc, in IronCalc.`;

/**
 * Calculates formulas, apart from any sheet, and gives a line of JSON for each: a number, a text, true or false, an error
 * such as "#NUM!", or the rows of what spills.
 * @throws {Trouble} where one is no formula, has no native form or cannot be calculated: nothing is printed then
 */
export const evaluateCommand: Command = async (words, environment) => {
  const { formulas, native, engine } = optionsIn(words);
  formulas.forEach(refuseOther);
  // Loaded this late, because an engine takes a second and a wrong formula should not.
  const answers = native
    ? await (await import("./native")).evaluateNative(formulas, engine)
    : await evaluateLive(formulas, builtFolder(environment));
  return answers.map((answer) => JSON.stringify(answer));
};

function optionsIn(words: readonly string[]) {
  const formulas: string[] = [];
  let native = false;
  let engine: EngineName | undefined;
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    if (word === "--native") native = true;
    else if (word === "--engine") {
      const name = words[++k];
      if (name !== "ironcalc" && name !== "workbench")
        throw new Trouble(`--engine is ironcalc or workbench.\n${usage}`);
      engine = name;
    } else if (word.startsWith("--")) throw new Trouble(`There is no option ${word}.\n${usage}`);
    else formulas.push(word);
  }
  if (formulas.length === 0) throw new Trouble(usage);
  if (engine === "ironcalc" && !native)
    throw new Trouble(`IronCalc has no add-in and calculates native forms only: add --native.`);
  return { formulas, native, engine: engine ?? "workbench" } as const;
}

/** Formulas that Excel would not take are refused by the reader that Explain has, before anything is calculated. */
function refuseOther(text: string): void {
  if (!text.startsWith("=")) throw notOne(text, "a formula starts with =");
  if (!treeOf(tokensOf(text))) throw notOne(text, "Excel could not read it");
}

const notOne = (text: string, why: string) => new Trouble(`Not a formula: ${shown(text)} (${why})`);

async function evaluateLive(formulas: readonly string[], folder: string): Promise<FormulaResult[]> {
  const { createHeadlessWorkbook, readFunctionsBundle } =
    await import("../../src/workbench/headless");
  const workbook = createHeadlessWorkbook(readFunctionsBundle(folder));
  try {
    return await calculated("The workbench's engine", () => workbook.evaluate(formulas));
  } finally {
    await workbook.dispose();
  }
}
