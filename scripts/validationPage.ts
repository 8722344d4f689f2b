import { type Family, families } from "../src/catalog/page";
import { evaluate } from "../test/support/formula";
import { published } from "../test/published";
import type { PublishedRow } from "../test/published/row";
import { cite, markdownTable } from "./markdown";

/** docs/validation.md: published numbers recomputed, the misses and the wrong prints included. */

const digits = (value: number) => String(Number(value.toPrecision(7)));
/** What is left of rounding is nothing; of a deviation nobody reads more than three digits. */
const deviation = (value: number, of: number) =>
  Math.abs(value) < 1e-12 * Math.max(Math.abs(of), 1) ? "0" : String(Number(value.toPrecision(3)));

function cells(row: PublishedRow): string[] {
  const ours = evaluate(row.formula)[0]![0] as number;
  return [
    `${row.claim} (${row.id})<br>\`${row.formula}\``,
    digits(row.printed),
    digits(ours),
    `${deviation(ours - row.printed, ours)} (${digits(row.tolerance)})`,
    `${cite(row.source)}${row.why ? `; ${row.why}` : ""}`,
  ];
}

const header = [
  "claim and formula",
  "printed",
  "computed",
  "deviation (allowed)",
  "source and remark",
];

export function validationPage(): string {
  const all = Object.values(published).flat();
  const wrong = all.filter((row) => row.knownBad);
  const section = (family: string, rows: readonly PublishedRow[]) => {
    const right = rows.filter((row) => !row.knownBad);
    return right.length
      ? `## ${families[family as Family]}\n\n${markdownTable(header, right.map(cells))}`
      : "";
  };
  const parts = [
    "# Validation",
    `${all.length - wrong.length} published numbers, each recomputed by the formula beside it whenever this page is made; the build fails where a deviation is larger than allowed. What is allowed is what the print's rounding leaves open, or has its reason in the remark. Below them, ${wrong.length} published numbers that are wrong, which the functions must not reproduce.`,
    "The functions are also held against a second spreadsheet engine on random arguments (`npm run prove`) and against identities, limits and signs (the tests of the catalog).",
    ...Object.entries(published).map(([family, rows]) => section(family, rows)),
    `## Wrong in print\n\n${markdownTable(header, wrong.map(cells))}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
