import { editDistance, isBlank, nearest, type Raw, type Row } from "../../calculation";
import type { Entry } from "../../catalog/page";
import type { CellReading, ReadRange } from "../../excel/cellReading";
import {
  type ArgumentReading,
  type Call,
  type CallReading,
  cellByCell,
  evaluator,
  type Failure,
  firstFailure,
  type ReadFormula,
  type SpillPlace,
  readCall,
  referencesOf,
} from "../../explain";
import { cell as cellText, parseCell, splitSheet } from "../../a1";
import { texts } from "../texts";
import type { Answers } from "./answers";
import type { CellActions } from "./cellActions";
import { asRaw, isErrorText } from "./errorText";

/** A formula with the cells that it needs. */
export interface Explained {
  readonly cells: ReadonlyMap<string, ReadRange>;
  /** Undefined where the call is of a function that this version does not have. */
  read(call: Call): Promise<CallReading | undefined>;
  /** What is to be said of such a call. */
  unknown(call: Call): string;
  /** Where the cell shows an error: the first call that fails. */
  readonly failure: Failure | undefined;
  /** Where it shows #SPILL!: the cells that its table needs and that are not empty. */
  readonly inTheWay: readonly string[];
}

/** A cell, and the formula that gives what it shows. */
export interface Home {
  /** Where the formula stands: the cell itself, or the one that spills into it. */
  readonly address: string;
  readonly formula: string;
  /** What the selected cell shows. */
  readonly value: CellReading["value"];
  /** Which cell of what the formula gives it is. */
  readonly place: SpillPlace;
}

/** Row and column of an address, of its first cell where it has several. */
export const corner = (address: string) =>
  parseCell(splitSheet(address).rest.split(":")[0]!) ?? { row: 0, column: 0 };

export function homeOf({ address, formula, value, spilledFrom }: CellReading): Home {
  if (!spilledFrom) return { address, formula, value, place: { row: 0, column: 0 } };
  const [own, first] = [corner(address), corner(spilledFrom.address)];
  const place = { row: own.row - first.row, column: own.column - first.column };
  return { address: spilledFrom.address, formula: spilledFrom.formula, value, place };
}

/** One cell of a range: Sheet1!A2:A21 and its third row are Sheet1!A4. */
function cellOf(address: string, { row, column }: SpillPlace): string {
  const first = corner(address);
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  return sheet + cellText(first.row + row, first.column + column);
}

/** The cells that an argument comes from, or the one of them that goes into the selected cell: where to go. */
export function linkTo(
  { reference, place }: Pick<ArgumentReading, "reference" | "place">,
  cells: ReadonlyMap<string, ReadRange>,
): { readonly text: string; readonly address: string } | undefined {
  const address = reference === undefined ? undefined : cells.get(reference)?.address;
  if (reference === undefined || address === undefined) return undefined;
  if (!place) return { text: reference, address };
  const own = cellOf(address, place);
  return { text: splitSheet(own).rest, address: own };
}

export async function explain(
  home: Home,
  formula: ReadFormula,
  entries: readonly Entry[],
  actions: CellActions,
  calculator: Answers,
): Promise<Explained> {
  const references = referencesOf(formula.calls);
  const spills = home.value === "#SPILL!";
  const { cells, around } =
    references.size > 0 || spills
      ? await actions.readCells(references, home.address, spills)
      : { cells: new Map<string, ReadRange>(), around: undefined };
  const byName = new Map(entries.map((entry) => [entry.fn.name, entry]));
  const evaluate = evaluator({
    cells: (text) => cells.get(text)?.rows.map((row) => row.map(asRaw)),
    call: async (name, args) => {
      const entry = byName.get(name);
      return entry && calculator.call(entry.fn, args);
    },
  });
  const byCell = cellByCell(formula.root, byName);
  const placeOf = ({ node }: Call) => (byCell.has(node) ? home.place : undefined);
  const read = async (call: Call) => {
    const entry = byName.get(call.name);
    return entry && readCall(entry, call, evaluate, placeOf(call));
  };
  const whole = formula.calls.find((call) => call.whole);
  const table = around && whole ? await evaluate.answer(whole) : undefined;
  return {
    cells,
    read,
    unknown: ({ name, form }) =>
      texts.explain.unknown(
        `MACRO${form === "native" ? "_" : "."}${name}`,
        nearest(name, [...byName.keys()]).filter((known) => isNear(name, known)),
      ),
    failure:
      isErrorText(home.value) && home.value !== "#BUSY!"
        ? await firstFailure(formula.calls, entries, evaluate, home.value, placeOf)
        : undefined,
    inTheWay: table && around ? notEmpty(around, table, home.address) : [],
  };
}

/** Whether a name may have been meant by another: it holds it, or two letters in five are wrong at most. */
function isNear(typed: string, known: string): boolean {
  const [one, other] = [typed.toUpperCase(), known.toUpperCase()];
  const within = one.length > 2 && (other.includes(one) || one.includes(other));
  return within || editDistance(one, other) <= 0.4 * one.length;
}

/** The cells of the table's place, its first one aside, that hold something. */
function notEmpty(
  around: readonly (readonly Raw[])[],
  table: readonly Row[],
  address: string,
): readonly string[] {
  const top = corner(address);
  return around.flatMap((row, i) =>
    row.flatMap((content, j) => {
      const needed = i < table.length && j < table[0]!.length && (i > 0 || j > 0);
      return needed && !isBlank(content) ? [cellText(top.row + i, top.column + j)] : [];
    }),
  );
}
