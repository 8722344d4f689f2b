/*
 * What the literature says about a loss of demand for Treasuries
 *
 * A dozen estimates of the same thing, each turned into basis points for 1% of GDP and applied to one shock:
 *
 *   b = bp / (100 amount / GDP of the study's year),   effect = b * 100 shock / GDP
 *
 * They span a hundredfold, from 2 to over 200 bp, and the order is no accident. A month's surprise in the flow moves
 * yields far more than an announced purchase of a stock, and that moves them more than debt which builds up slowly. A
 * point estimate without this table beside it promises too much.
 *
 * GDP of the study's year is from memory. Deficit: per 1% of GDP of a projected deficit that lasts. Low and high are
 * the study's own ends; Ahmed and Rebucci give a lower bound only.
 */
import { anyNumber, defineTable, notNegative, number } from "../../calculation";
import { nominalGdp } from "../arguments";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import {
  ahmedRebucci2022,
  beltran2012,
  cboJanuary2025,
  damicoKing2012,
  gamberSeliski2019,
  hamiltonWu2012,
  imf2017Foreign,
  laubach2009,
  neveuSchafer2024,
  plante2025,
  williams2013,
} from "../references";
import { foreignShock } from "./_treasuryArguments";

/** Source, basis, low and high effect in bp, for this amount in $bn, at that GDP. */
const studies = [
  ["CBO 2024", "stock", 2, 2, 1, 100],
  ["CBO 2019", "stock", 2, 3, 1, 100],
  ["Plante et al. 2025", "stock", 3, 3, 1, 100],
  ["Laubach 2009, debt", "stock", 3, 4, 1, 100],
  ["IMF WP/17/174", "stock", 1.5, 1.8, 100, 18805],
  ["Hamilton and Wu 2012", "purchases", 13, 13, 400, 15049],
  ["Williams 2013", "purchases", 15, 25, 600, 16881],
  ["D'Amico and King 2012", "purchases", 30, 30, 300, 14478],
  ["Laubach 2009, deficit", "deficit", 25, 25, 1, 100],
  ["Beltran et al. 2012, long run", "flow, long run", 20, 20, 100, 15049],
  ["Beltran et al. 2012, impact", "flow, impact", 40, 60, 100, 15049],
  ["Ahmed and Rebucci 2022", "flow, impact", 100, null, 100, 21381],
] as const;

export const yieldShockRange = defineTable({
  name: "YIELDSHOCKRANGE",
  parameters: [number("shock", anyNumber), number("gdp", notNegative, 30135)],
  columns: ["Source", "Basis", "Low bp per 1% GDP", "High bp per 1% GDP", "Low bp", "High bp"],
  compute(shock, gdp) {
    if (gdp === 0) throw noDivisor("gdp");
    const percent = (100 * shock) / gdp;
    return studies.map(([source, basis, low, high, amount, base]) => {
      const scale = (100 * amount) / base;
      const least = low / scale;
      const most = high === null ? null : high / scale;
      return [
        source,
        basis,
        least,
        most ?? "",
        least * percent,
        most === null ? "" : most * percent,
      ];
    });
  },
});

export const yieldShockRangePage: Page<typeof yieldShockRange> = {
  family: "treasury",
  mechanism: 15,
  since: "0.1.0",
  title: "What the literature says about a loss of demand",
  question: "And what does the literature say?",
  summary:
    "The same loss of demand for Treasuries under a dozen published estimates, from 2 to over 200 basis points for 1% of GDP.",
  equation: String.raw`\Delta y = b\,\frac{100\,S}{GDP},\qquad b = \frac{bp}{100\,A/GDP_0}`,
  arguments: {
    shock: foreignShock,
    gdp: nominalGdp,
  },
  returns: {
    unit: "table",
    description: "One row an estimate: its basis, its effect for 1% of GDP, and that of this shock",
  },
  native: `LET(studies, {
      "CBO 2024","stock",2,2,1,100;
      "CBO 2019","stock",2,3,1,100;
      "Plante et al. 2025","stock",3,3,1,100;
      "Laubach 2009, debt","stock",3,4,1,100;
      "IMF WP/17/174","stock",1.5,1.8,100,18805;
      "Hamilton and Wu 2012","purchases",13,13,400,15049;
      "Williams 2013","purchases",15,25,600,16881;
      "D'Amico and King 2012","purchases",30,30,300,14478;
      "Laubach 2009, deficit","deficit",25,25,1,100;
      "Beltran et al. 2012, long run","flow, long run",20,20,100,15049;
      "Beltran et al. 2012, impact","flow, impact",40,60,100,15049;
      "Ahmed and Rebucci 2022","flow, impact",100,"",100,21381},
    scale, 100*CHOOSECOLS(studies, 5)/CHOOSECOLS(studies, 6),
    least, CHOOSECOLS(studies, 3)/scale,
    most, IF(CHOOSECOLS(studies, 4)="", "", CHOOSECOLS(studies, 4)/scale),
    percent, 100*shock/gdp,
    HSTACK(CHOOSECOLS(studies, 1, 2), least, most, least*percent, IF(most="", "", most*percent)))`,
  notes: [
    "Bases, from the smallest effect to the largest: debt that builds up slowly (stock), announced purchases, a projected deficit that lasts, a flow that stays away, a flow that stops within a month.",
    "Low and high are the ends of the study's own estimate. Ahmed and Rebucci give a lower bound only: no high end.",
    "Laubach's deficit row is for 1% of GDP of a projected deficit that lasts: the shock is read as such a deficit, year after year.",
    "Effects for a sum of dollars are divided by GDP of the study's year, which is from memory; for Ahmed and Rebucci the year, 2019, is judgement.",
    "Bond purchases are read backwards: what a purchase takes off yields, a loss of demand of that size puts on.",
  ],
  errors: ["A gdp of 0: #DIV/0!."],
  references: [
    neveuSchafer2024,
    gamberSeliski2019,
    plante2025,
    laubach2009,
    imf2017Foreign,
    hamiltonWu2012,
    williams2013,
    damicoKing2012,
    beltran2012,
    ahmedRebucci2022,
    cboJanuary2025,
  ],
  examples: [
    {
      formula: "=MACRO.YIELDSHOCKRANGE(300,,FALSE)",
      answer: [
        ["CBO 2024", "stock", 2, 2, 1.99104031856645, 1.99104031856645],
        ["CBO 2019", "stock", 2, 3, 1.99104031856645, 2.98656047784968],
        ["Plante et al. 2025", "stock", 3, 3, 2.98656047784968, 2.98656047784968],
        ["Laubach 2009, debt", "stock", 3, 4, 2.98656047784968, 3.9820806371329],
        ["IMF WP/17/174", "stock", 2.82075, 3.3849, 2.80811348929816, 3.36973618715779],
        [
          "Hamilton and Wu 2012",
          "purchases",
          4.890925,
          4.890925,
          4.86901443504231,
          4.86901443504231,
        ],
        ["Williams 2013", "purchases", 4.22025, 7.03375, 4.20134395221503, 7.00223992035839],
        ["D'Amico and King 2012", "purchases", 14.478, 14.478, 14.4131408661025, 14.4131408661025],
        ["Laubach 2009, deficit", "deficit", 25, 25, 24.8880039820806, 24.8880039820806],
        [
          "Beltran et al. 2012, long run",
          "flow, long run",
          30.098,
          30.098,
          29.9631657541065,
          29.9631657541065,
        ],
        [
          "Beltran et al. 2012, impact",
          "flow, impact",
          60.196,
          90.294,
          59.926331508213,
          89.8894972623196,
        ],
        ["Ahmed and Rebucci 2022", "flow, impact", 213.81, "", 212.852165256346, ""],
      ],
      says: "$300bn: from 2 bp to over 200",
    },
    { formula: "=MACRO.YIELDSHOCKRANGE(300,0)", answer: "#DIV/0!" },
  ],
  seeAlso: ["TREASURYYIELDSHOCK", "REVERSEQE", "CLEARINGYIELD"],
};
