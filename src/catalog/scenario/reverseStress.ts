/*
 * What would it take? (A reverse stress test)
 *
 * From the outcome back to what causes it: the value of one assumption at which an outcome of a scenario reaches a target, all
 * others staying where the scenario has them. Supervisors ask for it beside the usual stress test, since a bank that knows what
 * a given shock does to it does not know yet what would bring it down.
 *
 *   y_t(theta with theta_k = x) = c,   x between low and high, nearest to the scenario's own value
 *
 * The interval is cut into 32 equal cells, those in which the outcome passes the target are halved to the last bit, and the
 * nearest counts. Two crossings in one cell stay unseen.
 */
import {
  anyNumber,
  cells,
  defineLong,
  notAvailable,
  notFinite,
  number,
  numError,
  text,
  upToThousand,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import { eba2018 } from "../references";
import { theOutcome, theOverrides, theScenario } from "./_scenarioArguments";
import { horizon, told } from "./_overrides";
import { isParameterKey, parameterNumbers } from "./_parameters";
import { normal, unknownInChain } from "./_presets";
import { nearestReach } from "./_reverse";
import { runPath } from "./_transmission";

export const reverseStress = defineLong({
  name: "REVERSESTRESS",
  parameters: [
    text("scenario"),
    text("key"),
    text("outcome"),
    number("target", anyNumber),
    whole("year", upToThousand, null),
    cells("overrides"),
    number("low", anyNumber, null),
    number("high", anyNumber, null),
  ],
  *compute(scenario, key, outcome, target, year, overrides, low, high) {
    const { values } = told(scenario, overrides);
    const word = normal(key);
    if (!isParameterKey(word)) throw unknownInChain(key);
    const t = horizon(year, values);
    const ends = parameterNumbers[word];
    const from = low ?? Math.min(ends.low!, values[word]);
    const to = high ?? Math.max(ends.high!, values[word]);
    if (!(from < to)) throw numError(`low and high of ${word} must be given, low below high`);
    const { value, least, most } = yield* nearestReach(values, word, outcome, target, t, from, to);
    if (value !== undefined) return value;
    if (!(least <= most)) throw runPath(values, t).error ?? notFinite();
    const [one, other] = [least, most].map((end) => Number(end.toPrecision(7)));
    throw notAvailable(
      `${outcome} of year ${t} ${one === other ? `stays ${one}` : `runs from ${one} to ${other}`} while ${word} runs from ${from} to ${to}, and never is ${target}`,
    );
  },
});

export const reverseStressPage: Page<typeof reverseStress> = {
  family: "scenario",
  mechanism: 28,
  since: "0.1.0",
  title: "What it would take (a reverse stress test)",
  question: "What would it take to get there?",
  summary:
    "Value of one assumption of a scenario at which an outcome reaches a target in a year, nearest to the scenario's own value.",
  equation: String.raw`x:\quad y_t(\theta \mid \theta_k = x) = c,\qquad x \in [\text{low}, \text{high}],\quad |x-\theta_k| \to \min`,
  arguments: {
    scenario: theScenario,
    key: {
      description: "Key of the assumption that is to do it, as in SCENARIOTABLE",
      unit: "text",
    },
    outcome: theOutcome,
    target: {
      description: "What the outcome is to be, in its own unit: 1.3 for debt of 130% of GDP",
      unit: "number",
    },
    year: {
      description: "Year of the outcome; left out: the scenario's last, which is 10",
      unit: "years",
    },
    overrides: theOverrides,
    low: {
      description:
        "Where to look from; left out: the assumption's low, or the scenario's value where it is lower",
      unit: "number",
    },
    high: {
      description:
        "Where to look to; left out: the assumption's high, or the scenario's value where it is higher",
      unit: "number",
    },
  },
  returns: { unit: "number", description: "That value, in the assumption's own unit" },
  nativeLimit:
    "It would be TRANSMISSION's a hundred times over. On a native scenario sheet Excel's Goal Seek (Data > What-If Analysis) does it.",
  notes: [
    "One assumption at a time. What two do together takes less of each: the pane's What would it take finds the smallest joint move.",
    "It says what it would take, not how likely that is: see ODDS.",
    "Of several values the one nearest to the scenario's own; where the outcome is the target already, its own value. Two crossings within a 32nd of the interval stay unseen.",
    "Where an assumption is a whole number, as capex_lag is, the outcome may pass the target between two of them and never be it: #N/A.",
    "A range in any argument but overrides gives an answer for each of its cells: a column of keys shows which assumptions could do it alone.",
    "It computes in slices, typing and other cells in between, and stops when the formula changes.",
  ],
  errors: [
    "An unknown scenario, vintage, key or outcome: #N/A, and the text names the nearest.",
    "No value does it: #N/A, and the text says from what to what the outcome runs.",
    "low not below high, or an assumption without ends of its own and none given: #NUM!. A scenario without an answer anywhere in between: its error.",
  ],
  references: [eba2018],
  examples: [
    {
      formula: '=MACRO.REVERSESTRESS("baseline 2026-11","primary_balance","debt",130%)',
      answer: -0.0284252144956286,
      says: "the deficit before interest that takes the debt to 130% in ten years",
    },
    {
      formula: '=MACRO.REVERSESTRESS("baseline 2026-11","growth","debt",130%)',
      answer: 0.0313298108535923,
      says: "or the growth that does it alone",
    },
    {
      formula: '=MACRO.REVERSESTRESS("reverse_qe 2026-11","qt","yield_bp",50,5)',
      answer: 694.386681201365,
      says: "$bn of duration a year for half a point on the 10-year yield",
    },
    {
      formula: '=MACRO.REVERSESTRESS("baseline 2025-01","price_shock","gdp_gap",-1%,1)',
      answer: -0.5172431549172,
      says: "the fall of tech prices that costs a percent of GDP",
    },
    {
      formula: '=MACRO.REVERSESTRESS("baseline 2026-11","foreign_drop","yield_bp",100,1)',
      answer: "#N/A",
      says: "all foreign purchases lost make 23 bp",
    },
    {
      formula: '=MACRO.REVERSESTRESS("baseline","gdp0","debt",1.3)',
      answer: "#NUM!",
      says: "no ends of its own, and none given",
    },
  ],
  seeAlso: ["TRANSMISSION", "TORNADO", "ODDS", "SCENARIOTABLE"],
};
