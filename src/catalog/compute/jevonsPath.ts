/*
 * Demand for compute year by year while efficiency keeps improving
 *
 * JEVONSDEMAND is about one gain. Here efficiency improves by a year after year, prices follow at once, and users
 * follow prices with a lag: each year they close a share s of the gap to what they would want at that year's price.
 *
 *   e_t = (1+a)^t                        price_t = e_t^-phi
 *   L_t = L_{t-1} + s (-epsilon phi ln e_t - L_{t-1}),   L_0 = 0
 *   M_t = exp(L_t) (1+gamma)^t           compute_t = D0 M_t / e_t
 *
 * With a lag, even demand of more than unit elasticity can lose to efficiency for years: it is always late, by
 * (1-s)/s years of gains in the end, so compute falls first and rises later, if at all. The column of spending is the
 * trade's revenue for the service, price times quantity; it can rise while compute falls and the other way round.
 *
 * gamma is growth for reasons other than price: incomes, new users, agents.
 */
import {
  aboveMinusOne,
  defineTable,
  notNegative,
  notPositive,
  number,
  share,
  upToThousand,
  whole,
} from "../../calculation";
import { serviceElasticity } from "../arguments";
import type { Page } from "../page";
import { demirer2025, epochAlgorithmic2024, dpam2025 } from "../references";
import { jevons } from "./_jevonsArguments";
import { someShare } from "./_rebound";

export const jevonsPath = defineTable({
  name: "JEVONSPATH",
  parameters: [
    number("demand", notNegative),
    number("annual_gain", aboveMinusOne),
    number("elasticity", notPositive),
    whole("years", upToThousand),
    number("pass_through", share, 1),
    number("speed", someShare, 0.5),
    number("growth", aboveMinusOne, 0),
  ],
  columns: ["Year", "Efficiency", "Price", "Service", "Compute", "Spending index"],
  compute(demand, annualGain, elasticity, years, passThrough, speed, growth) {
    const response = -elasticity * passThrough * Math.log1p(annualGain);
    const rows = [];
    let logService = 0;
    for (let t = 0; t <= years; t++) {
      logService += speed * (response * t - logService);
      const efficiency = (1 + annualGain) ** t;
      const price = efficiency ** -passThrough;
      const service = Math.exp(logService) * (1 + growth) ** t;
      rows.push([
        t,
        efficiency,
        price,
        service,
        (demand * service) / efficiency,
        100 * service * price,
      ]);
    }
    return rows;
  },
});

export const jevonsPathPage: Page<typeof jevonsPath> = {
  family: "compute",
  mechanism: 7,
  since: "0.1.0",
  title: "Demand for compute while efficiency keeps improving",
  question: "Year by year when efficiency keeps improving?",
  summary:
    "Efficiency, price, use, demand for compute and spending year by year, when users follow falling prices with a lag.",
  equation: String.raw`D_t = D_0\,\frac{e^{L_t}(1+\gamma)^t}{(1+a)^t},\qquad L_t = L_{t-1}+s\left(-\varepsilon\varphi\,t\ln(1+a)-L_{t-1}\right)`,
  arguments: {
    demand: { ...jevons.demand, description: "Demand for compute in year 0, in any unit" },
    annual_gain: {
      description:
        "Yearly gain in efficiency: 1 halves the compute needed each year; 1.83 every 8 months",
      unit: "rate",
      typical: [-0.2, 3],
    },
    elasticity: serviceElasticity,
    years: { description: "Years to run, at most 1,000", unit: "years", typical: [1, 15] },
    pass_through: jevons.pass_through,
    speed: jevons.speed,
    growth: {
      description: "Yearly growth of use for reasons other than price",
      unit: "rate",
      typical: [-0.1, 0.5],
    },
  },
  returns: {
    unit: "table",
    description:
      "One row a year from year 0: efficiency, price and service as multiples of year 0, compute in the unit of demand, spending on the service with year 0 at 100",
  },
  native: `LET(year, SEQUENCE(years+1, 1, 0),
    efficiency, (1+annual_gain)^year,
    price, efficiency^(0-pass_through),
    wanted, 0-elasticity*pass_through*LN(1+annual_gain)*year,
    log_service, SCAN(0, wanted, LAMBDA(now, goal, now+speed*(goal-now))),
    service, EXP(1)^log_service*(1+growth)^year,
    HSTACK(year, efficiency, price, service, demand*service/efficiency, 100*service*price))`,
  notes: [
    "A published anchor for the gain: the compute that language models need for the same performance halved about every 8 months, 1.83 a year (95% interval 5 to 14 months, that is 0.8 to 4.3 a year).",
    "At full pass-through spending, as an index, moves one for one with compute; below it part of the gain stays with sellers as margin.",
    "In the end compute grows by (1+gain)^(-elasticity*pass_through-1)*(1+growth)-1 a year; on the way the lag costs (1-speed)/speed years of price response.",
    "Agents need more compute for a task, says DPAM (2025): growth can stand for it, a path of its own it has not.",
  ],
  references: [epochAlgorithmic2024, demirer2025, dpam2025],
  examples: [
    {
      formula: "=MACRO.JEVONSPATH(100,1.82842712474619,-1.11,5)",
      answer: [
        ["Year", "Efficiency", "Price", "Service", "Compute", "Spending index"],
        [0, 1, 1, 1, 100, 100],
        [
          1, 2.82842712474619, 0.353553390593274, 1.78076852691223, 62.9596750551607,
          62.9596750551607,
        ],
        [2, 8, 0.125, 4.2317370951005, 52.8967136887563, 52.8967136887563],
        [
          3, 22.6274169979695, 0.0441941738241592, 11.6166727036203, 51.338925272216,
          51.338925272216,
        ],
        [4, 64, 0.015625, 34.274471138279, 53.553861153561, 53.553861153561],
        [
          5, 181.019335983756, 0.0055242717280199, 104.838968202564, 57.9158948036202,
          57.9158948036202,
        ],
      ],
      says: "compute needs halve every 8 months, the published elasticity: five years under water",
    },
    {
      formula: "=MACRO.JEVONSPATH(100,0.5,-1.2,2,0.8,0.25,0.1,FALSE)",
      answer: [
        [0, 1, 1, 1, 100, 100],
        [1, 1.5, 0.722981180798466, 1.21242417494995, 80.8282783299967, 87.6559861633921],
        [2, 2.25, 0.522701787788744, 1.5812684334761, 70.2785970433823, 82.6531837151865],
      ],
      says: "slower users, a margin that keeps a fifth, and growth of 10% a year",
    },
    {
      formula: "=MACRO.JEVONSPATH(100,0.5,-1.2,2.5)",
      answer: "#NUM!",
      says: "whole years only",
    },
  ],
  seeAlso: ["JEVONSDEMAND", "JEVONSRECOVERY", "COSTDECLINE", "DECLINERATE"],
};
