import { percent, plain } from "../numbers";
import { noNumber } from "../scenarios/assumptionText";
import { type OutcomeKey, outcomes } from "../scenarios/outcomes";
import { texts } from "../texts";
import { readPlain } from "../typed/arithmetic";
import { narrow } from "../typed/number";

/** Outcomes that can be asked for: idle cash and crowding out are two. */
export const asked = (Object.keys(outcomes) as OutcomeKey[]).filter((key) => key !== "liquidity");
export type AskedOutcome = Exclude<OutcomeKey, "liquidity">;

/** What stands in the field at first, in the unit of the chain: what people ask for. */
const usual: Readonly<Record<AskedOutcome, number>> = {
  yield_bp: 100,
  debt: 1.3,
  valuation: 70,
  compute: 150,
  capex: 1000,
  crowdout: 500,
  gdp_gap: -0.02,
};

export const isPercent = (outcome: AskedOutcome): boolean => outcomes[outcome].scale === 100;

/** A target as it stands in the field. */
export const targetText = (outcome: AskedOutcome, target = usual[outcome]): string =>
  isPercent(outcome) ? percent(target) : plain(target).replace(/,/g, "");

export type Target = { readonly value: number } | { readonly why: string };

/** A target in the unit of the chain, or why what was typed is none. */
export function readTarget(typed: string, outcome: AskedOutcome): Target {
  const bare = narrow(typed).trim();
  const percentage = isPercent(outcome);
  const unit = percentage
    ? "ratio"
    : outcomes[outcome].unit === "none"
      ? "index"
      : outcomes[outcome].unit;
  const read = readPlain(bare, unit);
  if (!("value" in read)) return { why: read.why || noNumber(unit, percentage) };
  // Nobody asks for a debt of 13,000% of GDP, nor for a gap of -200%.
  const most = Math.min(10, 10 * Math.abs(usual[outcome]));
  if (percentage && Math.abs(read.value) >= most && Number(bare) === read.value)
    return { why: texts.field.percent(bare, percent(read.value)) };
  return { value: read.value };
}
