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
 * Thesmar: linear, and against the value before the shock.
 *
 * Nobody sells more than he holds. What is sold and lost by round k comes to A exactly when the losses before it come to
 * E: so once they have passed the equity, the holder is insolvent, all that is left goes in the next round, and the
 * spiral ends. No price falls below 0.
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
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import {
  duarteEisenbach2014,
  gabaixKoijen2021,
  greenwoodLandierThesmar2015,
  plurDaddy2026,
} from "../references";
import { priceImpact } from "./_crowdingArguments";

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
    if (equity === 0) throw noDivisor("equity");
    if (equity >= assets)
      throw numError(() => `equity must be below assets, ${assets}, got ${equity}`);
    const leverage = (assets - equity) / equity;
    const first = assets * shock;
    const rows: (number | string)[][] = [];
    const add = (round: number | string, drop: number, sales: number, total: number) =>
      rows.push([round, assets * drop, sales, drop, total, total / equity]);
    add(0, shock, 0, first);
    if (rounds === "limit") {
      const ratio = impact * assets * leverage;
      if (ratio >= 1)
        throw numError(() => `each round must be below the last, got ${ratio} times it`);
      const [total, sold] = inTheLimit(first, ratio, assets, equity, impact);
      add("limit", (total - first) / assets, sold, total);
      return rows;
    }
    let loss = first;
    let total = first;
    let held = assets - first;
    for (let k = 1; k <= rounds; k++) {
      const sales = Math.min(leverage * loss, held);
      const drop = Math.max(0, Math.min(impact * sales, 1 - total / assets));
      loss = assets * drop;
      total += loss;
      held = Math.max(0, held - sales - loss);
      add(k, drop, sales, total);
    }
    return rows;
  },
});

/** Cumulative loss and sales after all rounds. */
function inTheLimit(
  first: number,
  ratio: number,
  assets: number,
  equity: number,
  impact: number,
): readonly [total: number, sold: number] {
  const leverage = (assets - equity) / equity;
  const endless = first / (1 - ratio);
  if (endless <= equity) return [endless, leverage * endless];
  /** The first round by which the losses have passed the equity, and the losses by then and by the round before. */
  const round = Math.floor(Math.log(1 - (equity * (1 - ratio)) / first) / Math.log(ratio));
  const lost = Math.min(assets, endless * (1 - ratio ** (round + 1)));
  const sold = leverage * endless * (1 - ratio ** round);
  const rest = Math.max(0, assets - lost - sold);
  return [Math.min(assets, lost + assets * impact * rest), sold + rest];
}

export const fireSaleSpiralPage: Page<typeof fireSaleSpiral> = {
  family: "liquidity",
  mechanism: 20,
  since: "0.1.0",
  title: "The fire-sale spiral",
  question: "How far does forced selling feed itself?",
  summary:
    "Losses of a leveraged holder round by round, as sales to restore leverage lower the price and cause the next loss.",
  equation: String.raw`L_k = \rho^k A\,x,\qquad \rho = \lambda A\,\frac{A-E}{E},\qquad \sum_{j=0}^{k} L_j = A\,x\,\frac{1-\rho^{k+1}}{1-\rho}\quad\text{while the losses before it are at most } E`,
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
      IF(ratio>=1, SQRT(-1), LET(endless, first/(1-ratio),
        solvent, endless<=equity,
        round, IF(solvent, 0, IF(ratio=0, 0, INT(LN(1-equity*(1-ratio)/first)/LN(ratio)))),
        lost, IF(solvent, endless, MIN(assets, endless*(1-ratio^(round+1)))),
        sold, IF(solvent, leverage*endless, IF(round=0, 0, leverage*endless*(1-ratio^round))),
        rest, IF(solvent, 0, MAX(0, assets-lost-sold)),
        total, IF(solvent, endless, MIN(assets, lost+assets*impact*rest)),
        VSTACK(start, HSTACK("limit", total-first, sold+rest, (total-first)/assets, total, total/equity)))),
      IF(rounds=0, start, REDUCE(start, SEQUENCE(rounds), LAMBDA(path, k, LET(
        before, INDEX(path, k, 5),
        held, MAX(0, assets-before-SUM(INDEX(path, 0, 3))),
        sales, MIN(leverage*INDEX(path, k, 2), held),
        fall, MAX(0, MIN(impact*sales, 1-before/assets)),
        total, before+assets*fall,
        VSTACK(path, HSTACK(k, assets*fall, sales, fall, total, total/equity)))))))))`,
  notes: [
    "Round 0 is the shock itself; its price drop is the shock.",
    "One round is the accounting of the literature; more rounds assume that holders go on restoring their leverage.",
    "The ratio of one round to the last is impact * assets * (assets - equity)/equity; at 1 or more there is no limit.",
    "No more is sold than is held: once the losses have passed the equity the holder is insolvent, sells all that is left in the next round, and the spiral ends. Losses are counted on the assets before the shock, as in the literature.",
    "For scale: in 2013 a fall of 1% of bank assets meant spillover losses of about a fifth of bank capital in the estimate of Duarte and Eisenbach.",
    "For the whole equity market, the inelastic-markets literature suggests about 5 over its value in $bn as impact.",
    "Redemptions cascade from holder to holder, writes plur daddy (2026): one holder here.",
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
      formula: "=MACRO.FIRESALESPIRAL(30%,1000,200,,3,FALSE)",
      answer: [
        [0, 300, 0, 0.3, 300, 1.5],
        [1, 70, 700, 0.07, 370, 1.85],
        [2, 0, 0, 0, 370, 1.85],
        [3, 0, 0, 0, 370, 1.85],
      ],
      says: "a loss of more than the equity: the 700 that are left are sold, and no more",
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
