import { quotedAsNeeded, splitSheet } from "../../a1";
import { isTokenOf, nearestToken, type EngineToken } from "./formulaTokens";
import { noCells, type Surroundings, sheetAt, Untranslatable } from "./meanings";

/** Functions that take any number of ranges, and in which sheets in a row may stand. */
const takeMany = new Set(
  `SUM AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA VAR VAR.P
   VAR.S VARA VARP VARPA`.split(/\s+/),
);

/** The reference of a token with its sheets told one by one: Jan:Mar!A1 as Jan!A1,Feb!A1,Mar!A1. */
export function onSheets(tokens: readonly EngineToken[], k: number, around: Surroundings): string {
  const { value } = tokens[k]!;
  const { sheet, rest } = splitSheet(value);
  if (sheet === undefined) return value;
  if (!sheet.includes(":")) return sheetAt(sheet, around) < 0 ? noCells : value;
  const [first, last] = sheet.split(":").map((name) => sheetAt(name, around)) as [number, number];
  const open = enclosingCall(tokens, k);
  const alone =
    isTokenOf(tokens[nearestToken(tokens, k, -1)], "(", ",") &&
    isTokenOf(tokens[nearestToken(tokens, k, 1)], ")", ",");
  if (first < 0 || last < 0 || !alone || !takeMany.has(open)) throw new Untranslatable();
  return around.sheets
    .slice(Math.min(first, last), Math.max(first, last) + 1)
    .map((name) => `${quotedAsNeeded(name)}!${rest}`)
    .join(",");
}

/** The function whose argument stands at a place, in capitals; "" where it stands in none. */
export function enclosingCall(tokens: readonly EngineToken[], at: number): string {
  let depth = 0;
  for (let k = at - 1; k >= 0; k--) {
    if (isTokenOf(tokens[k], ")")) depth++;
    if (isTokenOf(tokens[k], "(") && depth-- === 0) {
      const before = tokens[k - 1];
      return before?.type === "func" ? before.value.toUpperCase() : "";
    }
  }
  return "";
}
