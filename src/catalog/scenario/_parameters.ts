import { anyNumber, type Interval, interval } from "../../calculation";
import { rows, vintages } from "./chain/parameters.generated";

/*
 * The numbers of the transmission chain, as chain/parameters.csv has them. Labels, units and sources are prose and stay
 * in src/scenarios, so that they do not travel in functions.js.
 */

export { vintages };

/** When the numbers of a scenario are of: v2025_01. New ones are added, published ones never change. */
export type Vintage = (typeof vintages)[number];

export type ParameterKey = (typeof rows)[number][0];

/** A value for every parameter: all that the chain needs. */
export type ScenarioValues = Readonly<Record<ParameterKey, number>>;

export interface ParameterNumbers {
  /** The span of the pane's sliders and of TORNADO and FAN; a preset or an override may lie outside it. */
  readonly low?: number;
  readonly high?: number;
  /** TRUE where TORNADO and FAN vary it unless told otherwise. */
  readonly uncertain: boolean;
  /** What it may be at all. */
  readonly domain: Interval;
  readonly whole: boolean;
}

export const parameterKeys: readonly ParameterKey[] = rows.map(([key]) => key);

type Row = readonly [
  key: ParameterKey,
  value: number | readonly number[],
  low?: number | null,
  high?: number | null,
  uncertain?: number,
  domain?: string,
  whole?: number,
];

const record = <T>(of: (row: Row) => T) => {
  const result: Partial<Record<ParameterKey, T>> = {};
  for (const row of rows) result[row[0]] = of(row);
  return result as Readonly<Record<ParameterKey, T>>;
};

export const parameterNumbers: Readonly<Record<ParameterKey, ParameterNumbers>> = record(
  ([, , low, high, uncertain, domain, whole]) => ({
    low: low ?? undefined,
    high: high ?? undefined,
    uncertain: !!uncertain,
    domain: domain ? interval(domain) : anyNumber,
    whole: !!whole,
  }),
);

/** Every parameter without a shock. */
export const baselineValues = (vintage: Vintage): ScenarioValues =>
  record(([, value]) => (typeof value === "number" ? value : value[vintages.indexOf(vintage)]!));

export const isParameterKey = (key: string): key is ParameterKey =>
  (parameterKeys as readonly string[]).indexOf(key) >= 0;

/** The values in the order of the parameters, as the chain takes them. */
export const parameterVector = (values: ScenarioValues): Float64Array =>
  Float64Array.from(parameterKeys, (key) => values[key]);
