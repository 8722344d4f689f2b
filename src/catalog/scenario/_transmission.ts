import { type Cell, DomainError, numError, type Row } from "../../calculation";
import type { ScenarioValues } from "./_parameters";
import { type Quantity, stages, type Year } from "./_stages";

/** The chain's years from 0, and where it ended if a stage's inputs left its domain. */
export interface Path {
  /** The last of them is incomplete where the chain ended. */
  readonly years: readonly Readonly<Year>[];
  readonly end?: { readonly error: DomainError; readonly lost: ReadonlySet<Quantity> };
}

/** Year 0, before the shock. */
function baseYear(v: ScenarioValues): Year {
  return {
    base: v.capex0,
    plan: v.baseline_capex0,
    potential: v.gdp0,
    training: 1,
    inference: 1,
    compute: 100,
    capex: v.capex0,
    need: v.external_share * v.capex0,
    idle: v.idle0,
    crowdout: 0,
    absorbed: 0,
    drop: 0,
    gap: 0,
    foreign_bp: 0,
    qt_bp: 0,
    yield_bp: 0,
    rate: v.rate0,
    discount: 0,
    valuation: 100,
    index: 0,
    wealth: 0,
    spread_bp: v.spread0,
    wealth_effect: 0,
    gdp_gap: 0,
    gdp: v.gdp0,
    growth: v.growth,
    interest: (v.rate0 * v.debt0) / (1 + v.growth),
    debt: v.debt0,
    baseline_rate: v.rate0,
    baseline_debt: v.debt0,
    mortgage: 0,
    housing: 0,
  };
}

/** Runs the chain for a number of years. It ends early, in `end`, where a stage has no answer. */
export function runChain(v: ScenarioValues, years: number): Path {
  let last = baseYear(v);
  const path = [last];
  for (let t = 1; t <= years; t++) {
    const now = { ...last };
    path.push(now);
    for (const stage of stages) {
      try {
        if (!Number.isFinite(stage.of(v, t, now, last)))
          throw numError(`TRANSMISSION: ${stage.gives} is not a finite number in year ${t}`);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return { years: path, end: { error, lost: carryOn(v, t, now, last, stage.gives) } };
      }
    }
    last = now;
  }
  return { years: path };
}

/** Works out what the rest of a year does not owe to the stage that failed. Returns the quantities that it does. */
function carryOn(
  v: ScenarioValues,
  t: number,
  now: Year,
  last: Year,
  failed: Quantity,
): ReadonlySet<Quantity> {
  const lost = new Set<Quantity>([failed]);
  // Whoever reads what is lost is lost too.
  const guarded = new Proxy(now, {
    get(target, quantity: Quantity) {
      if (lost.has(quantity)) throw numError(`TRANSMISSION: there is no ${quantity}`);
      return target[quantity];
    },
  });
  const first = stages.findIndex(({ gives }) => gives === failed);
  for (const { gives, of } of stages.slice(first + 1)) {
    try {
      of(v, t, guarded, last);
    } catch {
      lost.add(gives);
    }
  }
  return lost;
}

/** The columns of TRANSMISSION after the year. */
export const outcomes = [
  "compute",
  "capex",
  "idle",
  "crowdout",
  "gap",
  "yield_bp",
  "valuation",
  "spread_bp",
  "wealth",
  "gdp_gap",
  "growth",
  "rate",
  "interest",
  "debt",
  "mortgage",
  "housing",
] as const satisfies readonly Quantity[];

export type Outcome = (typeof outcomes)[number];

/**
 * The chain as a table: a row a year from year 0. Where it ended, the error stands in every column of that year that
 * depends on the stage that failed and in all columns of the years below; earlier years stay.
 */
export function transmissionRows(v: ScenarioValues, years: number): Row[] {
  const { years: path, end } = runChain(v, years);
  const whole = end ? path.length - 1 : path.length;
  return Array.from({ length: years + 1 }, (_, t): Cell[] => [
    t,
    ...outcomes.map((outcome): Cell => {
      if (!end || t < whole) return path[t]![outcome];
      return t > whole || end.lost.has(outcome) ? end.error : path[t]![outcome];
    }),
  ]);
}
