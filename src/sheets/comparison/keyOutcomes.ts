import { cell, columnOf, range } from "../../a1";
import type { SheetBuilder } from "../builder";
import { formula } from "../builder";
import { formatOf } from "../formats";
import { keyResultFormula, keyResults } from "../keyResults";
import type { Chains } from "./chains";
import type { References } from "./comparedWith";

/** Key outcomes of every scenario, and how far they are from the baseline's. */
export function putSummary(
  builder: SheetBuilder,
  row: number,
  titles: readonly string[],
  years: number,
  chains: Chains,
  { references }: References,
): void {
  const results = keyResults(years);
  const labels = results.map(({ label }) => label);
  const beside = results.length + 2;
  const first = row + 2;
  builder.put(row - 1, 0, [["Key outcomes"]], "heading");
  builder.put(row, beside, [["Less the baseline"]], "subtitle");
  builder.put(row + 1, 0, [["Scenario", ...labels]], "columnHeader");
  builder.put(row + 1, beside, [labels], "columnHeader");
  const body = builder.put(
    first,
    0,
    titles.map((title, k) => [
      title,
      ...results.map((result) =>
        formula(
          keyResultFormula(
            result,
            years,
            (outcome, year) => chains.at(k, outcome, year),
            (outcome) => range(chains.after(k, outcome)),
          ),
        ),
      ),
    ]),
    "formula",
  );
  const differences = builder.put(
    first,
    beside,
    titles.map((_, k) =>
      results.map((__, r) =>
        formula(`${cell(first + k, 1 + r)}-${cell(first + references[k]!, 1 + r, "row")}`),
      ),
    ),
    "formula",
  );
  builder.style(columnOf(body, 0), "rowHeader");
  results.forEach(({ unit }, r) => {
    builder.format(columnOf(body, 1 + r), formatOf(unit));
    builder.format(columnOf(differences, r), formatOf(unit));
  });
}
