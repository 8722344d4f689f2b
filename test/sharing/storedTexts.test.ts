import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { entries } from "../../src/catalog/entries.generated";
import { isOperator, isSpace, longestStored, storedFormula, tokensOf } from "../../src/formula";
import { namesFor } from "../../src/sharing/functions";
import { toNative, toPlain } from "../../src/sharing/rewrite";

// What a file stores must be what Excel reads again: no space inside an array constant, and not too long.

/** The array constants of a formula that have a space in them. */
function loose(stored: string): string[] {
  const found: string[] = [];
  let text: string | undefined;
  let spaced = false;
  for (const token of tokensOf(`=${stored}`)) {
    if (isOperator(token, "{")) [text, spaced] = ["", false];
    if (text === undefined) continue;
    text += token.value;
    spaced ||= isSpace(token);
    if (!isOperator(token, "}")) continue;
    if (spaced) found.push(text);
    text = undefined;
  }
  return found;
}

const folder = join(__dirname, "../../examples");
const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

const plainText = (xml: string) =>
  xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

/** Every formula of a file, of cells and of names, letter by letter as it is stored. */
function formulasOf(file: string): string[] {
  const parts = unzipSync(readFileSync(join(folder, file)));
  return Object.entries(parts)
    .filter(([path]) => /^xl\/(workbook|worksheets\/[^/]+)\.xml$/.test(path))
    .flatMap(([, bytes]) => {
      const xml = new TextDecoder().decode(bytes);
      return [...xml.matchAll(/<(?:f|definedName)(?: [^>]*)?>([^<]*)<\/(?:f|definedName)>/g)];
    })
    .map(([, text]) => plainText(text!));
}

const names = entries.flatMap(namesFor).map(({ name, formula }) => [name, storedFormula(formula)]);
const rewritten = entries.flatMap(({ page }) =>
  page.examples.flatMap(({ formula }) =>
    [toNative(formula, () => undefined), toPlain(formula)].flatMap((form) =>
      form && "formula" in form ? [[formula, storedFormula(form.formula)]] : [],
    ),
  ),
);

test.each([
  ["names", names, 80],
  ["native and plain forms of examples", rewritten, 300],
  ...files.map((file) => [file, formulasOf(file).map((text) => [file, text]), 10] as const),
] as const)("%s", (_title, texts, atLeast) => {
  expect(texts.length).toBeGreaterThan(atLeast);
  expect(texts.filter(([, text]) => text!.length > longestStored)).toEqual([]);
  expect(texts.flatMap(([name, text]) => loose(text!).map((array) => [name, array]))).toEqual([]);
});

test("a space that somebody typed into an array constant is not stored", () => {
  expect(loose("SUM({1, 2})")).toEqual(["{1, 2}"]);
  expect(storedFormula('=SUM({1, -2; "a, b" ,TRUE})+ 1')).toBe('SUM({1,-2;"a, b",TRUE})+ 1');
});
