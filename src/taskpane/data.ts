import type { Entry } from "../catalog/page";

/**
 * What the pane shows, fetched when a tab first needs it, so that the first paint stays small. The shapes are the
 * pane's own: when the rooms below change theirs, only this file does.
 */

export interface Origin {
  readonly published: boolean;
  readonly source: string;
  readonly date?: string;
  readonly address?: string;
}

export interface Assumption extends Origin {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly baseline: number;
  readonly low?: number;
  readonly high?: number;
}

export interface Scenario {
  readonly key: string;
  readonly title: string;
  readonly theme: string;
  /** HG, BA, DP, PD. */
  readonly essays: readonly string[];
  readonly story: string;
  readonly notThis: string;
  readonly drivers: readonly string[];
  readonly overrides: Readonly<Record<string, number>>;
  /** Where values come from that are not our judgement. */
  readonly origins: Readonly<Record<string, Origin>>;
}

export interface ScenarioData {
  readonly scenarios: readonly Scenario[];
  readonly assumptions: ReadonlyMap<string, Assumption>;
}

export interface Data {
  loadScenarios(): Promise<ScenarioData>;
  loadFunctions(): Promise<readonly Entry[]>;
}

async function loadScenarios(): Promise<ScenarioData> {
  const { parameters, scenarios } = await import(
    /* webpackChunkName: "scenarios" */ "../scenarios"
  );
  return {
    scenarios: scenarios.map(({ sources = {}, ...scenario }) => ({
      ...scenario,
      origins: Object.fromEntries(
        Object.entries(sources).map(([key, source]) => [key, origin(source)]),
      ),
    })),
    assumptions: new Map(parameters.map((p) => [p.key, { ...p, ...origin(p) }])),
  };
}

const origin = ({ tag, source, date, address }: Stated): Origin => ({
  published: tag === "published",
  source,
  date,
  address,
});

interface Stated extends Omit<Origin, "published"> {
  readonly tag: "published" | "judgement";
}

async function loadFunctions(): Promise<readonly Entry[]> {
  const { entries } = await import(
    /* webpackChunkName: "catalog" */ "../catalog/entries.generated"
  );
  return entries;
}

export const bundledData: Data = { loadScenarios, loadFunctions };
