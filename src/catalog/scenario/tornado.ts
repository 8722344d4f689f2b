/*
 * Which assumption matters most? (A tornado table)
 *
 * One assumption after the other goes to the low and to the high end of what an analyst would try, all others staying
 * where the scenario has them, and the chain runs anew. The assumption whose ends lie furthest apart in the outcome
 * stands first: that is where better knowledge pays, and where a critic should look.
 *
 *   swing_k = y(theta with theta_k = high_k) - y(theta with theta_k = low_k)
 *
 * One at a time: what two assumptions do together does not show, and an outcome that bends between the ends can have a
 * small swing. Where the scenario's own value lies beyond an end, that end is the scenario's value. What the preset and
 * the overrides set is the scenario and stays, unless `vary` frees it.
 */
import { type Cell, cells, defineTable, text, upToThousand, whole } from "../../calculation";
import type { Page } from "../page";
import { theOutcome, theOverrides, theScenario, theVary } from "./_scenarioArguments";
import { horizon, told } from "./_overrides";
import type { ParameterKey } from "./_parameters";
import { transmissionRows } from "./_transmission";
import { placeOf, spansOf } from "./_uncertain";

/** What an assumption is called: its key, spelled out. */
const nameOf = (key: ParameterKey): string =>
  key
    .replace("elas_", "elasticity of ")
    .replace("0", " at the start")
    .replace(/_/g, " ")
    .replace(/^(fcf|mpc|ca|.)\b|^./, (start) => start.toUpperCase());

export const tornado = defineTable({
  name: "TORNADO",
  parameters: [
    text("scenario"),
    text("outcome"),
    whole("year", upToThousand, null),
    cells("overrides"),
  ],
  later: [cells("vary")],
  columns: [
    "Parameter",
    "Key",
    "Low",
    "High",
    "Outcome at low",
    "Base",
    "Outcome at high",
    "Swing",
  ],
  compute(scenario, outcome, year, overrides, vary) {
    const scene = told(scenario, overrides);
    const { values } = scene;
    const place = placeOf(outcome) + 1;
    const t = horizon(year, values);
    const at = (changed: object) => transmissionRows({ ...values, ...changed }, t)[t]![place]!;
    const base = at({});
    if (typeof base !== "number") throw base;
    const size = (swing: Cell) => (typeof swing === "number" ? Math.abs(swing) : -1);
    return spansOf(scene, vary)
      .map(({ key, low, high }) => {
        const [atLow, atHigh] = [at({ [key]: low }), at({ [key]: high })];
        const swing: Cell =
          typeof atLow !== "number" ? atLow : typeof atHigh !== "number" ? atHigh : atHigh - atLow;
        return [nameOf(key), key, low, high, atLow, base, atHigh, swing];
      })
      .sort((one, other) => size(other[7]!) - size(one[7]!));
  },
});

export const tornadoPage: Page<typeof tornado> = {
  family: "scenario",
  mechanism: 28,
  since: "0.1.0",
  title: "Which assumption matters most",
  question: "Which assumption matters most?",
  summary:
    "One uncertain assumption of a scenario after the other at its low and at its high end: what the outcome becomes, the widest swing first.",
  equation: String.raw`\Delta_k = y(\theta \mid \theta_k = \overline{\theta}_k) - y(\theta \mid \theta_k = \underline{\theta}_k)`,
  arguments: {
    scenario: theScenario,
    outcome: theOutcome,
    year: {
      description: "Year of the outcome; left out: the scenario's last, which is 10",
      unit: "years",
    },
    overrides: theOverrides,
    vary: theVary,
  },
  returns: {
    unit: "table",
    description:
      "A row for each uncertain assumption with its ends, the outcome there and at the scenario's own value, and high less low, by size",
  },
  nativeLimit:
    "It would be TRANSMISSION's eighty times over, far beyond the 8,192 characters of a formula. Run the native form of TRANSMISSION with one assumption changed.",
  notes: [
    "One at a time: what two assumptions do together does not show, and an outcome that bends in between can have a small swing.",
    "What the preset and the overrides set is the scenario and does not vary, unless vary says so.",
    "Low and high are those of SCENARIOTABLE; where the scenario's own value lies beyond one of them, it takes that one's place.",
    "A negative swing: the outcome falls as the assumption rises.",
    "A bar chart of outcome at low and at high, less the base, is the tornado.",
  ],
  errors: [
    "An unknown scenario, vintage, outcome or key, or in vary a key without low and high: #N/A, and the text names the nearest or the reason. In vary a low above its high, or an end that the chain cannot take: #NUM!.",
    "An end at which the chain has no answer is that error in its cell and in the swing, below the others. Where the scenario itself has none: its error.",
  ],
  examples: [
    {
      formula: '=INDEX(MACRO.TORNADO("baseline","debt"),2,2)',
      answer: "primary_balance",
      says: "the assumption that moves the debt in year 10 most",
    },
    {
      formula: '=INDEX(MACRO.TORNADO("baseline","debt"),2,5)',
      answer: 1.67542621330136,
      says: "the debt with a primary deficit of 6%",
    },
    {
      formula: '=INDEX(MACRO.TORNADO("baseline","debt"),2,8)',
      answer: -0.923534957994746,
      says: "it falls as the primary balance rises",
    },
    {
      formula: '=INDEX(MACRO.TORNADO("deepseek_2025","valuation",1,,FALSE),1,8)',
      answer: -0.818685577773905,
      says: "capex from 230 to 1,500, in the first year",
    },
    {
      formula: '=MACRO.TORNADO("baseline","inflation")',
      answer: "#N/A",
      says: "the text names the nearest",
    },
  ],
  seeAlso: ["FAN", "TRANSMISSION", "SCENARIOTABLE"],
};
