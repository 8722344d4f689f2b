import { readFileSync } from "node:fs";

/** Lines of comma-separated values by the names of their columns, quoted where they hold a comma. */
export type CsvRecord = Readonly<Record<string, string>>;

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replace(/""/g, '"') ?? bare!,
  );

export function csvRecords(file: string): CsvRecord[] {
  const [header, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n").map(cells);
  return lines.map((line, k) => {
    if (line.length !== header!.length) throw new Error(`${file}, line ${k + 2}: columns`);
    return Object.fromEntries(line.map((cell, j) => [header![j]!, cell]));
  });
}
