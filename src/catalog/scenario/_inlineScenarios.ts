import { parameterKeys, parameterNumbers } from "./_parameters";
import { presets } from "./_presets.generated";
import { normal, scenarioList } from "./_presets";
import { satelliteBaseline, satelliteKeys } from "./_satellites";

/*
 * The native twins of SCENARIO and SCENARIOTABLE: the same numbers as array constants. Made of the data, and only for
 * their pages.
 */

type Value = string | number;

export const constant = (rows: readonly (readonly Value[])[]) =>
  `{${rows.map((row) => row.map((v) => (typeof v === "number" ? v : `"${v}"`)).join(",")).join(";")}}`;
export const column = (values: readonly Value[]) => constant(values.map((value) => [value]));

const keys = [...parameterKeys, ...satelliteKeys];
const baseline = () => [
  ...parameterKeys.map((key) => parameterNumbers[key].baseline),
  ...satelliteKeys.map((key) => satelliteBaseline[key]),
];

/** A name as it is looked up. */
const plain = (name: string) => `SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${name})), " ", "_"), "-", "_")`;

/** The number of the scenario in the list, from its key or its title; #N/A where there is none. */
export const scenarioNumber = (name: string) => `said, ${plain(name)},
    preset, IFERROR(MATCH(said, ${column(presets.map(({ key }) => key))}, 0),
      MATCH(said, ${column(presets.map(({ title }) => normal(title)))}, 0))`;

/** All departures from the baseline: the number of the scenario and the key, and the value. */
const departures = () =>
  ([] as [string, number][]).concat(
    ...presets.map(({ overrides, satelliteOverrides }, k) => {
      const changes: Readonly<Record<string, number>> = { ...overrides, ...satelliteOverrides };
      return Object.keys(changes).map((key): [string, number] => [
        `${k + 1} ${key}`,
        changes[key]!,
      ]);
    }),
  );

export function lookUp(): string {
  const rows = departures();
  return `LET(${scenarioNumber("name")}, wanted, ${plain("key")},
    changed, ${column(rows.map(([key]) => key))},
    changes, ${column(rows.map(([, value]) => value))},
    keys, ${column(keys)},
    normal, ${column(baseline())},
    common, INDEX(normal, MATCH(wanted, keys, 0)),
    IF(ISNA(preset), preset, IF(ISNA(common), common,
      IFERROR(INDEX(changes, MATCH(preset&" "&wanted, changed, 0)), common))))`;
}

export function listScenarios(): string {
  const rows = departures();
  const bounds = (end: "low" | "high") =>
    column([
      ...parameterKeys.map((key) => parameterNumbers[key][end] ?? ""),
      ...satelliteKeys.map(() => ""),
    ]);
  return `IF(name="", ${constant(scenarioList())},
    LET(${scenarioNumber("name")},
    changed, ${column(rows.map(([key]) => key))},
    changes, ${column(rows.map(([, value]) => value))},
    keys, ${column(keys)},
    normal, ${column(baseline())},
    values, MAP(keys, normal, LAMBDA(item, common, IFERROR(INDEX(changes, MATCH(preset&" "&item, changed, 0)), common))),
    IF(ISNA(preset), preset, VSTACK({"Key","Value","Baseline","Low","High"},
      HSTACK(keys, values, normal, ${bounds("low")}, ${bounds("high")})))))`;
}
