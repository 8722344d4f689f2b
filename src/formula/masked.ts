/**
 * A formula of the same length in which everything that the tokenizer cannot read stands as plain letters: paths before
 * a sheet's name, brackets of a column's name, a workbook's number without a sheet, the items of other programs; and errors that it does not know as one that it does.
 */
export function masked(formula: string): string {
  if (!/['[|#]/.test(formula)) return formula;
  const oddities = new RegExp(odd, "gi");
  let text = "";
  let at = 0;
  for (let found = oddities.exec(formula); found; found = oddities.exec(formula)) {
    const { 0: part, index } = found;
    const end = part === "[" ? columnEnd(formula, index) : index + part.length;
    const whole = formula.slice(index, end);
    // Several columns of a table that a space and a reference follow: fx would end the first of them there.
    const beforeOther =
      whole.startsWith("[[") && /^ +[^ +\-*/^&=<>%,;:)}\]]/.test(formula.slice(end));
    text += formula.slice(at, index) + (beforeOther ? `[${letters(whole.slice(2))}]` : mask(whole));
    at = oddities.lastIndex = end;
  }
  return text + formula.slice(at);
}

function mask(part: string): string {
  if (part.startsWith('"')) return part;
  const error = errors.get(part.toUpperCase());
  if (error) return error;
  if (part.startsWith("'")) return `'${letters(part.slice(1, -1))}'`;
  // [12]! stands for a workbook; every other bracket keeps its brackets.
  if (!part.startsWith("[") || /^\[\d+\]$/.test(part)) return letters(part);
  return part.slice(0, -1).replace(/'.?/gs, letters) + part.slice(-1);
}

/** Of Excel's later errors, each as long as the known one beside it. */
const errors: ReadonlyMap<string, string> = new Map([
  ["#BUSY!", "#NULL!"],
  ["#PYTHON!", "#SYNTAX?"],
  ["#TIMEOUT!", "#UNKNOWN!"],
]);

const letters = (text: string): string => "x".repeat(text.length);

const inQuotes = "'[^']*(?:''[^']*)*'";
const item = String.raw`(?:${inQuotes}|[\w.]+)`;

/** Texts, which stay; quoted sheets and paths; [1] before a name; Program|Topic!Item; errors; and any bracket. */
const odd = [
  '"[^"]*(?:""[^"]*)*"',
  `${inQuotes}(?=!)`,
  String.raw`\[\d+\](?=!)`,
  String.raw`\b[\w.]+\|${item}!${item}`,
  "#(?:BUSY|PYTHON|TIMEOUT)!",
  String.raw`\[`,
].join("|");

/** Where a bracket closes: '[ '] '# '@ and '' are signs of a column's name, unless the bracket would never close. */
function columnEnd(formula: string, open: number): number {
  let depth = 0;
  let unless = open + 1;
  for (let k = open; k < formula.length; k++) {
    const sign = formula[k];
    if (sign === "'") {
      k++;
      if (formula[k] === "]" && unless === open + 1) unless = k + 1;
    } else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return k + 1;
  }
  return unless;
}
