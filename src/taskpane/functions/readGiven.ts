import type { Raw } from "../../calculation";
import { readReference, type FormulaReference } from "../../explain/references";
import type { CellActions } from "../explain/cellActions";
import { asRaw } from "../explain/errorText";
import { forFormula } from "./address";
import type { TypedArgument } from "./argumentText";
import type { FilledArgument } from "./filledForm";

/** What stands in the cells that a form names. */
export interface FitInput {
  /** The form with the values in place of the cells; as it was where they could not be read. */
  readonly filled: readonly FilledArgument[];
  /** The cells by the name of their argument, with their sheet. */
  readonly places: ReadonlyMap<string, string>;
  /** Texts of arguments whose cells cannot be read here: arithmetic, whole columns, what is not in the workbook. */
  readonly unread: readonly string[];
}

/** The text of an argument that Excel has to be asked about. */
export const askedText = (argument: TypedArgument): string | undefined =>
  argument.kind === "address"
    ? forFormula(argument.address, undefined)
    : argument.kind === "expression"
      ? argument.formula
      : undefined;

/** Asks Excel for all cells of a form at once, as a formula at `home` would see them. */
export async function readGiven(
  filled: readonly FilledArgument[],
  home: string,
  excel: Pick<CellActions, "readCells">,
): Promise<FitInput> {
  const texts = [...new Set(filled.flatMap(({ argument }) => askedText(argument) ?? []))];
  const references = new Map<string, FormulaReference>(
    texts.flatMap((text) => {
      const reference = readReference(text);
      return reference ? [[text, reference]] : [];
    }),
  );
  const { cells } = await excel.readCells(references, home);
  const places = new Map<string, string>();
  const read = filled.map((one): FilledArgument => {
    const { parameter, argument } = one;
    const text = askedText(argument);
    const found = text === undefined ? undefined : cells.get(text);
    if (text === undefined || !found) return one;
    // A column of a table says more by its name than by its cells.
    places.set(parameter.name, text.endsWith("]") ? text : (found.address ?? text));
    const value = found.rows.map((row) => row.map(asRaw)) as unknown as Raw;
    return { parameter, argument: { kind: "value", value, formula: text } };
  });
  return { filled: read, places, unread: texts.filter((text) => !cells.has(text)) };
}
