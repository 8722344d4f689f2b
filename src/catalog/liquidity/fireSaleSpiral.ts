/*
 * The fire-sale spiral: how far forced selling feeds itself
 *
 * A holder with assets A on equity E owes (A-E)/E = B for every dollar of his own. A shock takes a share of the assets;
 * to bring his leverage back to where it was he must sell B times the loss, which lowers the price by lambda for every
 * billion, which is the next loss on all of A:
 *
 *   L_0 = A shock,   S_k = B L_{k-1},   p_k = lambda S_k,   L_k = A p_k
 *
 * Each round is rho = lambda A B times the one before it, so that after k rounds
 *
 *   sum of L = L_0 (1 - rho^(k+1))/(1 - rho)   ->   L_0/(1 - rho) in the limit, if rho < 1
 *
 * At rho of 1 or more the spiral does not end. One round, the default, is the accounting of Greenwood, Landier and
 * Thesmar. All is linear, in the value before the shock: once the losses pass the equity the holder is insolvent, and
 * the figures only say so.
 */
import {
  defineTable,
  interval,
  notNegative,
  number,
  numError,
  positive,
  share,
  wholeOrWord,
} from "../../calculation";
import { refuseZero } from "../divisor";
import type { Page } from "../page";
import {
  duarteEisenbach2014,
  gabaixKoijen2021,
  greenwoodLandierThesmar2015,
  plurDaddy2026,
} from "../references";
import { priceImpact } from "./_arguments";

export const fireSaleSpiral = defineTable({
  name: "FIRESALESPIRAL",
  parameters: [
    number("shock", share),
    number("assets", positive),
    number("equity", notNegative),
    number("impact", notNegative, 0.0001),
    wholeOrWord("rounds", interval("[0, 1000]"), ["limit"], 1),
  ],
  columns: ["Round", "Loss", "Sales", "Price drop", "Cumulative loss", "Cumulative loss/equity"],
  compute(shock, assets, equity, impact, rounds) {
    refuseZero("equity", equity);
    if (equity >= assets) throw numError(`equity must be below assets, ${assets}, got ${equity}`);
    const leverage = (assets - equity) / equity;
    const first = assets * shock;
    const rows: (number | string)[][] = [];
    const add = (round: number | string, drop: number, sales: number, total: number) =>
      rows.push([round, assets * drop, sales, drop, total, total / equity]);
    add(0, shock, 0, first);
    if (rounds === "limit") {
      const ratio = impact * assets * leverage;
      if (ratio >= 1) throw numError(`each round must be below the last, got ${ratio} times it`);
      const total = first / (1 - ratio);
      add("limit", impact * leverage * total, leverage * total, total);
      return rows;
    }
    let loss = first;
    let total = first;
    for (let k = 1; k <= rounds; k++) {
      const sales = leverage * loss;
      loss = assets * impact * sales;
      total += loss;
      add(k, impact * sales, sales, total);
    }
    return rows;
  },
});

export const fireSaleSpiralPage: Page<typeof fireSaleSpiral> = {
  family: "liquidity",
  mechanism: 20,
  since: "0.1.0",
  title: "The fire-sale spiral",
  question: "How far does forced selling feed itself?",
  summary:
    "Losses of a leveraged holder round by round, as sales to restore leverage lower the price and cause the next loss.",
  equation: String.raw`L_k = \rho^k A\,x,\qquad \rho = \lambda A\,\frac{A-E}{E},\qquad \sum_{j=0}^{k} L_j = A\,x\,\frac{1-\rho^{k+1}}{1-\rho}`,
  arguments: {
    shock: {
      description: "First fall of the price of the assets, a decimal above 0",
      unit: "share",
      typical: [0, 0.1],
    },
    assets: { description: "Value of the assets", unit: "$bn", typical: [200, 2000] },
    equity: {
      description: "Equity of their holders, below the assets",
      unit: "$bn",
      typical: [20, 190],
    },
    impact: priceImpact,
    rounds: {
      description: "Rounds of selling, or the word limit for all that follow",
      unit: "count",
      typical: [0, 12],
    },
  },
  returns: {
    unit: "table",
    description: "One row a round from round 0, the shock; with limit, all later rounds in one row",
  },
  native: `LET(leverage, (assets-equity)/equity,
    first, assets*shock,
    start, HSTACK(0, first, 0, shock, first, first/equity),
    ratio, impact*assets*leverage,
    IF(equity>=assets, SQRT(-1), IF(rounds="limit",
      IF(ratio>=1, SQRT(-1), LET(total, first/(1-ratio), fall, impact*leverage*total,
        VSTACK(start, HSTACK("limit", assets*fall, leverage*total, fall, total, total/equity)))),
      IF(rounds=0, start, REDUCE(start, SEQUENCE(rounds), LAMBDA(path, k, LET(
        sales, leverage*INDEX(path, k, 2), fall, impact*sales, total, INDEX(path, k, 5)+assets*fall,
        VSTACK(path, HSTACK(k, assets*fall, sales, fall, total, total/equity)))))))))`,
  notes: [
    "Round 0 is the shock itself; its price drop is the shock.",
    "One round is the accounting of the literature; more rounds assume that holders go on restoring their leverage.",
    "The ratio of one round to the last is impact * assets * (assets - equity)/equity; at 1 or more there is no limit.",
    "All is linear: beyond a cumulative loss of the whole equity the holder is insolvent, and the figures only say so.",
    "For scale: in 2013 a fall of 1% of bank assets meant spillover losses of about a fifth of bank capital in the estimate of Duarte and Eisenbach.",
    "For the whole equity market, the inelastic-markets literature suggests about 5 over its value in $bn as impact.",
  ],
  errors: [
    "Equity of the assets or more: #NUM!.",
    "An equity of 0: #DIV/0!.",
    "A limit that does not exist: #NUM!.",
  ],
  references: [plurDaddy2026, greenwoodLandierThesmar2015, duarteEisenbach2014, gabaixKoijen2021],
  examples: [
    {
      formula: "=MACRO.FIRESALESPIRAL(1%,1000,200,,3)",
      answer: [
        ["Round", "Loss", "Sales", "Price drop", "Cumulative loss", "Cumulative loss/equity"],
        [0, 10, 0, 0.01, 10, 0.05],
        [1, 4, 40, 0.004, 14, 0.07],
        [2, 1.6, 16, 0.0016, 15.6, 0.078],
        [3, 0.64, 6.4, 0.00064, 16.24, 0.0812],
      ],
      says: "five times leverage: each round is two fifths of the last",
    },
    {
      formula: '=MACRO.FIRESALESPIRAL(1%,1000,200,,"limit",FALSE)',
      answer: [
        [0, 10, 0, 0.01, 10, 0.05],
        [
          "limit",
          6.66666666666667,
          66.6666666666667,
          0.00666666666666667,
          16.6666666666667,
          0.0833333333333333,
        ],
      ],
      says: "all rounds to come",
    },
    {
      formula: "=INDEX(MACRO.FIRESALESPIRAL(1%,1000,100,,3),5,5)",
      answer: 34.39,
      says: "ten times leverage: the loss is more than tripled",
    },
    {
      formula: '=MACRO.FIRESALESPIRAL(1%,1000,90,,"limit")',
      answer: "#NUM!",
      says: "each round exceeds the last: no limit",
    },
    { formula: '=MACRO.FIRESALESPIRAL(1%,1000,200,,"all")', answer: "#VALUE!" },
    { formula: "=MACRO.FIRESALESPIRAL(1%,1000,0)", answer: "#DIV/0!" },
  ],
  seeAlso: ["FIRESALE", "CREDITSPREAD", "BATHTUB"],
};
