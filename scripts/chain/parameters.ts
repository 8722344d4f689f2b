import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Interval, interval } from "../../src/calculation";
import { type CsvRecord, recordsOf } from "../csv";
import type { Model } from "./model";

/** The records of src/catalog/scenario/chain/parameters.csv: a line a parameter, a column of values a vintage. */
export type ParameterRecord = CsvRecord & { readonly key: string };

export const parametersText = (root: string): string =>
  readFileSync(join(root, "src/catalog/scenario/chain/parameters.csv"), "utf8");

export const parameterRecords = (text: string): ParameterRecord[] =>
  recordsOf(text, "parameters.csv") as ParameterRecord[];

const vintagesOf = ([first]: readonly ParameterRecord[]) =>
  Object.keys(first!).filter((column) => /^v\d{4}_\d{2}$/.test(column));

/** Interval notation of what both admit. */
function both(one: string, other: Interval): string {
  const a = interval(one);
  const low = other.least > a.least ? other : a;
  const high = other.most < a.most ? other : a;
  return `${low.openLow ? "(" : "["}${end(low.low)}, ${end(high.high)}${high.openHigh ? ")" : "]"}`;
}
const end = (x: number) => String(x).replace("Infinity", "inf");

/** What a parameter may be at all: as its line says, and as the functions say that take it as it is. */
function domainOf({ key, domain }: ParameterRecord, { stages }: Model): string {
  const taken = stages.flatMap(({ calls }) =>
    calls.flatMap(({ fn, args }) =>
      args.flatMap((arg, k) =>
        arg.is === "name" && arg.name === key ? [fn.parameters[k]!.range!] : [],
      ),
    ),
  );
  const all = "(-inf, inf)";
  const text = taken.reduce(both, domain!.replace("whole ", "") || all);
  return text === all ? "" : text;
}

const notice = "// Written by npm run generate from chain/parameters.csv. Do not edit.\n";

const numberOf = (text: string) => (text === "" ? "null" : String(Number(text)));

/** src/catalog/scenario/chain/parameters.generated.ts: the numbers alone, for functions.js. */
export function numbersModule(records: readonly ParameterRecord[], model: Model): string {
  const vintages = vintagesOf(records);
  const wrong = records.filter((record) =>
    vintages.some((vintage) => !Number.isFinite(Number(record[vintage]! || NaN))),
  );
  if (wrong.length) throw new Error(`no number: ${wrong.map(({ key }) => key).join(", ")}`);
  return `${notice}
/** In their order: new ones go last. */
export const vintages = [${vintages.map((vintage) => `"${vintage}"`).join(", ")}] as const;

/** Key and value, of each vintage where they differ; low, high, 1 where uncertain, what it may be at all, 1 where whole. */
export const rows = [
${records
  .map((record) => {
    const cells = [
      `"${record.key}"`,
      valuesOf(vintages.map((vintage) => numberOf(record[vintage]!))),
      numberOf(record.low!),
      numberOf(record.high!),
      record.uncertain === "yes" ? "1" : "0",
      `"${domainOf(record, model)}"`,
      /^whole/.test(record.domain!) ? "1" : "0",
    ];
    return `  [${withoutEnd(cells).join(", ")}],`;
  })
  .join("\n")}
] as const;
`;
}

/** What says nothing is left out at the end of a row; a low or high of 0 says something. */
function withoutEnd(cells: readonly string[]): readonly string[] {
  const nothing = cells.length > 4 ? ["0", '""'] : ["null"];
  return nothing.includes(cells[cells.length - 1]!) ? withoutEnd(cells.slice(0, -1)) : cells;
}

/** One number where all vintages have it. */
const valuesOf = (values: readonly string[]) =>
  new Set(values).size === 1 ? values[0]! : `[${values.join(", ")}]`;

const tags: Readonly<Record<string, string>> = { V: "published", R: "reported", A: "judgement" };

/** src/scenarios/parameters.generated.ts: what people read about each. */
export function textsModule(records: readonly ParameterRecord[]): string {
  const vintages = vintagesOf(records);
  const told = (record: ParameterRecord, column: string, k: number): string => {
    const later = vintages.slice(1, k + 1).reverse();
    const of = later.map((vintage) => record[`${column}_${vintage.slice(1)}`]!);
    // A source of its own has an address of its own, or none.
    const own = later.find((vintage) => record[`source_${vintage.slice(1)}`]);
    if (column === "address" && own) return record[`address_${own.slice(1)}`]!;
    return of.find((text) => text !== "") ?? record[column]!;
  };
  return `${notice}
import type { ParameterText } from "./parameterText";
import type { ParameterKey } from "../catalog/scenario/_parameters";

export const texts: Readonly<Record<ParameterKey, ParameterText>> = {
${records
  .map((record) => {
    const { key, group, label, unit } = record;
    const basis = vintages.map((_, k) => {
      const tag = tags[told(record, "tag", k)];
      if (!tag) throw new Error(`${key} has no tag`);
      const source = told(record, "source", k);
      const place = told(record, "address", k);
      // A page that can be opened; whatever else says where it is stands with the source.
      const [page] = /^(?:https?:\/\/|[\w-]+(?:\.[\w-]+)+\/)[^\s;]+/.exec(place) ?? [];
      if (page) return { tag, source, address: page.replace(/^(?!https?:)/, "https://") };
      return { tag, source: place ? `${source} (${place})` : source };
    });
    return `  ${key}: ${JSON.stringify({ group, label, unit, basis })},`;
  })
  .join("\n")}
};
`;
}
