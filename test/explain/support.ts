import { invoke, type Raw } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import { evaluator, readCall, readFormula, type CallReading } from "../../src/explain";

/** Cells of a workbook by the text of the reference. */
export type Cells = Readonly<Record<string, readonly (readonly Raw[])[]>>;

export const evaluatorOver = (cells: Cells = {}) =>
  evaluator({
    cells: (text) => cells[text],
    call: async (name, args) => {
      const entry = entries.find(({ fn }) => fn.name === name);
      return entry && invoke(entry.fn, args);
    },
  });

/** Every call of a formula, read. */
export async function readings(text: string, cells: Cells = {}): Promise<CallReading[]> {
  const formula = readFormula(text);
  if (!formula) throw new Error(`cannot be read: ${text}`);
  const evaluate = evaluatorOver(cells);
  return Promise.all(
    formula.calls.map((call) =>
      readCall(
        entries.find(({ fn }) => fn.name === call.name)!,
        call,
        evaluate,
      ),
    ),
  );
}

/** The first call of a formula, read. */
export const reading = async (text: string, cells: Cells = {}): Promise<CallReading> =>
  (await readings(text, cells))[0]!;
