import { type AnyFunction, isOptional, type Parameter, takesRange } from "../calculation";
import {
  complaintFormula,
  given,
  here,
  isPrepared,
  kindTest,
  literal,
  oneEach,
  rangeTests,
  withDefault,
} from "./twinChecks";

/**
 * The native twin of a function: one LAMBDA of Excel's own functions with the same arguments, defaults, ranges and
 * errors. Installed as the name MACRO_<NAME>, it calculates for people who do not have the add-in, and in Goal Seek,
 * Data Tables and Evaluate Formula, where add-in functions fail.
 *
 * The page gives the arithmetic of single values; everything around it comes from the parameters:
 *
 *   LAMBDA(a, [b], LET(b_, IF(ISOMITTED(b), "", b),
 *     shape_, IFERROR(a&b_, "")<>0,                                     TRUE for every cell of the answer
 *     fill_, LAMBDA(cells_, IF(shape_, IF(cells_="", "", cells_))),     an argument in that shape, #N/A where too short
 *     answers_, MAP(fill_(a), fill_(b_), LAMBDA(a, b,
 *       LET(b_, IF(b="", 0.5, b),                                       defaults
 *         IF(ISNUMBER(a)*ISNUMBER(b_),                                  kinds, else #VALUE!
 *           IF((a<0)+(b_>1), SQRT(-1), <arithmetic>),                   ranges, else #NUM!
 *           ABS("?"&a&b_))))),                                          #VALUE!, or an argument's own error
 *     IF(COUNTA(shape_)=1, SUM(answers_), answers_)))                   one answer is a value and no array
 *
 * So the arithmetic sees single values whatever it is made of, and every engine with LAMBDA can show that a range gives
 * what its cells give one by one. Lists are taken whole, to their last filled cell, and a
 * table is not mapped at all.
 */
export function twin(fn: AnyFunction, page: { readonly native: string }): string;
/** undefined where the page has none, which says why. */
export function twin(fn: AnyFunction, page: { readonly native?: string }): string | undefined;
export function twin(fn: AnyFunction, { native }: { readonly native?: string }) {
  if (native === undefined) return undefined;
  const { parameters } = fn;
  const names = parameters.map((p) => (isOptional(p) ? `[${p.name}]` : p.name));
  const singles = parameters.filter((p) => !takesRange(p));
  const isMapped = fn.columns === undefined && singles.length > 0;
  const bindings = parameters.filter(isPrepared).map((p) => {
    const value =
      isMapped && !takesRange(p) ? `IF(ISOMITTED(${p.name}), "", ${p.name})` : withDefault(p);
    return `${here(p)}, ${value}`;
  });
  const body = isMapped ? mapped(fn, singles, native, bindings) : checked(fn, native);
  return `LAMBDA(${[...names, letIn(bindings, body)].join(", ")})`;
}

/** The name under which a twin is installed. */
export const twinName = (fn: AnyFunction): string => `MACRO_${fn.name}`;

/**
 * The arithmetic of a native form and all that its parameters ask for, where it is known which arguments are given:
 * they are names, bound outside.
 */
export function boundForm(
  fn: AnyFunction,
  native: string,
  isGiven: (p: Parameter) => boolean,
): string {
  const defaults = fn.parameters
    .filter(isPrepared)
    .map((p) => `${here(p)}, ${isGiven(p) ? given(p) : literal(p.default)}`);
  return letIn(defaults, checked(fn, native));
}

/** Answers for every cell of the arguments. What is bound outside is added to the bindings. */
function mapped(
  fn: AnyFunction,
  singles: readonly Parameter[],
  native: string,
  bindings: string[],
): string {
  const inner = singles.filter(isOptional).map((p) => `${here(p)}, ${given(p)}`);
  const each = [...singles.map(({ name }) => name), letIn(inner, checked(fn, native))].join(", ");
  // Text, even of one argument that is 0: text is never 0.
  const together = [...singles.map(here), ...(singles.length === 1 ? ['""'] : [])].join("&");
  bindings.push(
    `shape_, IFERROR(${together}, "")<>0`,
    `fill_, LAMBDA(cells_, IF(shape_, IF(cells_="", "", cells_)))`,
    `answers_, MAP(${singles.map((p) => `fill_(${here(p)})`).join(", ")}, LAMBDA(${each}))`,
  );
  return "IF(COUNTA(shape_)=1, SUM(answers_), answers_)";
}

/** The arithmetic behind the tests of kinds and ranges, by the names inside. */
function checked(fn: AnyFunction, native: string): string {
  const { parameters } = fn;
  const renamed = new Map(parameters.filter(isPrepared).map((p) => [p.name, here(p)]));
  const kinds = parameters.map(kindTest).filter((test) => test !== "");
  const ranges = parameters.flatMap(rangeTests);
  let body = rename(native.trim(), renamed);
  if (fn.columns !== undefined) body = withHeaders(fn, body);
  if (ranges.length) body = `IF(${ranges.join("+")}, SQRT(-1), ${body})`;
  if (kinds.length) body = `IF(${kinds.join("*")}, ${body}, ${complaintFormula(parameters)})`;
  if (fn.columns === undefined) return body;
  return oneEach(parameters, body);
}

const letIn = (bindings: readonly string[], body: string): string =>
  bindings.length > 0 ? `LET(${[...bindings, body].join(", ")})` : body;

/** Puts the header row above a table; a single value that an output word asks for has none. */
function withHeaders(fn: AnyFunction, body: string): string {
  const header = fn.columns?.map((column) => `"${column.replace(/"/g, '""')}"`).join(",");
  const output = fn.parameters.find((p) => p.words?.includes("table"));
  const table = header
    ? `IF(headers_, VSTACK({${header}}, rows_), rows_)`
    : "IF(headers_, rows_, DROP(rows_, 1))";
  // One error in place of the rows stays one error: VSTACK would set it below a header.
  const answer = output ? `IF(${output.name}_="table", ${table}, rows_)` : table;
  return `LET(rows_, ${body}, IF(AND(ISERROR(rows_)), rows_, ${answer}))`;
}

/** Puts the resolved names of optional arguments into the arithmetic, leaving what stands in quotes alone. */
function rename(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 ? part : part.replace(/[A-Za-z_][A-Za-z0-9_]*/g, (word) => renamed.get(word) ?? word),
    )
    .join("");
}
