import { cell } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import type { Area, PlanCell, Style } from "../plan";
import { type Holding, models } from "./list";

/** The table of holdings: a row a holding, what is given at the left, what follows at the right. */

/** Rows left for more of them: they stay empty until a name stands in them. */
const spare = 8;

const columns = [
  ["name", "Holding", "", "input"],
  ["price", "Price", "#,##0.00", "input"],
  ["fcf", "Free cash flow", "#,##0.00", "input"],
  ["rate", "Discount rate", "0.0%", "input"],
  ["model", "Growth model", "", "input"],
  ["exposure", "AI exposure", "0.00", "input"],
  ["growth", "Growth in the price", "0.0%", "formula"],
  ["base", "Base: value at that growth", "#,##0.00", "formula"],
  ["move1", "First move", "0.0%", "formula"],
  ["move2", "Second move", "0.0%", "formula"],
  ["value1", "Price after the first", "#,##0.00", "formula"],
  ["value2", "Price after the second", "#,##0.00", "formula"],
  ["news", "Scenario: by news", "0.0%", "formula"],
  ["discount", "Scenario: by discounting", "0.0%", "formula"],
  ["scenario", "Scenario", "0.0%", "formula"],
  ["remark", "What is missing", "", "source"],
  ["value3", "Price under the scenario", "#,##0.00", "formula"],
  ["same", "Checked", "", "check"],
  ["by", "Ranked by", "0.0%", "formula"],
  ["source", "Source", "", "source"],
] as const satisfies readonly (readonly [string, string, string, Style])[];
export type TableColumn = (typeof columns)[number][0];

export interface TablePlace extends Pick<Area, "row" | "rows"> {
  /** Of the rows, how many are filled at first. */
  readonly holdings: number;
  readonly column: (key: TableColumn) => Area;
  readonly at: (key: TableColumn, k: number) => string;
}

export function placeTable(row: number, holdings: number): TablePlace {
  const rows = holdings + spare;
  const index = (key: TableColumn) => columns.findIndex(([one]) => one === key);
  return {
    row,
    rows,
    holdings,
    column: (key) => ({ row, column: index(key), rows, columns: 1 }),
    at: (key, k) => cell(row + k, index(key)),
  };
}

export function putTable(
  builder: SheetBuilder,
  table: TablePlace,
  holdings: readonly Holding[],
): void {
  builder.put(table.row - 2, 0, [["Your holdings"]], "heading");
  builder.table(table.row - 1, 0, {
    header: columns.map(([, title]) => title),
    rows: Array.from({ length: table.rows }, (_, k) => {
      const given = holdings[k];
      const of = (key: TableColumn) => table.at(key, k);
      const followed = columns.slice(6, -1).map(([key]) => formula(textOf(key, of)));
      return [
        ...columns.slice(0, 6).map(([key]): PlanCell => given?.[key as keyof Holding] ?? null),
        ...followed,
        given?.source ?? null,
      ];
    }),
    formats: columns.map(([, , format]) => format),
    styles: columns.map(([, , , style]) => style),
  });
  const isFollowed = (one: PlanCell) => typeof one === "object" && one !== null;
  holdings.forEach((holding, k) =>
    columns.slice(0, 6).forEach(([key], column) => {
      if (isFollowed(holding[key as keyof Holding]))
        builder.style({ row: table.row + k, column, rows: 1, columns: 1 }, "link");
    }),
  );
  for (let k = 0; k < table.rows; k++) builder.dropDown(table.row + k, 4, models);
}

/** A number, or what stands in its way: nothing where there is no holding, "no answer" where there is none. */
const where = (there: string, text: string, otherwise: string) =>
  `IF(ISNUMBER(${there}),${text},${otherwise})`;
const answered = (text: string) => `IFERROR(${text},"no answer")`;

function textOf(key: (typeof columns)[number][0], of: (key: TableColumn) => string): string {
  const [name, price, fcf, rate, model, exposure] = (
    ["name", "price", "fcf", "rate", "model", "exposure"] as const
  ).map(of) as [string, string, string, string, string, string];
  const growth = of("growth");
  const given = `${price},${fcf},${rate}`;
  const repriced = (move: string, share: string) =>
    where(
      growth,
      answered(`MACRO.REPRICE(${given},${move},${model},a_years,a_terminal,${share})`),
      growth,
    );
  const after = (change: string) => where(change, `${price}*(1+${change})`, change);
  const ranked = `CHOOSE(a_ranked_number,${of("move1")},${of("move2")},${of("scenario")})`;
  // The value by another function than the one that moves the price.
  const valued = (at: string) => {
    const stages = `${fcf},${growth},a_years,a_terminal,${at}`;
    return `IF(${model}="fade",MACRO.FADEVALUE(${stages}),IF(${model}="twostage",MACRO.TWOSTAGEVALUE(${stages}),IF(${model}="h",MACRO.HMODELVALUE(${stages}),${fcf}*(1+${growth})/(${at}-${growth}))))`;
  };
  switch (key) {
    case "growth":
      return `IF(${name}="","",${answered(`MACRO.IMPLIEDGROWTH(${given},${model},a_years,a_terminal)`)})`;
    case "base":
      return where(growth, answered(valued(rate)), growth);
    case "move1":
      return repriced("a_move_1/10^4", "a_flow_through");
    case "move2":
      return repriced("a_move_2/10^4", "a_flow_through");
    case "value1":
      return after(of("move1"));
    case "value2":
      return after(of("move2"));
    case "value3":
      return after(of("scenario"));
    case "news":
      return where(growth, `MAX(-1,${exposure}*a_news)`, growth);
    case "discount":
      return repriced("a_discounted", "a_growth_share");
    case "scenario":
      return where(of("discount"), `(1+${of("news")})*(1+${of("discount")})-1`, of("discount"));
    case "remark":
      return `IF(${name}="","",IF(COUNT(${price},${fcf},${rate},${exposure})<4,"a number is missing",IF(${price}<=0,"the price must be above 0",IF(${fcf}<=0,"no free cash flow to value",IF(ISNA(MATCH(${model},{${models.map((one) => `"${one}"`).join()}},0)),"the model is gordon, twostage, h or fade",IF(ISNUMBER(${growth}),IF(COUNT(${of("move1")},${of("move2")},${of("scenario")})<3,"a rate falls to the growth that lasts",""),"no growth explains the price: is the discount rate above the growth that lasts?"))))))`;
    case "same":
      return where(
        of("base"),
        `AND(ABS(${of("base")}/${price}-1)<10^-9,${where(
          of("value2"),
          `ABS(${valued(`(${rate}+(1-a_flow_through)*a_move_2/10^4)`)}/${of("value2")}-1)<10^-9`,
          "TRUE",
        )})`,
        "TRUE",
      );
    case "by":
      // Equal changes are told apart by their place. An empty name comes first: CHOOSE makes 0 of "" in the workbench's engine.
      return `IF(${name}="","",IF(ISNUMBER(${ranked}),${ranked}+ROW()*10^-12,""))`;
    default:
      throw new Error(`${key} is given`);
  }
}
