import type { Entry } from "../../catalog/page";
import { signature } from "../../catalog/signature";
import {
  numbersOf,
  type OwnVintage,
  parametersUnder,
  satellitesUnder,
  scenario,
  vintageText,
} from "../../scenarios";
import { columnOf } from "../../a1";
import { SheetBuilder } from "../builder";
import { formatOf, showing } from "../formats";
import { aboutName } from "../sheetNames";
import type { SheetPlan } from "../plan";
import { wrapped } from "../text";
import { checked } from "./checked";
import { pageOf } from "./pages";
import { type StampedValue, valuesNow } from "./stamp";

export interface AboutOptions {
  readonly date: string;
  readonly version: string;
  /** The address that the add-in was built for, with a slash at the end: pages of functions are below it. "" without. */
  readonly home: string;
  /** The functions that the workbook calls. */
  readonly functions: readonly Entry[];
  /** Keys of the presets that it uses. */
  readonly presets: readonly string[];
  /** Numbers of the user's that it keeps. */
  readonly own?: readonly OwnVintage[];
}

/** Words by which the sheet is found and read again. They never change. */
export const marks = {
  title: "About this model",
  version: "Version of Macroscope",
  date: "Date",
  check: "Check",
  functions: ["Function", "What it gives", "Page", "", "", "", "Arguments and defaults"],
  values: ["Scenario", "Key", "Value", "Unit", "Assumption", "Basis", "Source"],
} as const;

const note =
  "Which Macroscope made this workbook, with which functions and numbers. The pane compares this sheet with the version that opens it and tells what has changed since. Nothing calculates from it: it can be deleted, and written again from the pane (Share, About this model).";

/** What a workbook was made with, for people and for the pane: everything stands in cells. */
export function aboutSheet(options: AboutOptions): SheetPlan {
  const { date, version, home, functions, presets, own = [] } = options;
  const builder = new SheetBuilder(aboutName);
  const values = valuesNow(presets);
  builder.put(0, 0, [[marks.title]], "title");
  builder.put(1, 0, [[`made ${date} with Macroscope ${version}`]], "subtitle");
  let row = builder.lines(2, 0, wrapped(note), "note") + 1;

  builder.put(row, 0, [["Stamp"]], "heading");
  const stamp = builder.put(row + 1, 0, [
    [marks.version, version],
    [marks.date, date],
    [marks.check, null],
  ]);
  builder.style(columnOf(stamp, 0), "rowHeader");
  builder.style(columnOf(stamp, 1), "code");
  row += 5;

  builder.put(row, 0, [[`Functions used: ${functions.length}`]], "heading");
  builder.table(row + 1, 0, {
    header: marks.functions,
    rows: functions.map(({ fn, page }) => [
      `MACRO.${fn.name}`,
      page.title,
      pageOf(home, `docs/functions/${fn.name}.html`),
      null,
      null,
      null,
      signature(fn),
    ]),
    styles: ["code", "rowHeader", "source", null, null, null, "source"],
  });
  row += functions.length + 3;

  builder.put(row, 0, [["Numbers of the scenarios, as they were"]], "heading");
  builder.lines(row + 1, 0, [scopeOf(values)], "note");
  putValues(builder, row + 2, values);
  row += values.length + 4;
  for (const on of own) row = putOwn(builder, row, on);

  const sources = sourcesOf(functions);
  builder.put(row, 0, [["Sources of the functions"]], "heading");
  if (sources.length > 0) builder.put(row + 1, 0, sources, "source");

  builder.setWidths(36, 50, 14, 10, 48, 12, 60);
  builder.freeze(2, 0);
  return checked(builder.plan(), stamp.row + 2);
}

/** Which numbers are listed: titles, and of when they are. */
function scopeOf(values: readonly StampedValue[]): string {
  const used = [...new Set(values.map((value) => value.scenario))].map(scenario);
  const named = used.map(({ key, title, vintage }) => ({
    key,
    text: `${title} (numbers of ${vintageText(vintage)})`,
  }));
  const list = (wanted: boolean) =>
    named
      .filter(({ key }) => (key === "baseline") === wanted)
      .map(({ text }) => text)
      .join(", ");
  const others = list(false);
  return `${list(true)}: every number. ${
    others ? `${others}: those that differ from it.` : "No other scenario is used."
  }`;
}

function putValues(builder: SheetBuilder, row: number, values: readonly StampedValue[]): void {
  builder.table(row, 0, {
    header: marks.values,
    rows: values.map(({ scenario: of, key, value, unit, label, basis, source }) => [
      of,
      key,
      value,
      unit,
      label,
      basis,
      source,
    ]),
    styles: ["code", "code", "given", "source", "rowHeader", "source", "source"],
  });
  values.forEach(({ unit, value }, k) =>
    builder.format(
      { row: row + 1 + k, column: 2, rows: 1, columns: 1 },
      showing(formatOf(unit), value),
    ),
  );
}

/** Numbers of the user's, with where they came from. Nothing is compared with them: they are nobody else's. */
function putOwn(builder: SheetBuilder, row: number, on: OwnVintage): number {
  const under = { vintage: on.over, on };
  const lines = [...parametersUnder(under), ...satellitesUnder(under)].filter(
    ({ tag }) => tag === "your own",
  );
  builder.put(row, 0, [["Own numbers of this workbook"]], "heading");
  builder.lines(row + 1, 0, [numbersOf(under)], "note");
  builder.table(row + 2, 0, {
    header: ["Own numbers", ...marks.values.slice(1)],
    rows: lines.map(({ key, baseline, unit, label, tag, source }) => [
      on.name,
      key,
      baseline,
      unit,
      label,
      tag,
      source,
    ]),
    styles: ["code", "code", "given", "source", "rowHeader", "source", "source"],
  });
  lines.forEach(({ unit, baseline }, k) =>
    builder.format(
      { row: row + 3 + k, column: 2, rows: 1, columns: 1 },
      showing(formatOf(unit), baseline),
    ),
  );
  return row + lines.length + 4;
}

/** Everything that the functions cite, each once. */
function sourcesOf(functions: readonly Entry[]): string[][] {
  const cited = functions.flatMap(({ page }) => page.references ?? []);
  const lines = cited.map(({ title, year, address }) =>
    [title, year && !title.includes(String(year)) ? `(${year})` : "", address ?? ""]
      .filter(Boolean)
      .join(" "),
  );
  return [...new Set(lines)].sort().map((line) => [line]);
}
