import {
  findPreset,
  isParameterKey,
  parameterIn,
  satellitesIn,
  vintageText,
} from "../../scenarios";
import { firstNumbers, firstPresets } from "./firstNumbers";
import type { Read } from "../../a1/fingerprint";
import { type SheetCells, spotsOn } from "./spots";
import { presetsOf, type Stamp, type StampedValue } from "./stamp";

/*
 * The chain is in its second edition. Workbooks of the first have assumptions that are gone or renamed, names of scenarios
 * that meant January 2025, and formulas that are no longer the chain's. They are told by an assumption that only the first
 * edition had.
 */

export const vintage = "v2025_01";
const mark = "baseline_capex0";
/** The name by which a cell of a first edition's sheet is found. */
export const markName = `a_${mark}`;

const renamed: Readonly<Record<string, string>> = { margin: "margin0", new_margin: "margin1" };

/** The key that an assumption of the first edition has now; it may be gone all the same. */
export const keyNow = (key: string): string => renamed[key] ?? key;

/** The name under which a scenario of the first edition has the numbers of its time. */
export const nameNow = (scenario: string): string =>
  findPreset(`${scenario} ${vintageText(vintage)}`)?.name ?? scenario;

export const isFirstEdition = ({ values }: Pick<Stamp, "values">): boolean =>
  values.some(({ key }) => key === mark);

/** Whether a sheet of ours lists the assumptions of the first edition. */
export function isFirstSheet(cells: readonly (readonly Read[])[]): boolean {
  const header = cells.findIndex(([first]) => first === "Assumption");
  const key = header < 0 ? -1 : cells[header]!.indexOf("Key");
  return key >= 0 && cells.some((row) => row[key] === mark);
}

/** A stamp of the first edition with the names and keys of now; any other as it is. */
export const inThisEdition = (stamp: Stamp): Stamp =>
  isFirstEdition(stamp)
    ? {
        ...stamp,
        values: stamp.values.map((value) => ({
          ...value,
          scenario: nameNow(value.scenario),
          key: keyNow(value.key),
        })),
      }
    : stamp;

/** Scenarios whose name alone means a later vintage than it did. */
export const movedNames = (stamp: Stamp): { scenario: string; from: string; to: string }[] =>
  presetsOf(stamp).flatMap((scenario) => {
    const now = findPreset(scenario)?.vintage ?? vintage;
    return now === vintage ? [] : [{ scenario, from: vintageText(vintage), to: vintageText(now) }];
  });

/** What the first edition would have stamped of some scenarios, for workbooks that have no stamp. */
export function firstStamp(presets: readonly string[], version: string, date: string): Stamp {
  const wanted = new Set(["baseline", ...presets.filter((key) => firstPresets.includes(key))]);
  return {
    version,
    date,
    functions: [],
    values: [...wanted].flatMap(firstNumbers).map((value) => ({ ...value, ...wordsOf(value.key) })),
  };
}

/** What the first edition would have stamped of a workbook that was read; undefined where no sheet is of it. */
export function firstStampOf(sheets: readonly SheetCells[]): Stamp | undefined {
  const first = sheets.filter(({ cells }) => isFirstSheet(cells)).map(({ cells }) => cells);
  if (first.length === 0) return undefined;
  const presets = first.flatMap((cells) => spotsOn(cells).map(({ preset }) => preset));
  const [, date = "", version = ""] =
    /made (\S+) with Macroscope (\S+)/.exec(String(first[0]![1]?.[0])) ?? [];
  return firstStamp(presets, version, date);
}

function wordsOf(key: string): Pick<StampedValue, "unit" | "label" | "basis" | "source"> {
  const now = keyNow(key);
  const known = isParameterKey(now)
    ? parameterIn(vintage, now)
    : satellitesIn(vintage).find((one) => one.key === now);
  const { unit, label } = known ?? {
    unit: "$bn",
    label: "Capex in the base year on the no-shock path",
  };
  return { unit, label, basis: "", source: "" };
}

/** Why a number of the second edition is another. */
export type Why =
  "yearZero" | "balance" | "cbo" | "read" | "news" | "premium" | "sharp" | "margin" | "story";

const ofBaseline: Readonly<Record<string, Why>> = {
  idle0: "balance",
  saving: "balance",
  stabiliser: "read",
  equity_wealth: "read",
};
const ofScenario: Readonly<Record<string, Why>> = {
  capex0: "yearZero",
  fleet_cost: "yearZero",
  idle0: "yearZero",
  spread0: "yearZero",
  price_shock: "news",
  shock_recovery: "news",
  sector_shock: "news",
  risk_premium: "premium",
  flow_through: "premium",
  softness: "sharp",
  margin1: "margin",
};

/** Why a number that the first edition had changed. */
export const whyChanged = (scenario: string, key: string): Why =>
  scenario.startsWith("baseline") ? (ofBaseline[key] ?? "cbo") : (ofScenario[key] ?? "story");
