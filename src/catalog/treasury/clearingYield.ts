/*
 * The yield at which Treasuries find buyers
 *
 * Each class of holders adds a share e_i of what it holds, H_i, when the yield rises by 100 bp, and may besides buy or
 * sell a_i whatever the yield (a central bank that runs off its portfolio, an official holder that defends a currency).
 * The market clears where the purchases add up to the amount:
 *
 *   sum(a_i) + sum(H_i e_i) bp/100 = amount    =>    bp = 100 (amount - sum a) / sum(H e)
 *
 * The fewer holders care about the yield, the more it has to move: with none that does, there is no such yield.
 * Responses are straight lines, and nobody is made to sell by the loss on what he holds.
 */
import { anyNumber, define, notNegative, number, numbers } from "../../calculation";
import type { Page } from "../page";
import { fangHardyLewis2025, hsuGoldman2025 } from "../references";
import { placing } from "./_treasuryArguments";
import { clearingChange } from "./_clearing";

export const clearingYield = define({
  name: "CLEARINGYIELD",
  parameters: [
    number("amount", anyNumber),
    numbers("holdings", notNegative),
    numbers("semi_elasticities", notNegative),
    numbers("autonomous", anyNumber, null),
  ],
  compute: (amount, holdings, semiElasticities, autonomous) =>
    clearingChange(amount, holdings, semiElasticities, autonomous),
});

export const clearingYieldPage: Page<typeof clearingYield> = {
  family: "treasury",
  mechanism: 14,
  since: "0.1.0",
  title: "The yield at which Treasuries find buyers",
  question: "What yield clears the market?",
  summary:
    "Change of the yield, in basis points, at which several classes of holders together take an amount of Treasuries.",
  equation: String.raw`\Delta y = \frac{100\,(A-\sum_i a_i)}{\sum_i H_i e_i}`,
  arguments: {
    amount: placing.amount,
    holdings: { description: "What each class holds", unit: "$bn", typical: [0, 10000] },
    semi_elasticities: placing.semi_elasticities,
    autonomous: placing.autonomous,
  },
  returns: { unit: "bp", description: "Change of the yield" },
  native: `LET(size, LAMBDA(list, SUM(list*0+1)),
    already, IF(AND(autonomous=""), 0, SUM(autonomous)),
    IF((size(semi_elasticities)=size(holdings))*IF(AND(autonomous=""), 1, size(autonomous)=size(holdings)),
      100*(amount-already)/SUM(TOCOL(holdings)*TOCOL(semi_elasticities)), VALUE("?")))`,
  notes: [
    "The ranges are taken whole: only the amount may be a range of cases.",
    "Splitting a class in two with the same semi-elasticity changes nothing.",
    "The same algebra says who makes room in a loanable-funds market: each source's share is H e over the sum of H e.",
  ],
  errors: ["Ranges of unequal length: #VALUE!.", "No class that responds to the yield: #DIV/0!."],
  references: [hsuGoldman2025, fangHardyLewis2025],
  examples: [
    {
      formula:
        "=MACRO.CLEARINGYIELD(300,{4291;3780;4733;2416;1524;11455},{0;0;0.08;0.15;0.05;0.02})",
      answer: 28.6713687711451,
      says: "the book of TREASURYCLEAR",
    },
    {
      formula:
        "=MACRO.CLEARINGYIELD(0,{4291;3780;4733;2416;1524;11455},{0;0;0.08;0.15;0.05;0.02},{0;-200;0;0;0;0})",
      answer: 19.1142458474301,
      says: "nothing to place, but foreign officials sell 200",
    },
    {
      formula: "=MACRO.CLEARINGYIELD(300,{1000;500},{0;0})",
      answer: "#DIV/0!",
      says: "nobody responds: no yield will do",
    },
    { formula: "=MACRO.CLEARINGYIELD(300,{1000;500},{0.1})", answer: "#VALUE!" },
  ],
  seeAlso: ["TREASURYCLEAR", "TREASURYYIELDSHOCK", "LOANABLEFUNDS"],
};
