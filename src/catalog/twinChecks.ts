import { isOptional, type Parameter, takesLine, takesRange } from "../calculation";

/*
 * What stands around the arithmetic of a native form, as Excel's own functions: the default of an argument, what is the
 * right kind, what is out of range, and the error that is passed on. None of it answers with an error of an argument,
 * so that the leftmost of them is found in one place.
 */

const isList = ({ kind }: Parameter): boolean => kind === "numbers" || kind === "series";

/** Whether an argument is read before it is used: its default, or the end of a list. */
export const isPrepared = (p: Parameter): boolean => isOptional(p) || isList(p);

/** What an argument is called inside a native form, once it is read. */
export const here = (p: Parameter): string => (isPrepared(p) ? `${p.name}_` : p.name);

/** A list of numbers to its last filled cell; texts, which no list may hold, where a block is no list. */
function list(p: Parameter): string {
  const cells = p.name;
  // An error is no empty cell: left out at the end, it would leave a number where the function passes it on.
  const isEmpty = `TOCOL(IFERROR(${cells}="", FALSE))`;
  const filled = `TAKE(TOCOL(IF(${cells}="", "", ${cells})), IFERROR(XMATCH(FALSE, ${isEmpty}, 0, -1), 1))`;
  const isBlock = `IFERROR((ROWS(${cells})>1)*(COLUMNS(${cells})>1), 0)`;
  return takesLine(p) ? `IF(${isBlock}, ${cells}&"", ${filled})` : filled;
}

/** A default as it stands in a formula. */
export function literal(value: unknown): string {
  if (value === null) return '""';
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (Array.isArray(value)) return `{${value.map(literal).join(";")}}`;
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** An argument that is given, which may be blank. Words are read without the spaces around them. */
export function given(p: Parameter): string {
  const { name } = p;
  if (!isOptional(p)) return list(p);
  const isEmpty = takesRange(p) ? `AND(${name}="")` : `${name}=""`;
  const value =
    p.kind === "mode"
      ? `TRIM(${name})`
      : p.kind === "wholeOrWord"
        ? `IF(ISTEXT(${name}), TRIM(${name}), ${name})`
        : isList(p)
          ? list(p)
          : name;
  return `IF(${isEmpty}, ${literal(p.default)}, ${value})`;
}

/** The same in a LAMBDA, which learns only when it is called what was given. */
export const withDefault = (p: Parameter): string =>
  isOptional(p) ? `IF(ISOMITTED(${p.name}), ${literal(p.default)}, ${given(p)})` : given(p);

/** 1 or TRUE where the argument is of the right kind. An optional argument without default may also be "". */
export function kindTest(p: Parameter): string {
  const name = here(p);
  const words = (p.words ?? []).map((word) => `(${name}="${word}")`).join("+");
  switch (p.kind) {
    case "number":
    case "whole":
      return p.default === null
        ? `IF(ISTEXT(${name}), ${name}="", ISNUMBER(${name}))`
        : `ISNUMBER(${name})`;
    case "flag":
      return `COUNT(MATCH(${name}, {TRUE,FALSE,1,0}, 0))`;
    case "text":
      return p.default === undefined
        ? `IF(ISTEXT(${name}), ${name}<>"", FALSE)`
        : `ISTEXT(${name})`;
    case "mode":
      return `IF(ISTEXT(${name}), ${words}, FALSE)`;
    case "wholeOrWord":
      return `IF(ISTEXT(${name}), ${words}, ISNUMBER(${name}))`;
    case "numbers":
    case "series": {
      const all = `AND(MAP(${name}, LAMBDA(item, ISNUMBER(item))))`;
      return p.default === null
        ? `IF(ISERROR(${errorIn(name)}), FALSE, OR(AND(${name}=""), ${all}))`
        : all;
    }
    case "texts":
      return `ISNUMBER(${errorIn(name)})`;
    default:
      return "";
  }
}

/** TRUE, or more than 0, where a number is out of its range. */
export function rangeTests(p: Parameter): string[] {
  if (!p.range) return [];
  const name = here(p);
  const { low, high, openLow, openHigh } = p.range;
  const tests: string[] = [];
  if (low !== -Infinity) tests.push(`(${name}${openLow ? "<=" : "<"}${low})`);
  // A text is greater than any number, so that "" or a word would be too large.
  const isGiven =
    p.kind === "wholeOrWord" ? `ISNUMBER(${name})*` : p.default === null ? `(${name}<>"")*` : "";
  if (high !== Infinity) tests.push(`${isGiven}(${name}${openHigh ? ">=" : ">"}${high})`);
  if (p.kind === "whole")
    tests.push(
      p.default === null
        ? `IF(${name}="", FALSE, ${name}<>INT(${name}))`
        : `(${name}<>INT(${name}))`,
    );
  if (p.kind === "wholeOrWord") tests.push(`IF(ISNUMBER(${name}), ${name}<>INT(${name}), FALSE)`);
  return takesRange(p) ? tests.map((test) => `OR(${test})`) : tests;
}

/** #VALUE!, or the first error among the arguments. ABS of a text, since an argument called value would hide VALUE. */
export const complaintFormula = (parameters: readonly Parameter[]): string =>
  `ABS("?"&${parameters.map((p) => (takesRange(p) ? errorIn(here(p)) : here(p))).join("&")})`;

/** The first error in a range, or a number. */
const errorIn = (cells: string): string => `SUM(MAP(${cells}, LAMBDA(item, LEN(item))))`;

/** #VALUE!, or the first error, where the single values of a table are more than one each; else the answer. */
export function oneEach(parameters: readonly Parameter[], answer: string): string {
  const names = parameters.map(here);
  const together = parameters.filter((p) => !takesRange(p)).map(here);
  // One below the other, since together sizes that do not match are #N/A.
  const cells = `VSTACK(${names.map((name) => `TOCOL(${name})`).join(", ")})`;
  return `IF(COUNTA(${together.join("&")})>1, ABS("?"&${errorIn(cells)}), ${answer})`;
}
