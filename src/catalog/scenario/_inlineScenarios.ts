import {
  baselineValues,
  isParameterKey,
  parameterKeys,
  parameterNumbers,
  vintages,
} from "./_parameters";
import type { Dated } from "./_preset";
import { presets } from "./_presets.generated";
import { normal, scenarioList } from "./_presets";
import { satelliteBaseline, satelliteKeys } from "./_satellites";

/*
 * The native twins of SCENARIO, SCENARIOTABLE and of what TRANSMISSION begins with: the same numbers as array constants.
 * Made of the data, and only for their pages.
 */

type Value = string | number;

export const constant = (rows: readonly (readonly Value[])[]) =>
  `{${rows.map((row) => row.map((v) => (typeof v === "number" ? v : `"${v}"`)).join(",")).join(";")}}`;
const column = (values: readonly Value[]) => constant(values.map((value) => [value]));

const keys = [...parameterKeys, ...satelliteKeys];

/** A column a vintage. */
const baselines = () =>
  constant(
    keys.map((key) =>
      vintages.map(
        (vintage) => ({ ...baselineValues(vintage), ...satelliteBaseline(vintage) })[key],
      ),
    ),
  );

/** A name as it is looked up. */
const plain = (name: string) => `SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${name})), " ", "_"), "-", "_")`;

/**
 * The number of the scenario in the list, from its key or its title, as preset, and that of the vintage behind the name,
 * or of its natural one, as vintage. Either is #N/A where there is none.
 */
const scenarioNumber = (name: string) => `said, ${plain(name)},
    known, ${column(presets.map(({ key }) => key))}, titled, ${column(presets.map(({ title }) => normal(title)))},
    natural, IFERROR(XMATCH(said, known), XMATCH(said, titled)),
    base, IF(ISNUMBER(natural), said, LEFT(said, (LEN(said)-8)*(LEN(said)>8))),
    preset, IFERROR(XMATCH(base, known), XMATCH(base, titled)),
    wish, IF(ISNUMBER(natural), INDEX(${column(presets.map(({ vintages: [first] }) => vintages.indexOf(first) + 1))}, preset),
      XMATCH(MID(said, LEN(base)+1, 8), ${column(vintages.map((vintage) => vintage.replace("v", "_")))})),
    admitted, INDEX(${column(presets.map((preset) => vintages.map((v, k) => (preset.vintages.includes(v) ? String(k + 1) : "")).join("")))}, preset),
    vintage, IF(ISNUMBER(FIND(wish, admitted)), wish, NA())`;

/** All departures from the baseline, of one vintage or of all: number of the scenario, key and vintage, and the value. */
function departures(code: (preset: number, key: string, vintage?: number) => Value, sides = true) {
  const rows: (readonly [Value, number])[] = [];
  presets.forEach(({ overrides, satelliteOverrides }, k) => {
    const changes: Readonly<Record<string, Dated>> = {
      ...overrides,
      ...(sides && satelliteOverrides),
    };
    for (const key of Object.keys(changes)) {
      const value = changes[key]!;
      if (typeof value === "number") rows.push([code(k + 1, key), value]);
      else
        vintages.forEach((vintage, n) => {
          const dated = value[vintage];
          if (dated !== undefined) rows.push([code(k + 1, key, n + 1), dated]);
        });
    }
  });
  return `changed, ${column(rows.map(([at]) => at))},
    changes, ${column(rows.map(([, value]) => value))}`;
}

const inWords = (preset: number, key: string, vintage?: number) =>
  `${preset} ${key}${vintage === undefined ? "" : ` ${vintage}`}`;

/** The value of a key under the preset, from these columns. */
const valueOf = (key: string, common: string) =>
  `IFERROR(INDEX(changes, XMATCH(preset&" "&${key}, changed)),
      IFERROR(INDEX(changes, XMATCH(preset&" "&${key}&" "&vintage, changed)), ${common}))`;

export function lookUp(): string {
  return `LET(${scenarioNumber("name")}, wanted, ${plain("key")},
    ${departures(inWords)},
    common, INDEX(${baselines()}, XMATCH(wanted, ${column(keys)}), vintage),
    IF(ISNA(common), common, ${valueOf("wanted", "common")}))`;
}

/** Shorter than in words: a key is its place. */
const inNumbers =
  (all: readonly string[]) =>
  (preset: number, key: string, vintage = 0): Value =>
    100_000 * vintage + 1000 * preset + all.indexOf(key) + 1;

const valueAt = (common: string) =>
  `IFERROR(INDEX(changes, XMATCH(1000*preset+k, changed)),
      IFERROR(INDEX(changes, XMATCH(100000*vintage+1000*preset+k, changed)), ${common}))`;

export function listScenarios(): string {
  const bounds = constant(
    keys.map((key) => {
      const { low, high } = isParameterKey(key) ? parameterNumbers[key] : {};
      return [low ?? "", high ?? ""];
    }),
  );
  return `IF(name="", ${constant(scenarioList())},
    LET(${scenarioNumber("name")},
    ${departures(inNumbers(keys))},
    IF(ISNA(vintage), vintage, LET(
    normal, CHOOSECOLS(${baselines()}, vintage),
    values, MAP(normal, SEQUENCE(${keys.length}), LAMBDA(common, k, ${valueAt("common")})),
    VSTACK({"Key","Value","Baseline","Low","High"}, HSTACK(${column(keys)}, values, normal, ${bounds}))))))`;
}

/** The column of a scenario's values in the order of the parameters, with `overrides` or "" in their place. */
export function parameterColumn(): string {
  const numbers = constant(
    parameterKeys.map((key) => vintages.map((vintage) => baselineValues(vintage)[key])),
  );
  return `LET(${scenarioNumber("scenario")},
    ${departures(inNumbers(parameterKeys), false)},
    owns, CHOOSECOLS(overrides, 2), owned, IF(owns="", "", CHOOSECOLS(overrides, 1)),
    wrong, SUM(MAP(overrides, LAMBDA(item, LEN(item)))),
    IF(ISNA(vintage), vintage, IF(ISERROR(wrong), wrong, MAP(${column(parameterKeys)}, SEQUENCE(${parameterKeys.length}), LAMBDA(key, k, LET(
      own, IFERROR(INDEX(owns, XMATCH(key, owned, 0, -1)), ""),
      IF(own="", ${valueAt(`INDEX(${numbers}, k, vintage)`)}, own)))))))`;
}
