import { en } from "../../src/taskpane/texts/en";

/** Every text that is put together from what it is given, with one of everything in it. */

type Sayer = (...given: readonly unknown[]) => unknown;

function sayers(tree: unknown, path = ""): [string, Sayer][] {
  if (typeof tree === "function") return [[path, tree as Sayer]];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => sayers(value, `${path}.${key}`));
}

/** Which of them a text takes, its types do not tell here: numbers, words or lists of words. */
const kinds: readonly unknown[] = [1, "x", ["x"], [{ name: "x", able: true }]];

function combinations(length: number): unknown[][] {
  if (length === 0) return [[]];
  return combinations(length - 1).flatMap((rest) => kinds.map((kind) => [...rest, kind]));
}

function said(say: Sayer, given: readonly unknown[]): string {
  try {
    return JSON.stringify(say(...given));
  } catch {
    return "";
  }
}

const many =
  /(?<![\d.,/])1 (?:more |of |other )?(?:assumptions|cells|columns|companies|draws|formulas|functions|holdings|items|lines|months|names|numbers|periods|points|rows|scenarios|sheets|tries|values|years)\b/;

test.each(sayers(en))("%s says no such thing as “1 rows”", (_path, say) => {
  const wrong = combinations(say.length)
    .map((given) => said(say, given))
    .filter((text) => many.test(text));
  expect([...new Set(wrong)]).toEqual([]);
});
