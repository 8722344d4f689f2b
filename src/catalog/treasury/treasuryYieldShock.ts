/*
 * How far yields rise when somebody stops buying Treasuries
 *
 * A sum of bonds that foreigners no longer take, or that is issued on top, must go to holders who want to be paid for
 * it. As a percentage F of GDP, net of the share that a central bank absorbs, it raises the yield by
 *
 *   dy = beta F w(h) T(n),   F = 100 shock (1 - absorbed) / GDP
 *
 * beta is the effect on impact at five years. Beltran and others find 40 to 60 bp for $100bn less of foreign official
 * buying in a month, and about 20 bp once foreign private investors have come in. They measured it when $100bn was
 * 0.66% of GDP; today it is half that, so the coefficient is kept per 1% of GDP: 50/0.6645 = 75.
 *
 *   w(h) = L + (1-L) 2^(-h/H)                  from 1 on impact to L = 20/50 in the long run, half-life H
 *   T(n) = k(n)/k(5),  k(n) = 1 - (1-e^(-n/2))/(n/2)    the long end moves more; nothing at tenor 0, 1 at five years
 *
 * The half-life and the curve are judgement; that long maturities react more is found by Greenwood and Vayanos.
 * A shock is taken alone: no flight to quality. On 27 January 2025 yields fell. And it is one coefficient out of a
 * literature that spans a hundredfold: show YIELDSHOCKRANGE beside it.
 */
import { anyNumber, define, interval, notNegative, number, share } from "../../calculation";
import { nominalGdp } from "../arguments";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import {
  beltran2012,
  cboJanuary2025,
  greenwoodVayanos2014,
  yields27January2025,
} from "../references";
import { foreignShock } from "./_treasuryArguments";

/** 1 - (1-e^(-x))/x, how much of a shock a tenor of 2x years feels; its limit at 0 is 0. */
const reach = (x: number) => (x === 0 ? 0 : 1 + Math.expm1(-x) / x);
const reachOfFiveYears = reach(2.5);

export const treasuryYieldShock = define({
  name: "TREASURYYIELDSHOCK",
  parameters: [
    number("shock", anyNumber),
    number("gdp", notNegative, 30135),
    number("tenor", interval("[0, 100]"), null),
    number("horizon_months", notNegative, null),
    number("absorbed", share, 0),
    number("bp_per_pct_gdp", notNegative, 75),
    number("longrun_ratio", share, 0.4),
    number("half_life_months", notNegative, 6),
  ],
  compute(shock, gdp, tenor, horizon, absorbed, bpPerPercent, longRun, halfLife) {
    if (gdp === 0) return noDivisor("gdp");
    if (halfLife === 0) return noDivisor("half_life_months");
    const percent = (100 * shock * (1 - absorbed)) / gdp;
    const weight =
      horizon === null ? longRun : longRun + (1 - longRun) * 2 ** (-horizon / halfLife);
    const curve = tenor === null ? 1 : reach(tenor / 2) / reachOfFiveYears;
    return bpPerPercent * percent * weight * curve;
  },
});

export const treasuryYieldShockPage: Page<typeof treasuryYieldShock> = {
  family: "treasury",
  mechanism: 15,
  since: "0.1.0",
  title: "Rise of Treasury yields when demand is lost",
  question: "How much do yields rise?",
  summary:
    "Change of a Treasury yield in basis points when foreign buying falls short or more is issued, on impact or later.",
  equation: String.raw`\Delta y = \beta\,F\,w(h)\,T(n),\quad F = \frac{100\,S(1-a)}{GDP},\quad w = L+(1-L)\,2^{-h/H},\quad T(n)=\frac{k(n)}{k(5)},\quad k(n) = 1-\frac{1-e^{-n/2}}{n/2}`,
  arguments: {
    shock: foreignShock,
    gdp: nominalGdp,
    tenor: {
      description: "Maturity of the yield; left out: the published 5-year effect as it stands",
      unit: "years",
      typical: [0, 30],
    },
    horizon_months: {
      description: "Months since the shock, 0 on impact; left out: the long run",
      unit: "months",
      typical: [0, 60],
    },
    absorbed: { description: "Share that the central bank takes", unit: "share" },
    bp_per_pct_gdp: {
      description: "Rise of the 5-year yield on impact for 1% of GDP",
      unit: "bp",
      source: {
        published: beltran2012,
        note: "middle of 40 to 60 bp for $100bn, over GDP of 2010 (15,049, from memory)",
      },
      typical: [0, 215],
    },
    longrun_ratio: {
      description: "Long-run effect over the effect on impact",
      unit: "ratio",
      source: { published: beltran2012, note: "20 bp over the middle of 40 to 60 bp" },
    },
    half_life_months: {
      description: "Months in which half of the passing part fades",
      unit: "months",
      source: { judgement: "the study gives the two ends, not the speed" },
      typical: [1, 24],
    },
  },
  returns: { unit: "bp", description: "Change of the yield" },
  native: `LET(percent, 100*shock*(1-absorbed)/gdp,
    weight, IF(half_life_months=0, 1/0, IF(horizon_months="", longrun_ratio,
      longrun_ratio+(1-longrun_ratio)*0.5^(horizon_months/half_life_months))),
    reach, LAMBDA(years, IF(years=0, 0, 1-(1-EXP(0-years/2))/(years/2))),
    curve, IF(tenor="", 1, reach(tenor)/reach(5)),
    bp_per_pct_gdp*percent*weight*curve)`,
  notes: [
    "One estimate out of a literature that spans 2 to over 200 bp for 1% of GDP: show YIELDSHOCKRANGE beside it.",
    "No flight to quality is in it: on 27 January 2025 the 10-year yield fell, by as much as 10 bp.",
    "The published effect is on the 5-year yield. The shape along the curve, 0.58 at 2 years, 1.27 at 10 and 1.47 at 30, is judgement.",
    "The published figure is per $100bn of 2010, 0.66% of GDP; taken over as it stands it would overstate today's effect twofold.",
  ],
  errors: ["A gdp or half_life_months of 0: #DIV/0!."],
  references: [beltran2012, greenwoodVayanos2014, cboJanuary2025, yields27January2025],
  examples: [
    {
      formula: "=MACRO.TREASURYYIELDSHOCK(300)",
      answer: 29.8656047784968,
      says: "$300bn less foreign buying, in the long run",
    },
    { formula: "=MACRO.TREASURYYIELDSHOCK(300,,,0)", answer: 74.6640119462419, says: "on impact" },
    {
      formula: "=MACRO.TREASURYYIELDSHOCK(300,,10)",
      answer: 37.8183384837616,
      says: "the 10-year yield",
    },
    {
      formula: "=MACRO.TREASURYYIELDSHOCK(300,,10,12)",
      answer: 52.0002154151722,
      says: "after a year",
    },
    {
      formula: "=MACRO.TREASURYYIELDSHOCK(100,15049,,0)",
      answer: 49.8371984849492,
      says: "the published study: 40 to 60 bp",
    },
    {
      formula: "=MACRO.TREASURYYIELDSHOCK(100,15049)",
      answer: 19.9348793939797,
      says: "the same in the long run: about 20 bp",
    },
    {
      formula: "=MACRO.TREASURYYIELDSHOCK(301.35,,0.25,0,0,1)",
      answer: 0.0947724375253697,
      says: "the curve alone: a 3-month bill hardly moves",
    },
    { formula: "=MACRO.TREASURYYIELDSHOCK(301.35,,2,0,0,1)", answer: 0.581320601439595 },
    { formula: "=MACRO.TREASURYYIELDSHOCK(301.35,,10,0,0,1)", answer: 1.26628403356462 },
    { formula: "=MACRO.TREASURYYIELDSHOCK(301.35,,30,0,0,1)", answer: 1.47484704446764 },
    {
      formula: "=MACRO.TREASURYYIELDSHOCK(MACRO.FUNDINGGAP(300,1,1,25%,10%))",
      answer: 20.1592832254853,
      says: "foreigners stop buying tech: from the funding gap to the yield",
    },
    { formula: "=MACRO.TREASURYYIELDSHOCK(300,0)", answer: "#DIV/0!" },
    {
      formula: "=MACRO.TREASURYYIELDSHOCK(300,,,-1)",
      answer: "#NUM!",
      says: "months must be 0 or more",
    },
  ],
  seeAlso: ["YIELDSHOCKRANGE", "FUNDINGGAP", "CLEARINGYIELD", "REVERSEQE"],
};
