/*
 * What waiting costs
 *
 * If companies take longer to change how they work, every dollar of AI revenue still comes, only later. The loss is
 * the present value on time less the present value late, over the same N years:
 *
 *   cost = PV(0) - PV(delay)
 *
 * Over a horizon without end it has a plain answer: d whole years late are worth ((1+g)/(1+r))^d of the value on time,
 * so that at 9% and without growth each year of waiting costs 8.3% of what is left. Within N years it costs more, because the late curve also
 * loses its last years.
 */
import {
  aboveMinusOne,
  anyNumber,
  define,
  interval,
  notNegative,
  number,
  positive,
  upToThousand,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import { bass1969, sultanFarleyLehmann1990 } from "../references";
import { bass, revenue } from "./_adoptionArguments";
import { aiRevenuePv } from "./aiRevenuePv";

export const delayCost = define({
  name: "DELAYCOST",
  parameters: [
    number("market", notNegative),
    number("discount_rate", aboveMinusOne),
    whole("years", upToThousand),
    number("delay", anyNumber),
    number("p", positive, 0.03),
    number("q", notNegative, 0.38),
    number("growth", aboveMinusOne, 0),
    number("margin", interval("(-inf, 1]"), 1),
  ],
  compute(market, rate, years, delay, p, q, growth, margin) {
    const worth = (late: number) =>
      aiRevenuePv.compute(market, rate, years, p, q, late, growth, margin);
    return worth(0) - worth(delay);
  },
});

export const delayCostPage: Page<typeof delayCost> = {
  family: "aicapital",
  mechanism: 11,
  since: "0.1.0",
  title: "The cost of waiting",
  question: "What does each year of waiting cost?",
  summary:
    "Present value that is lost when adoption, and the revenue with it, starts some years later.",
  equation: String.raw`C = PV(0) - PV(d) = \sum_{t=1}^{N} \frac{m\,M\,(1+g)^t}{(1+r)^t}\,\bigl(F(t)-F(t-d)\bigr)`,
  arguments: {
    market: revenue.market,
    discount_rate: revenue.discount_rate,
    years: revenue.years,
    delay: {
      ...revenue.delay,
      description: "Years by which adoption starts later; negative: earlier, a gain",
    },
    p: bass.p,
    q: bass.q,
    growth: revenue.growth,
    margin: revenue.margin,
  },
  returns: { unit: "money", description: "Present value lost, in the unit of the market" },
  native: `LET(year_no, SEQUENCE(years),
    adopted, LAMBDA(late, LET(age, IF(year_no>late, year_no-late, 0),
      decay, EXP(0-(p+q)*age),
      p*(1-decay)/(p+q*decay))),
    margin*market*SUM(((1+growth)/(1+discount_rate))^year_no*(adopted(0)-adopted(delay))))`,
  notes: [
    "The market goes on growing while adoption waits, so that growth makes waiting cheaper and the discount rate makes it dearer.",
    "The horizon is the same for both: part of the cost is the years that a late curve loses at its end.",
  ],
  references: [bass1969, sultanFarleyLehmann1990],
  examples: [
    {
      formula: "=MACRO.DELAYCOST(600,9%,20,1)",
      answer: 333.171816842606,
      says: "a year late costs 11.7% of the value",
    },
    {
      formula: "=MACRO.DELAYCOST(600,9%,20,1)/MACRO.AIREVENUEPV(600,9%,20)",
      answer: 0.116902752797257,
    },
    { formula: "=MACRO.DELAYCOST(600,9%,20,0)", answer: 0, says: "on time" },
    { formula: "=MACRO.DELAYCOST(600,9%,0,1)", answer: "#NUM!", says: "at least one year" },
  ],
  seeAlso: ["AIREVENUEPV", "AIREVENUE", "BASSADOPTION"],
};
