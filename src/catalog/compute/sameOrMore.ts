/*
 * The same with less, or more with the same
 *
 * After an efficiency gain of e a budget holder may do the same work with 1/e of the compute, or e times the work with
 * the same compute, or something between. theta says where, as the share of the gain (in logs) that is reinvested:
 *
 *   D = D0 e^(theta - 1)
 *
 * 0 is "the same with less", 1 is "more with the same", above 1 demand backfires. It is JEVONSDEMAND with an
 * elasticity of -theta and full pass-through, told from the side of the one who decides rather than of the price: use
 * it where compute is a budget and not a market (a laboratory's training runs).
 */
import { define, notNegative, number, positive, power } from "../../calculation";
import { computeEfficiency } from "../arguments";
import type { Page } from "../page";
import { dpam2025 } from "../references";
import { jevons } from "./_jevonsArguments";

export const sameOrMore = define({
  name: "SAMEORMORE",
  parameters: [
    number("demand", notNegative),
    number("efficiency", positive),
    number("reinvest", notNegative),
  ],
  compute(demand, efficiency, reinvest) {
    return demand * power(efficiency, reinvest - 1);
  },
});

export const sameOrMorePage: Page<typeof sameOrMore> = {
  family: "compute",
  mechanism: 8,
  since: "0.1.0",
  title: "The same with less, or more with the same",
  question: "The same with less or more with the same?",
  summary:
    "Demand for compute when a share of an efficiency gain is reinvested: 0 does the same with less, 1 more with the same.",
  equation: String.raw`D = D_0\,e^{\,\theta-1}`,
  arguments: {
    demand: jevons.demand,
    efficiency: computeEfficiency,
    reinvest: {
      description:
        "Share of the gain put into more work, in logs: 0 none, 1 all of it, above 1 backfire",
      unit: "share",
      typical: [0, 1.5],
    },
  },
  returns: {
    unit: "quantity",
    description: "Demand for compute, in the unit of the first argument",
  },
  native: `demand*efficiency^(reinvest-1)`,
  notes: [
    "The share is one of logs: at 0.5 an elevenfold gain does 3.3 times the work with 0.3 times the compute.",
    "Equal to JEVONSDEMAND with an elasticity of minus the share.",
  ],
  references: [dpam2025],
  examples: [
    {
      formula: "=MACRO.SAMEORMORE(100,11,0.25)",
      answer: 16.556002607617,
      says: "mostly the same with less",
    },
    {
      formula: "=MACRO.SAMEORMORE(110,11,0)",
      answer: 10,
      says: "the same with less: an eleventh",
    },
    {
      formula: "=MACRO.SAMEORMORE(100,11,1)",
      answer: 100,
      says: "more with the same: budgets stay",
    },
    { formula: "=MACRO.SAMEORMORE(100,11,-0.1)", answer: "#NUM!", says: "the share is 0 or more" },
  ],
  seeAlso: ["JEVONSDEMAND", "BREAKEVENELASTICITY", "REBOUND"],
};
