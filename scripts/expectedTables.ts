import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../src/calculation";
import { outcomes } from "../src/catalog/scenario/chain/runner.generated";
import type { Preset } from "../src/catalog/scenario/_preset";
import { chainValues, presetIn } from "../src/catalog/scenario/_presets";
import { presets } from "../src/catalog/scenario/_presets.generated";
import { transmissionRows } from "../src/catalog/scenario/_transmission";
import { presetFiles } from "./presetIndex";

/**
 * Beside every preset stands <name>.<vintage>.expected.csv, what TRANSMISSION gives for it: npm run generate writes it, so that a
 * change of a formula or of a number shows as a difference that a person reviews. Nothing imports these files.
 */

const folder = "src/catalog/scenario/presets";

/** Relative, and beside 1 in a thousand for numbers near 0. */
const tolerance = 1e-9;

const columns = ["year", ...outcomes];

/** A preset's own years of the chain, year 0 first. */
export function expectedRows(preset: Preset): Cell[][] {
  const values = chainValues(preset);
  return transmissionRows(values, values.years);
}

/** Where the text of a file departs from the rows; empty where it agrees. */
export function departures(text: string, rows: readonly (readonly Cell[])[]): string[] {
  const [header, ...lines] = text.trimEnd().split("\n");
  if (header !== columns.join(",")) return ["the columns"];
  if (lines.length !== rows.length) return [`${lines.length} years, not ${rows.length}`];
  return lines.flatMap((line, t) =>
    line.split(",").flatMap((was, k) => {
      const is = Number(rows[t]![k]);
      const near = Math.abs(Number(was) - is) <= tolerance * Math.max(Math.abs(is), 1e-3);
      return near ? [] : [`${columns[k]} in year ${t}: was ${was}, is ${is}`];
    }),
  );
}

/** Fifteen digits, as many as a spreadsheet shows. */
const print = (rows: readonly (readonly Cell[])[]) =>
  [columns, ...rows.map((row) => row.map((cell) => Number(Number(cell).toPrecision(15))))]
    .map((row) => `${row.join(",")}\n`)
    .join("");

/**
 * The path of every preset's file, and what should be in it. A file that agrees stays as it is: another order of the
 * same arithmetic must not stir up last digits.
 */
export function expectedTables(root: string): Map<string, string> {
  return new Map(
    // The list of presets is written in the order of their files.
    presetFiles(root).flatMap((name, k) =>
      presets[k]!.vintages.map((vintage) => {
        const path = `${folder}/${name}.${vintage}.expected.csv`;
        const rows = expectedRows(presetIn(presets[k]!, vintage));
        const file = join(root, path);
        const text = existsSync(file) ? readFileSync(file, "utf8") : "";
        return [path, departures(text, rows).length ? print(rows) : text] as const;
      }),
    ),
  );
}
