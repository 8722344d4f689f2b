/*
 * Quantitative easing in reverse
 *
 * When a central bank buys long bonds, private investors are left with less interest-rate risk and accept a lower
 * premium for it. When hyperscalers issue long bonds, or the central bank lets its own run off, it goes the other way.
 * Put the supply into ten-year equivalents, as a percentage of GDP, and price it as the purchases were priced:
 *
 *   bp = beta * 100 TENYEAREQ(amount, maturity, yield) / GDP
 *
 * beta 5.6 is the middle of Williams's 15 to 25 bp for $600bn, when GDP was 16,881. Others lie between 2 and 14.5.
 * It is a surprise that moves yields: a runoff that is announced and slow weighs less. Crawley and others value 2,500
 * of it at about 50 bp of policy rate, which is about 17 bp of term premium if the short rate moves three times the
 * long; use a beta of 2 for that view.
 */
import { anyNumber, aboveMinusOne, define, interval, notNegative, number } from "../../calculation";
import { nominalGdp } from "../arguments";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import {
  bofaSpreads2025,
  cboJanuary2025,
  crawley2022,
  meyer2017,
  plurDaddy2026,
  williams2013,
} from "../references";
import { tenYears } from "./_treasuryArguments";
import { tenYearEq } from "./tenYearEq";

export const reverseQe = define({
  name: "REVERSEQE",
  parameters: [
    number("amount", anyNumber),
    number("maturity", interval("[0, 100]"), 10),
    number("yield", aboveMinusOne, 0.045),
    number("gdp", notNegative, 30135),
    number("bp_per_pct_gdp", notNegative, 5.6),
  ],
  compute(amount, maturity, y, gdp, bpPerPercent) {
    if (gdp === 0) return noDivisor("gdp");
    return (bpPerPercent * 100 * tenYearEq.compute(amount, maturity, y)) / gdp;
  },
});

export const reverseQePage: Page<typeof reverseQe> = {
  family: "treasury",
  mechanism: 18,
  since: "0.1.0",
  title: "Quantitative easing in reverse",
  question: "What is that supply worth as quantitative easing in reverse?",
  summary:
    "Rise of the ten-year term premium, in basis points, when long bonds are added to what private investors must hold.",
  equation: String.raw`\Delta tp = \beta\,\frac{100\,A}{GDP}\,\frac{D(n)}{D(10)},\qquad D(n) = \frac{1-(1+y/2)^{-2n}}{y}`,
  arguments: {
    amount: {
      description: "Bonds added to what private investors hold; negative for purchases",
      unit: "$bn",
      typical: [-500, 2500],
    },
    maturity: {
      ...tenYears.maturity,
      source: { judgement: "ten years, so that the amount counts as it stands" },
    },
    yield: tenYears.yield,
    gdp: nominalGdp,
    bp_per_pct_gdp: {
      description: "Rise for ten-year equivalents of 1% of GDP; 2 to 14.5 in the literature",
      unit: "bp",
      source: {
        published: williams2013,
        note: "middle of 15 to 25 bp for $600bn, over GDP of 2013 (16,881, from memory)",
      },
      typical: [0, 15],
    },
  },
  returns: { unit: "bp", description: "Change of the ten-year term premium" },
  native: `LET(risk, LAMBDA(years, IF(yield=0, years, (1-(1+yield/2)^(0-2*years))/yield)),
    bp_per_pct_gdp*100*amount*risk(maturity)/risk(10)/gdp)`,
  notes: [
    "The published estimates are of purchases, read backwards here.",
    "A runoff that is expected and gradual has a smaller effect: a FEDS Note values about 2,500 of it at a little more than 50 bp of policy rate, about 17 bp of term premium if the short rate moves three times the long. Use 2 bp for that view.",
    "Company bonds are taken to carry duration as Treasuries do; their credit risk is apart (CREDITSPREAD).",
  ],
  errors: ["A gdp of 0: #DIV/0!."],
  references: [
    plurDaddy2026,
    williams2013,
    crawley2022,
    meyer2017,
    cboJanuary2025,
    bofaSpreads2025,
  ],
  examples: [
    {
      formula: "=MACRO.REVERSEQE(121,20)",
      answer: 3.68945492353525,
      says: "the hyperscalers' bonds of 2025 to November, if they ran for 20 years",
    },
    {
      formula: "=MACRO.REVERSEQE(600,10,,16881)",
      answer: 19.9040341212014,
      says: "purchases of 600 at the GDP of 2013: 15 to 25 bp in Williams",
    },
    {
      formula: "=MACRO.REVERSEQE(500,12)",
      answer: 10.7031573462446,
      says: "the preset reverse_qe",
    },
    {
      formula: "=MACRO.REVERSEQE(2500)",
      answer: 46.4576074332172,
      says: "a runoff of 2,500 if it came as a surprise",
    },
    {
      formula: "=MACRO.REVERSEQE(2500,,,,2)",
      answer: 16.5920026547204,
      says: "expected and gradual: about the 17 bp of the FEDS Note",
    },
    { formula: "=MACRO.REVERSEQE(500,12,,0)", answer: "#DIV/0!" },
  ],
  seeAlso: ["TENYEAREQ", "TREASURYYIELDSHOCK", "YIELDSHOCKRANGE"],
};
