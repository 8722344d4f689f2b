/*
 * Years to grow into a lower multiple
 *
 * The price stands still and earnings grow at g: each year the multiple divides by 1+g. How long until pe has become pe1?
 *
 *   n = ln(pe0/pe1) / ln(1+g)
 *
 * It is what a dear share costs its holder in time rather than in price. Shrinking earnings raise the multiple, and the formula
 * then tells when a higher one is reached; a multiple that the earnings lead away from is never reached.
 */
import { aboveMinusOne, define, notAvailable, number, positive } from "../../calculation";
import type { Page } from "../page";
import { hsuGoldman2025 } from "../references";

export const peGrowInto = define({
  name: "PEGROWINTO",
  parameters: [number("pe", positive), number("new_pe", positive), number("growth", aboveMinusOne)],
  compute(pe, newPe, growth) {
    if (pe === newPe) return 0;
    const years = Math.log(pe / newPe) / Math.log1p(growth);
    if (years < 0 || growth === 0)
      return notAvailable(() => `${pe} never becomes ${newPe} at a growth of ${growth}`);
    return years;
  },
});

export const peGrowIntoPage: Page<typeof peGrowInto> = {
  family: "valuation",
  mechanism: 3,
  since: "0.1.0",
  title: "Years to grow into a lower multiple",
  question: "How long to grow into the lower multiple?",
  summary:
    "Years until growing earnings have brought the multiple down, with the price standing still.",
  equation: String.raw`n = \frac{\ln(PE_0/PE_1)}{\ln(1+g)}`,
  arguments: {
    pe: { description: "Price to earnings today", unit: "multiple", typical: [15, 60] },
    new_pe: { description: "Price to earnings to grow into", unit: "multiple", typical: [8, 30] },
    growth: { description: "Growth of earnings a year", unit: "rate", typical: [-0.03, 0.3] },
  },
  returns: { unit: "years", description: "Years at an unchanged price" },
  native: `IF(pe=new_pe, 0, IF(growth=0, NA(), LET(wait, LN(pe/new_pe)/LN(1+growth),
    IF(wait<0, NA(), wait))))`,
  notes: [
    "Holders earn the dividends in these years and nothing else; PECOMPRESSION says what they earn when the price moves.",
  ],
  errors: ["A multiple that is never reached: no growth, or growth the wrong way: #N/A."],
  references: [hsuGoldman2025],
  examples: [
    {
      formula: "=MACRO.PEGROWINTO(37,26,0.15)",
      answer: 2.52444527191583,
      says: "from tech's multiple to the index's at 15% a year",
    },
    { formula: "=MACRO.PEGROWINTO(37,26,0)", answer: "#N/A", says: "never without growth" },
    {
      formula: "=MACRO.PEGROWINTO(26,37,0.15)",
      answer: "#N/A",
      says: "growth leads away from a higher multiple",
    },
  ],
  seeAlso: ["PECOMPRESSION", "PEEXSECTOR", "RECOVERYYEARS"],
};
