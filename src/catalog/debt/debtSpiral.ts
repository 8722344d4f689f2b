/*
 * Is this a debt spiral?
 *
 * Where does debt go when rates rise with it? DEBTTIPPING's two levels, and where today's debt lies between them:
 *
 *   no such levels, or debt above the upper one   spiral       rises without end
 *   between the two                               falling      back towards the lower one
 *   below the lower one                           converges    rises, and stops there
 *   exactly at the upper one                      knife-edge   stands still, and the least push decides
 *
 * The next year's change, d (r - g) / (1 + g) - pb, has the sign of the verdict. "Exactly" means to nine digits, since
 * a balance that was itself computed to hold debt still carries rounding.
 */
import {
  aboveMinusOne,
  anyNumber,
  defineTable,
  DomainError,
  notAvailable,
  notNegative,
  number,
} from "../../calculation";
import type { Page } from "../page";
import { gamberSeliski2019, laubach2009, neveuSchafer2024 } from "../references";
import { standstill } from "./_debtArguments";
import { steadyStates } from "./_debtDynamics";
import { debtStabPb } from "./debtStabPb";

export const debtSpiral = defineTable({
  name: "DEBTSPIRAL",
  parameters: [
    number("debt", notNegative),
    number("primary_balance", anyNumber),
    number("rate", aboveMinusOne),
    number("growth", aboveMinusOne),
    number("feedback", notNegative, 2),
  ],
  columns: ["Measure", "Value"],
  compute(debt, primaryBalance, rate, growth, feedback) {
    const roots = steadyStates(debt, primaryBalance, rate, growth, feedback);
    if (roots instanceof DomainError) throw roots;
    const [lower, upper] = roots ?? [-Infinity, -Infinity];
    const none = notAvailable("there is no such level");
    const tips = upper > 0 && upper < Infinity;
    const near = 1e-9 * debt;
    const verdict =
      Math.abs(debt - upper) <= near
        ? "knife-edge"
        : debt > upper
          ? "spiral"
          : debt - lower <= near
            ? "converges"
            : "falling";
    return [
      ["Stable debt", upper > 0 ? Math.max(0, lower) : none],
      ["Tipping debt", tips ? upper : none],
      ["Headroom", tips ? upper - debt : none],
      ["Next-year change", debtStabPb.compute(debt, rate, growth, false) - primaryBalance],
      ["Verdict", verdict],
    ];
  },
});

export const debtSpiralPage: Page<typeof debtSpiral> = {
  family: "debt",
  mechanism: 22,
  since: "0.1.0",
  title: "Is this a debt spiral?",
  question: "Is this a spiral?",
  summary:
    "The level to which debt returns, the level beyond which it runs away, the room left, next year's change and a verdict.",
  equation: String.raw`F d^2 + (r - F d_0 - g)\,d - pb\,(1+g) = 0`,
  arguments: {
    debt: standstill.debt,
    primary_balance: standstill.primary_balance,
    rate: standstill.rate,
    growth: standstill.growth,
    feedback: standstill.feedback,
  },
  returns: {
    unit: "table",
    description: "Levels and changes to GDP, and one of spiral, falling, converges, knife-edge",
  },
  native: `LET(slope, feedback/100, drift, rate-slope*debt-growth, flow, primary_balance*(1+growth),
    inside, drift^2+4*slope*flow, spread, SQRT(MAX(0, inside)), never, 1E+300,
    upper, IF(inside<0, -never, IF(drift<0, IF(slope=0, never, (spread-drift)/(2*slope)), IF(flow=0, 0, 2*flow/(drift+spread)))),
    lower, IF(drift<0, -2*flow/(spread-drift), IF(slope=0, -never, -(drift+spread)/(2*slope))),
    tips, (upper>0)*(upper<never), near, 1E-9*debt,
    verdict, IF(ABS(debt-upper)<=near, "knife-edge", IF(debt>upper, "spiral", IF(debt-lower<=near, "converges", "falling"))),
    IF((slope=0)*(drift=0), 1/0, LET(measures, VSTACK(
      HSTACK("Stable debt", IF(upper>0, MAX(0, lower), "none")),
      HSTACK("Tipping debt", IF(tips, upper, "none")),
      HSTACK("Headroom", IF(tips, upper-debt, "none")),
      HSTACK("Next-year change", (rate-growth)/(1+growth)*debt-primary_balance),
      HSTACK("Verdict", verdict)), IF(measures="none", NA(), measures))))`,
  notes: [
    "Next year's change supposes that all debt pays today's rate; DEBTPATH follows slower repricing.",
    "A stable level below 0 is shown as 0: the government ends without debt.",
    "A spiral takes decades at the published feedback: a verdict is not a date (YEARSTODEBT gives one).",
  ],
  errors: [
    "A level that does not exist: #N/A in its cell.",
    "No feedback and a rate equal to growth: #DIV/0!.",
  ],
  references: [neveuSchafer2024, gamberSeliski2019, laubach2009],
  examples: [
    {
      formula: "=MACRO.DEBTSPIRAL(1,-0.2%,3.4%,3.8%)",
      answer: [
        ["Measure", "Value"],
        ["Stable debt", 0.09383797060624945],
        ["Tipping debt", 1.1061620293937504],
        ["Headroom", 0.106162029393751],
        ["Next-year change", -0.00185356454720617],
        ["Verdict", "falling"],
      ],
      says: "a small deficit, growth above the rate",
    },
    {
      formula: "=MACRO.DEBTSPIRAL(1,-3%,3.4%,3.8%)",
      answer: [
        ["Measure", "Value"],
        ["Stable debt", "#N/A"],
        ["Tipping debt", "#N/A"],
        ["Headroom", "#N/A"],
        ["Next-year change", 0.0261464354527938],
        ["Verdict", "spiral"],
      ],
      says: "a deficit of 3%: no level holds",
    },
    {
      formula: "=MACRO.DEBTSPIRAL(1,0,3.4%,3.8%)",
      answer: [
        ["Measure", "Value"],
        ["Stable debt", 0],
        ["Tipping debt", 1.2],
        ["Headroom", 0.2],
        ["Next-year change", -0.003853564547206162],
        ["Verdict", "falling"],
      ],
    },
    {
      formula: "=MACRO.DEBTSPIRAL(1,-0.5%,3%,4%,1,FALSE)",
      answer: [
        ["Stable debt", 0.30717967697244897],
        ["Tipping debt", 1.6928203230275514],
        ["Headroom", 0.692820323027551],
        ["Next-year change", -0.00461538461538462],
        ["Verdict", "falling"],
      ],
    },
    {
      formula: "=MACRO.DEBTSPIRAL(1.5,0.5%,5%,4%)",
      answer: [
        ["Measure", "Value"],
        ["Stable debt", 0],
        ["Tipping debt", 1.21414284285429],
        ["Headroom", -0.285857157145715],
        ["Next-year change", 0.00942307692307692],
        ["Verdict", "spiral"],
      ],
      says: "a surplus, and too late",
    },
    { formula: "=MACRO.DEBTSPIRAL(1,1%,4%,4%,0)", answer: "#DIV/0!" },
  ],
  seeAlso: ["DEBTTIPPING", "DEBTSTABPB", "YEARSTODEBT", "DEBTPATH"],
};
