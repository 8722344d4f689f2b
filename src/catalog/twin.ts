import { type AnyFunction, isOptional, type Parameter, takesRange } from "../calculation";

/**
 * The native twin of a function: one LAMBDA of Excel's own functions with the same arguments, defaults, ranges and
 * errors. Installed as the name MACRO_<NAME>, it calculates for people who do not have the add-in, and in Goal Seek,
 * Data Tables and Evaluate Formula, where add-in functions fail.
 *
 * The page gives the arithmetic; everything around it comes from the parameters:
 *
 *   LAMBDA(a, [b], LET(b_, IF(ISOMITTED(b), 0.5, IF(b="", 0.5, b)),     defaults
 *     IF(ISNUMBER(a)*ISNUMBER(b_),                                      kinds, else #VALUE!
 *       IF((a<0)+(b_>1), SQRT(-1), <arithmetic>),                       ranges, else #NUM!
 *       0+("?"&a&b_))))                                                 #VALUE!, or an argument's own error
 *
 * Conditions are multiplied and added, not put in AND and OR, so that a range in any argument still spills.
 */
export function twin(fn: AnyFunction, page: { readonly native: string }): string;
/** undefined where the page has none, which says why. */
export function twin(fn: AnyFunction, page: { readonly native?: string }): string | undefined;
export function twin(fn: AnyFunction, { native }: { readonly native?: string }) {
  if (native === undefined) return undefined;
  const parameters = fn.parameters;
  const names = parameters.map((p) => (isOptional(p) ? `[${p.name}]` : p.name));
  const renamed = new Map(parameters.filter(isOptional).map((p) => [p.name, `${p.name}_`]));
  const here = (p: Parameter) => renamed.get(p.name) ?? p.name;

  const defaults = parameters.filter(isOptional).map((p) => `${here(p)}, ${withDefault(p)}`);
  const kinds = parameters.map((p) => kindTest(p, here(p))).filter((test) => test !== "");
  const ranges = parameters.flatMap((p) => rangeTests(p, here(p)));
  const passedOn = parameters.map((p) => (takesRange(p) ? `SUM(${here(p)})` : here(p))).join("&");

  let body = rename(native.trim(), renamed);
  if (fn.columns !== undefined) body = withHeaders(fn, body);
  if (ranges.length) body = `IF(${ranges.join("+")}, SQRT(-1), ${body})`;
  if (kinds.length) body = `IF(${kinds.join("*")}, ${body}, 0+("?"&${passedOn}))`;
  if (defaults.length) body = `LET(${defaults.join(", ")}, ${body})`;
  return `LAMBDA(${[...names, body].join(", ")})`;
}

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

/** The name under which a twin is installed. */
export const twinName = (fn: AnyFunction): string => `MACRO_${fn.name}`;

function literal(value: unknown): string {
  if (value === null) return '""';
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (Array.isArray(value)) return `{${value.map(literal).join(";")}}`;
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** What an optional argument counts as where it is left out, and where it is given but may be empty. */
export function resolved(p: Parameter): { readonly omitted: string; readonly given: string } {
  const omitted = literal(p.default);
  const isEmpty = takesRange(p) ? `AND(${p.name}="")` : `${p.name}=""`;
  return { omitted, given: `IF(${isEmpty}, ${omitted}, ${p.name})` };
}

/** In a LAMBDA, which learns only when it is called what was given. */
export function withDefault(p: Parameter): string {
  const { omitted, given } = resolved(p);
  return `IF(ISOMITTED(${p.name}), ${omitted}, ${given})`;
}

/** 1 where the argument is of the right kind. An optional argument without default may also be "". */
function kindTest(p: Parameter, name: string): string {
  const orNothing = (test: string) => (p.default === null ? `(${test}+(${name}="")>0)` : test);
  switch (p.kind) {
    case "number":
    case "whole":
      return orNothing(`ISNUMBER(${name})`);
    case "flag":
      return `(ISLOGICAL(${name})+ISNUMBER(${name}))`;
    case "text":
      return orNothing(`ISTEXT(${name})`);
    case "mode":
      return `(${(p.words ?? []).map((word) => `(${name}="${word}")`).join("+")})`;
    case "wholeOrWord":
      return `(ISNUMBER(${name})${(p.words ?? []).map((word) => `+(${name}="${word}")`).join("")})`;
    case "numbers":
    case "series": {
      const all = `AND(MAP(${name}, LAMBDA(item, ISNUMBER(item))))`;
      return p.default === null ? `OR(AND(${name}=""), ${all})` : all;
    }
    default:
      return "";
  }
}

function rangeTests(p: Parameter, name: string): string[] {
  if (!p.range) return [];
  const { low, high, openLow, openHigh } = p.range;
  const tests: string[] = [];
  if (low !== -Infinity) tests.push(`(${name}${openLow ? "<=" : "<"}${low})`);
  // A text is greater than any number, so that "" or a word would be too large.
  const given =
    p.kind === "wholeOrWord" ? `ISNUMBER(${name})*` : p.default === null ? `(${name}<>"")*` : "";
  if (high !== Infinity) tests.push(`${given}(${name}${openHigh ? ">=" : ">"}${high})`);
  if (p.kind === "whole")
    tests.push(
      p.default === null
        ? `IF(${name}="", FALSE, ${name}<>INT(${name}))`
        : `(${name}<>INT(${name}))`,
    );
  if (p.kind === "wholeOrWord") tests.push(`IF(ISNUMBER(${name}), ${name}<>INT(${name}), FALSE)`);
  return takesRange(p) ? tests.map((test) => `OR(${test})`) : tests;
}

/** Puts the resolved names of optional arguments into the arithmetic, leaving what stands in quotes alone. */
function rename(formula: string, resolved: ReadonlyMap<string, string>): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 ? part : part.replace(/[A-Za-z_][A-Za-z0-9_]*/g, (word) => resolved.get(word) ?? word),
    )
    .join("");
}
