import {
  type OwnEstimates,
  type OwnNumberKey,
  type ParameterKey,
  parametersUnder,
  type SatelliteKey,
  satellitesUnder,
  type Scenario,
  sourceOf,
} from "../../scenarios";
import { estimateOf } from "../../scenarios/ownChosen";

/** An assumption as it stands in the rows of a sheet. */
export interface AssumptionLine {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly tag: string;
  readonly source: string;
  /** The user's value in place of the scenario's. */
  readonly own?: boolean;
}

const withDate = (source: string, date?: string, address?: string) =>
  [source, date && !source.includes(date) ? `(${date})` : "", address ?? ""]
    .filter(Boolean)
    .join(" ");

/** The user's numbers in place of a scenario's, as of a date, and where some were estimated. */
interface Yours {
  readonly values: Readonly<Partial<Record<OwnNumberKey, number>>>;
  readonly date: string | undefined;
  readonly estimates: OwnEstimates;
}

/** A line with the user's number where there is one, which says what it was before, and the source of that. */
function withYours(
  line: AssumptionLine,
  source: string,
  { title }: Pick<Scenario, "title">,
  { values, date, estimates }: Yours,
): AssumptionLine {
  const key = line.key as OwnNumberKey;
  const value = values[key] ?? line.value;
  const estimate = estimateOf({ estimates }, key, value);
  if (value === line.value && !estimate) return line;
  return {
    ...line,
    value,
    ...(estimate && { low: estimate.low, high: estimate.high }),
    tag: estimate ? "own data" : "your own",
    source: `${estimate?.source ?? withDate("your value", date)}; ${line.value} in ${title} (${source})`,
    own: true,
  };
}

/** The chain's assumptions under a scenario, with values of the user's, estimated or not, as of a date. */
export function chainLines(
  scenario: Scenario,
  changes: Partial<Record<ParameterKey, number>> = {},
  date?: string,
  estimates: OwnEstimates = {},
): AssumptionLine[] {
  // How many years there are is fixed by the rows.
  const shown = parametersUnder(scenario).filter(({ key }) => key !== "years");
  return shown.map(({ key, group, label, unit, baseline, tag: given, low, high, address }) => {
    const { tag, source, date: dated } = sourceOf(scenario, key);
    const value = scenario.overrides[key] ?? baseline;
    const line: AssumptionLine = {
      key,
      group,
      label,
      unit,
      value,
      low,
      high,
      tag,
      source: withDate(source, dated, value === baseline ? address : undefined),
      own: given === "your own" && value === baseline,
    };
    return withYours(line, source, scenario, { values: changes, date, estimates });
  });
}

/** The assumptions of the side models, in the same way. */
export function satelliteLines(
  scenario: Scenario,
  changes: Partial<Record<SatelliteKey, number>> = {},
  date?: string,
  estimates: OwnEstimates = {},
): AssumptionLine[] {
  return satellitesUnder(scenario).map(
    ({ key, group, label, unit, baseline, tag, source, date: dated }) => {
      const set = scenario.satelliteOverrides[key];
      const changed = set !== undefined && set !== baseline;
      const stated = changed
        ? `set by this scenario; ${baseline} without a shock (${source})`
        : withDate(source, dated);
      const line: AssumptionLine = {
        key,
        group,
        label,
        unit,
        value: set ?? baseline,
        tag: changed ? "judgement" : tag,
        source: stated,
        own: !changed && tag === "your own",
      };
      return withYours(line, stated, scenario, { values: changes, date, estimates });
    },
  );
}
