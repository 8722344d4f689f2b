import { readFileSync } from "node:fs";

/** Lines of comma-separated values by the names of their columns, quoted where they hold a comma. */
export type CsvRecord = Readonly<Record<string, string>>;

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replace(/""/g, '"') ?? bare!,
  );

/** @param name what the text is, for a line that has not as many columns as the first */
export function recordsOf(text: string, name: string): CsvRecord[] {
  const [header, ...lines] = text.trimEnd().split("\n").map(cells);
  return lines.map((line, k) => {
    if (line.length !== header!.length) throw new Error(`${name}, line ${k + 2}: columns`);
    return Object.fromEntries(line.map((cell, j) => [header![j]!, cell]));
  });
}

export const csvRecords = (file: string): CsvRecord[] =>
  recordsOf(readFileSync(file, "utf8"), file);
