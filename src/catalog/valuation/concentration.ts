/*
 * How much hangs on the largest few
 *
 * One list of weights, five answers (output):
 *
 *   hhi     10,000 sum w^2          the Herfindahl-Hirschman index: 10,000 is a single holding
 *   effn    1 / sum w^2             as many equal holdings would be as concentrated
 *   top     W                       weight of the n largest
 *   effect  W s                     what a shock s to those n does to the whole
 *   newtop  W (1+s) / (1 + W s)     their weight after it, the others unmoved
 *
 * The list may be a part of the index, such as its seven largest. hhi is then what those add to the whole's, a lower bound, and
 * effn an upper one.
 */
import {
  define,
  divisionByZero,
  interval,
  mode,
  number,
  numbers,
  numError,
  share,
  valueError,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import {
  hsuGoldman2025,
  investopediaHhi,
  manMagnificentSeven,
  reuters27January2025,
} from "../references";

export const concentration = define({
  name: "CONCENTRATION",
  parameters: [
    numbers("weights", share),
    whole("n", interval("[1, 1000000]"), null),
    number("shock", interval("[-1, inf)"), null),
    mode("output", ["hhi", "effn", "top", "effect", "newtop"]),
  ],
  compute(weights, n, shock, output) {
    const count = n ?? weights.length;
    if (count > weights.length)
      return numError(() => `n must be at most ${weights.length}, the weights, got ${count}`);
    if (output === "hhi" || output === "effn") {
      const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
      if (output === "hhi") return squares * 10000;
      if (squares === 0) return divisionByZero("some weight must be above 0, got 0");
      return 1 / squares;
    }
    const top = [...weights]
      .sort((a, b) => b - a)
      .slice(0, count)
      .reduce((sum, weight) => sum + weight, 0);
    if (output === "top") return top;
    if (shock === null) return valueError(() => `shock must be given for ${output}, got nothing`);
    if (output === "effect") return top * shock;
    const after = 1 + top * shock;
    if (after === 0) return divisionByZero("something must be left, got 0");
    if (after < 0) return numError(() => `weights must add to 1 or less, got ${top}`);
    return (top * (1 + shock)) / after;
  },
});

const hhi = String.raw`HHI = 10^4\sum_i w_i^2`;
const effn = String.raw`N_{eff} = \frac{1}{\sum_i w_i^2}`;
const top = String.raw`W = \sum_{i\le n}w_{(i)}`;
const newtop = String.raw`W' = \frac{W(1+s)}{1+W s}`;

export const concentrationPage: Page<typeof concentration> = {
  family: "valuation",
  mechanism: 6,
  since: "0.1.0",
  title: "How much hangs on the largest few",
  question: "How much hangs on the largest few?",
  summary:
    "Concentration of an index: its Herfindahl index, the weight of its largest, and what a shock to them does to the whole.",
  equation: `${hhi},\\qquad ${effn},\\qquad ${top},\\qquad ${newtop}`,
  equationOf: {
    output: {
      hhi,
      effn,
      top,
      effect: `W s,\\qquad ${top}`,
      newtop: `${newtop},\\qquad ${top}`,
    },
  },
  arguments: {
    weights: {
      description: "Weights as decimals; a part of the index will do",
      unit: "share",
      typical: [0.005, 0.12],
    },
    n: {
      description: "How many of the largest; left out: all of the list",
      unit: "count",
      typical: [1, 5],
    },
    shock: {
      description: "Change of their prices, needed for effect and newtop",
      unit: "return",
      typical: [-0.9, 0.5],
    },
    output: {
      description:
        "hhi: Herfindahl index; effn: equal holdings; top: weight of the n largest; effect: on the whole; newtop: weight after",
      unit: "text",
      words: {
        hhi: "Herfindahl index: the sum of squared weights, times 10,000",
        effn: "as many holdings of equal size would be as concentrated",
        top: "weight of the n largest together",
        effect: "return of the whole when the largest have the shock",
        newtop: "weight of the n largest after the shock",
      },
    },
  },
  returns: {
    unit: "number",
    description: "hhi 0 to 10,000; effn a count; top and newtop shares; effect a return",
  },
  native: `LET(list, TOCOL(weights), size, SUM(weights*0+1), pick, IF(n="", size, n),
    IF(pick>size, SQRT(-1),
    IF(output="hhi", SUM(list*list)*10000,
    IF(output="effn", 1/SUM(list*list),
    LET(top, SUM(TAKE(SORTBY(list, list, -1), pick)),
      IF(output="top", top,
      IF(shock="", VALUE("?"),
      IF(output="effect", top*shock,
      LET(left, 1+top*shock, IF(left=0, 1/0, IF(left<0, SQRT(-1), top*(1+shock)/left)))))))))))`,
  notes: [
    "hhi and effn use the whole list, whatever n.",
    "Of a partial list, hhi is a lower bound and effn an upper one, whatever the rest looks like.",
    "Weights are decimals (0.076), not percent: above 1 they are refused.",
  ],
  errors: [
    "An n larger than the list: #NUM!.",
    "effect or newtop without a shock: #VALUE!.",
    "Weights that are all 0, for effn; nothing left after the shock, for newtop: #DIV/0!.",
  ],
  references: [hsuGoldman2025, manMagnificentSeven, investopediaHhi, reuters27January2025],
  examples: [
    {
      formula:
        '=MACRO.CONCENTRATION({0.076;0.0661;0.0629;0.0412;0.0404;0.0256;0.0226},7,-0.5,"top")',
      answer: 0.3348,
      says: "the Magnificent Seven in the S&P 500 at the end of 2024",
    },
    {
      formula: "=MACRO.CONCENTRATION({0.076;0.0661;0.0629;0.0412;0.0404;0.0256;0.0226})",
      answer: 185.9734,
      says: "what they add to its Herfindahl index",
    },
    {
      formula:
        '=MACRO.CONCENTRATION({0.076;0.0661;0.0629;0.0412;0.0404;0.0256;0.0226},7,-0.5,"effect")',
      answer: -0.1674,
      says: "halved, they take the index down by 17%",
    },
    {
      formula:
        '=MACRO.CONCENTRATION({0.076;0.0661;0.0629;0.0412;0.0404;0.0256;0.0226},7,-0.5,"newtop")',
      answer: 0.201056930098487,
      says: "and weigh a fifth of it after",
    },
    {
      formula: '=MACRO.CONCENTRATION(0.0661,1,-0.1697,"effect")',
      answer: -0.01121717,
      says: "Nvidia on 27 January 2025: three quarters of the index's -1.46%",
    },
    {
      formula: "=MACRO.CONCENTRATION({0.1,0.09,0.12,0.15,0.12,0.11,0.15,0.16})",
      answer: 1296,
      says: "a textbook list",
    },
    {
      formula: "=MACRO.CONCENTRATION({7.6;6.61;6.29})",
      answer: "#NUM!",
      says: "percent instead of decimals",
    },
    { formula: "=MACRO.CONCENTRATION({0.5;0.5},3)", answer: "#NUM!", says: "three of two" },
  ],
  seeAlso: ["SECTORSHOCK", "MARKETCAPLOSS", "PEEXSECTOR", "FUNDINGGAP"],
};
