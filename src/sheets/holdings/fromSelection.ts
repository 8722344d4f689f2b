import { cell, quoted } from "../../a1";
import { formula } from "../builder";
import type { PlanCell } from "../plan";
import { type Holding, usual } from "./list";

/** Cells as they were read, and where on which sheet they begin. */
export interface SelectedCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** So many rows a sheet takes. */
export const mostHoldings = 200;

type Column = "name" | "price" | "fcf" | "rate" | "model" | "exposure";

/** By which a column is known, the narrower words first: "cash flow" comes before "price to cash flow" would. */
const words: readonly (readonly [Column, RegExp])[] = [
  ["exposure", /exposure|敞口|暴露/i],
  ["model", /model|模型/i],
  ["rate", /discount|required|cost of|wacc|折现|贴现|要求回报/i],
  ["fcf", /free.?cash|cash.?flow|\bfcf\b|自由现金流|现金流/i],
  ["price", /price|market.?(value|cap)|\bcap\b|价格|股价|市值/i],
  ["name", /name|company|holding|ticker|symbol|stock|share|security|名称|公司|持仓|股票|代码/i],
];

/**
 * The holdings in a selection, its first row saying what is in which column: price and free cash flow must be there, the
 * others have what is usual where they are not. The cells are followed, not copied. Undefined where it is no such list.
 */
export function holdingsIn({
  sheet,
  row,
  column,
  values,
}: SelectedCells): readonly Holding[] | undefined {
  const [header = [], ...rows] = values;
  const at = new Map<Column, number>();
  header.forEach((text, k) => {
    const found = words.find(([key, word]) => word.test(String(text)) && !at.has(key));
    if (found) at.set(found[0], k);
  });
  if (!at.has("price") || !at.has("fcf")) return undefined;
  // A list has its names in front, whatever they are called.
  if (!at.has("name") && ![...at.values()].includes(0)) at.set("name", 0);
  const holdings = rows.flatMap((cells, i): Holding[] => {
    const isThere = (key: Column) => String(cells[at.get(key) ?? -1] ?? "") !== "";
    if (!isThere("price") && !isThere("fcf") && !isThere("name")) return [];
    const follow = (key: Column, fallback: PlanCell): PlanCell =>
      isThere(key)
        ? formula(`${quoted(sheet)}!${cell(row + 1 + i, column + at.get(key)!)}`)
        : fallback;
    return [
      {
        name: follow("name", `Holding ${i + 1}`),
        price: follow("price", null),
        fcf: follow("fcf", null),
        rate: follow("rate", usual.rate),
        model: follow("model", usual.model),
        exposure: follow("exposure", usual.exposure),
        source: `${sheet}, row ${row + 2 + i}`,
      },
    ];
  });
  return holdings.length > 0 ? holdings : undefined;
}
