/*
 * How much money is idle
 *
 * Before AI investment has to be paid for by others, it can draw on money that does nothing. No statistic counts it;
 * this is one way to do so. Money that funds park at the Federal Reserve overnight (ON RRP) is idle as a whole. Of the
 * banks' reserves only what exceeds the ample level is: below about 11% of GDP banks want to keep them.
 *
 *   idle = onrrp + max(0, reserves - ample * GDP) + other
 *
 * In late 2022 the tub was full (ON RRP of some 2,600); at the start of 2025 next to nothing was left in it.
 */
import { define, notNegative, number, share } from "../../calculation";
import { nominalGdp } from "../arguments";
import type { Page } from "../page";
import { cboJanuary2025, plurDaddy2026, wallerReserves } from "../references";

export const idleCash = define({
  name: "IDLECASH",
  parameters: [
    number("onrrp", notNegative),
    number("reserves", notNegative),
    number("gdp", notNegative, 30135),
    number("ample", share, 0.11),
    number("other", notNegative, 0),
  ],
  compute: (onrrp, reserves, gdp, ample, other) =>
    onrrp + Math.max(0, reserves - ample * gdp) + other,
});

export const idleCashPage: Page<typeof idleCash> = {
  family: "liquidity",
  mechanism: 16,
  since: "0.1.0",
  title: "How much money is idle",
  question: "How much money is idle?",
  summary:
    "Money that new spending can draw on before others must give way: the Fed's overnight facility, reserves beyond the ample level, and other cash.",
  equation: String.raw`I = RRP + \max(0,\; R - \alpha\,GDP) + O`,
  arguments: {
    onrrp: {
      description: "Overnight reverse repurchase agreements of the Federal Reserve",
      unit: "$bn",
      typical: [0, 2600],
    },
    reserves: { description: "Reserves of banks", unit: "$bn", typical: [1500, 4500] },
    gdp: nominalGdp,
    ample: {
      description: "Reserves that banks want to keep, as a share of GDP",
      unit: "share",
      source: { published: wallerReserves, note: "the upper end" },
      typical: [0.05, 0.15],
    },
    other: {
      description: "Other idle money, such as the liquid assets of hyperscalers",
      unit: "$bn",
      typical: [0, 500],
    },
  },
  returns: { unit: "$bn", description: "Idle cash" },
  native: `LET(spare, reserves-ample*gdp,
    onrrp+IF(spare>0, spare, 0)+other)`,
  notes: [
    "Idle cash is not an official statistic. This is one way to count it, and the threshold of CROWDOUT is no firmer than this number.",
    "Reserves short of the ample level do not count against the rest.",
    "Take onrrp and reserves from the same week of the release H.4.1, and a GDP of about that date.",
    "Crypto is a gauge of liquidity, writes plur daddy (2026); no price of it was gathered, and none is in this count.",
  ],
  references: [plurDaddy2026, wallerReserves, cboJanuary2025],
  examples: [
    {
      formula: "=MACRO.IDLECASH(120,3300)",
      answer: 120,
      says: "early 2025, round numbers from memory: reserves just below 11% of GDP, the tub nearly empty",
    },
    {
      formula: "=MACRO.IDLECASH(2554,3000,26000)",
      answer: 2694,
      says: "late 2022, round numbers: full",
    },
    {
      formula: "=MACRO.IDLECASH(120,3300,,,350)",
      answer: 470,
      says: "with the liquid assets of hyperscalers",
    },
    { formula: "=MACRO.IDLECASH(-1,3300)", answer: "#NUM!" },
  ],
  seeAlso: ["CROWDOUT", "CROWDOUTTABLE", "BATHTUB"],
};
