import { marks } from "./aboutSheet";
import { fingerprint, type Read } from "../../a1/fingerprint";
import type { Stamp, StampedValue } from "./stamp";

/**
 * What a sheet that was read says about its workbook: a stamp; "edited" where somebody has changed our sheet, so that
 * nothing can be compared; undefined where the sheet is not ours.
 */
export function readStamp(cells: readonly (readonly Read[])[]): Stamp | "edited" | undefined {
  const check = cells.findIndex(([first]) => first === marks.check);
  if (cells[0]?.[0] !== marks.title || check < 0) return undefined;
  const without = cells.map((row, k) =>
    k === check ? row.map((cell, at) => (at === 1 ? "" : cell)) : row,
  );
  if (cells[check]![1] !== fingerprint(without)) return "edited";
  const values = below(cells, marks.values);
  // A sum can be forged, and then there is nothing to compare with.
  if (values.some(([, , value]) => typeof value !== "number")) return "edited";
  const beside = (word: string) => String(cells.find(([first]) => first === word)?.[1] ?? "");
  return {
    version: beside(marks.version),
    date: beside(marks.date),
    functions: below(cells, marks.functions).map(([name, , , , , , signature]) => ({
      name: String(name).replace(/^MACRO\./, ""),
      signature: String(signature),
    })),
    values: values.map(valueOf),
  };
}

const valueOf = (row: readonly Read[]): StampedValue => {
  const [scenario, key, value, unit, label, basis, source] = row;
  return {
    scenario: String(scenario),
    key: String(key),
    value: Number(value),
    unit: String(unit),
    label: String(label),
    basis: String(basis),
    source: String(source),
  };
};

/** The rows of the table with this header. */
function below(cells: readonly (readonly Read[])[], header: readonly string[]) {
  const first = cells.findIndex((row) => header.every((word, k) => row[k] === word)) + 1;
  if (first === 0) return [];
  const end = cells.findIndex((row, k) => k >= first && (row[0] ?? "") === "");
  return cells.slice(first, end < 0 ? undefined : end);
}
