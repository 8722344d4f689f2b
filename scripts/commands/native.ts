import { callsIn, isOperator, besideSpaces, type Token, tokensOf } from "../../src/formula";
import { type FoundName, reasons } from "../../src/sharing";
import { entryOf, namesFor } from "../../src/sharing/functions";
import { toNative } from "../../src/sharing/rewrite";
import { createHeadlessWorkbook, type FormulaResult } from "../../src/workbench/headless";
import { evaluateSpill, startIronCalc } from "../../test/support/ironcalc";
import { calculated, shown, Trouble } from "./command";

export type EngineName = "workbench" | "ironcalc";

/** A formula without the add-in, and the names that it needs in a workbook. */
interface NativeForm {
  readonly formula: string;
  readonly names: readonly FoundName[];
}

/**
 * What formulas give once they are turned native, each with its names, in an engine that has no add-in.
 * @throws {Trouble} where a formula has no native form, or the engine cannot calculate it
 */
export async function evaluateNative(
  formulas: readonly string[],
  engine: EngineName,
): Promise<FormulaResult[]> {
  const forms = formulas.map(nativeOf);
  const answers = await calculated(titles[engine], () => engines[engine](forms));
  answers.forEach((answer, k) => refuseUncalculated(answer, forms[k]!, engine));
  return answers;
}

function nativeOf(text: string): NativeForm {
  const found = toNative(text, () => undefined);
  if (found && "reason" in found) {
    const { code, function: name = "", detail = "" } = found.reason;
    throw new Trouble(`${shown(text)}: ${reasons[code](name, detail).trim()}`);
  }
  const formula = found?.formula ?? text;
  const functions = new Set(callsIn(tokensOf(formula)).map((call) => call.function));
  const names = [...functions].flatMap((name) => {
    const entry = entryOf(name);
    return entry ? namesFor(entry) : [];
  });
  return { formula, names };
}

const engines: Readonly<
  Record<EngineName, (forms: readonly NativeForm[]) => Promise<FormulaResult[]>>
> = {
  async workbench(forms) {
    const workbook = createHeadlessWorkbook({ functionsJs: "", functionsJson: { functions: [] } });
    try {
      const names = new Map(forms.flatMap((form) => form.names.map((name) => [name.name, name])));
      for (const name of names.values()) workbook.grid.addName({ ...name, visible: true });
      return await workbook.evaluate(forms.map(({ formula }) => formula));
    } finally {
      await workbook.dispose();
    }
  },
  async ironcalc(forms) {
    forms.forEach(refuseMisread);
    await startIronCalc();
    return forms.map(({ formula, names }) => {
      const rows = evaluateSpill(
        new Map(names.map((name) => [name.name, name.formula.slice(1)])),
        formula,
      );
      return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
    });
  },
};

/**
 * Of an array, IronCalc 0.8.4 drops a double minus and answers the first five with FALSE (test/sharing/oracle), counts nothing,
 * finds nothing and chooses nothing.
 */
const misread = new Set(
  "ISERROR ISLOGICAL ISNA ISNUMBER ISTEXT COUNT XLOOKUP CHOOSE SWITCH".split(" "),
);

/** What people write themselves; native forms do without. */
function refuseMisread({ formula }: NativeForm): void {
  const what = misreadIn(tokensOf(formula));
  if (what === undefined) return;
  throw new Trouble(
    `IronCalc 0.8.4 reads ${what} wrongly, so ${shown(formula)} is not asked of it. Leave --engine out.`,
  );
}

function misreadIn(tokens: readonly Token[]): string | undefined {
  const hasArray = tokens.some((token) => isOperator(token, "{"));
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (isOperator(token, "{", "}")) depth += token.value === "{" ? 1 : -1;
    const name = token.value.toUpperCase();
    if (misread.has(name)) return `${name} over a range`;
    if (isOperator(token, "-") && isOperator(tokens[besideSpaces(tokens, at, 1)], "-"))
      return "a double minus over a range";
    // It is one error there, and in Excel one for every cell of the array.
    if (token.type === "error" && depth === 0 && hasArray) return `${name} beside an array`;
    if (isOperator(token, "@")) return "@ before a call";
  }
  return undefined;
}

const titles = { workbench: "The workbench's engine", ironcalc: "IronCalc" } as const;

/** What an engine shows that does not know a function or cannot read the formula; none is an answer of Excel's. */
const uncalculated = new Set<unknown>(["#NAME?", "#ERROR!", "#N/IMPL!", "#CIRC!"]);

function refuseUncalculated(
  answer: FormulaResult,
  { formula }: NativeForm,
  engine: EngineName,
): void {
  const cells = Array.isArray(answer) ? answer.flat() : [answer];
  const found = cells.find((cell) => uncalculated.has(cell));
  if (found !== undefined)
    throw new Trouble(`${titles[engine]} cannot calculate ${shown(formula)}: it shows ${found}.`);
}
