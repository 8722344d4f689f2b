/*
 * Ten-year equivalents: how much duration is in an issue
 *
 * A billion of thirty-year bonds asks the market to bear twice the interest-rate risk of a billion of ten-year notes.
 * Ten-year equivalents put both on one scale, by the modified duration of a par bond that pays twice a year:
 *
 *   TYE = amount D(n)/D(10),   D(n) = (1 - (1+y/2)^(-2n))/y
 *
 * D(n) is n at a yield of 0. For whole half-years it is Excel's MDURATION with coupon = yield; between them it runs
 * smoothly on. One yield serves both maturities: the curve is taken as flat.
 */
import { aboveMinusOne, anyNumber, define, interval, number } from "../../calculation";
import type { Page } from "../page";
import { bofaSpreads2025 } from "../references";
import { tenYears } from "./_treasuryArguments";

/** Modified duration of a par bond, by half of its yield. */
const duration = (years: number, half: number) =>
  half === 0 ? years : -Math.expm1(-2 * years * Math.log1p(half)) / (2 * half);

export const tenYearEq = define({
  name: "TENYEAREQ",
  parameters: [
    number("amount", anyNumber),
    number("maturity", interval("[0, 100]")),
    number("yield", aboveMinusOne, 0.045),
  ],
  compute: (amount, maturity, y) => (amount * duration(maturity, y / 2)) / duration(10, y / 2),
});

export const tenYearEqPage: Page<typeof tenYearEq> = {
  family: "treasury",
  mechanism: 18,
  since: "0.1.0",
  title: "Ten-year equivalents",
  question: "How much duration is that in ten-year bonds?",
  summary:
    "The amount of ten-year bonds with as much interest-rate risk as an amount of bonds of another maturity.",
  equation: String.raw`TYE = A\,\frac{D(n)}{D(10)},\qquad D(n) = \frac{1-(1+y/2)^{-2n}}{y}`,
  arguments: {
    amount: {
      description: "Face value issued at par; negative for bonds taken off the market",
      unit: "$bn",
      typical: [-500, 1000],
    },
    maturity: tenYears.maturity,
    yield: tenYears.yield,
  },
  returns: { unit: "$bn", description: "The equivalent amount of ten-year bonds" },
  native: `LET(risk, LAMBDA(years, IF(yield=0, years, (1-(1+yield/2)^(0-2*years))/yield)),
    amount*risk(maturity)/risk(10))`,
  notes: [
    "D(n) is Excel's MDURATION of a bond that is issued at par and pays twice a year.",
    "One yield serves both maturities: the curve is taken as flat.",
  ],
  references: [bofaSpreads2025],
  examples: [
    {
      formula: "=MACRO.TENYEAREQ(121,20)",
      answer: 198.538793072741,
      says: "the hyperscalers' bonds of 2025 to November, if they ran for 20 years",
    },
    { formula: "=MACRO.TENYEAREQ(100,10)", answer: 100, says: "ten years are ten years" },
    {
      formula: "=MACRO.TENYEAREQ(7.981856184987948,30)",
      answer: 16.3744764253089,
      says: "the duration of the 30-year bond itself",
    },
    { formula: "=MACRO.TENYEAREQ(100,20,0)", answer: 200, says: "at a yield of 0" },
    { formula: "=MACRO.TENYEAREQ(100,-1)", answer: "#NUM!" },
  ],
  seeAlso: ["REVERSEQE", "TREASURYYIELDSHOCK"],
};
