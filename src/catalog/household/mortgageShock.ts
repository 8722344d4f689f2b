/*
 * How much dearer the mortgage becomes
 *
 * The monthly payment on a new level-payment loan, after a rise of yields, against before:
 *
 *   payment(i) = i / (1 - (1+i)^-12n),  i = rate / 12
 *   change     = payment(rate + pass-through x shock) / payment(rate) - 1
 *
 * Excel's PMT twice; at a rate of 0 the payment is the loan over the months. For new borrowers only: in America
 * those with an old fixed-rate loan pay what they paid.
 */
import { aboveMinusOne, anyNumber, define, notNegative, number, positive } from "../../calculation";
import type { Page } from "../page";
import { hsuGoldman2025, mortgageRateJanuary2025 } from "../references";
import { mortgage } from "./_mortgageArguments";
import { fromPayment } from "./_mortgagePayment";

export const mortgageShock = define({
  name: "MORTGAGESHOCK",
  parameters: [
    number("mortgage_rate", aboveMinusOne),
    number("shock_bp", anyNumber),
    number("years", positive, 30),
    number("pass_through", notNegative, 1),
  ],
  compute: (rate, shock, years, passThrough) =>
    fromPayment(rate, shock, years, passThrough, (ratio) => ratio - 1),
});

export const mortgageShockPage: Page<typeof mortgageShock> = {
  family: "household",
  mechanism: 23,
  since: "0.1.0",
  title: "A dearer mortgage",
  question: "How much dearer is the mortgage?",
  summary: "Change of the monthly payment on a new mortgage after a change of yields.",
  equation: String.raw`\frac{P(r+\varphi\,\Delta)}{P(r)}-1,\qquad P(r) = \frac{r/12}{1-(1+r/12)^{-12n}}`,
  arguments: {
    mortgage_rate: mortgage.mortgage_rate,
    shock_bp: mortgage.shock_bp,
    years: mortgage.years,
    pass_through: mortgage.pass_through,
  },
  returns: { unit: "return", description: "Change of the monthly payment (0.05 is 5% more)" },
  native: `LET(after, mortgage_rate+shock_bp*pass_through/10000,
    IF(after<=-1, SQRT(-1), PMT(after/12, 12*years, -1)/PMT(mortgage_rate/12, 12*years, -1)-1))`,
  notes: [
    "It is a change of the payment, not a rate: 0.05 is 5% more to pay each month.",
    "For new loans of a fixed rate; holders of old ones feel nothing until they move.",
    "Payments rise by less than the rate does in proportion, because part of each is repayment; most of all in short loans.",
  ],
  references: [hsuGoldman2025, mortgageRateJanuary2025],
  errors: ["A shock that leaves a rate of -1 or less: #NUM!."],
  examples: [
    {
      formula: "=MACRO.MORTGAGESHOCK(6.96%,50)",
      answer: 0.0510992010887208,
      says: "half a point on the American rate of 23 January 2025",
    },
    { formula: "=MACRO.MORTGAGESHOCK(6.96%,100)", answer: 0.103166086070331 },
    {
      formula: "=MACRO.MORTGAGESHOCK(6.96%,100,15)",
      answer: 0.0632960977396171,
      says: "less for a shorter loan",
    },
    { formula: "=MACRO.MORTGAGESHOCK(6.96%,-100)", answer: -0.0990570451165843 },
    { formula: "=MACRO.MORTGAGESHOCK(6.96%,0)", answer: 0 },
    { formula: "=MACRO.MORTGAGESHOCK(6.96%,50,0)", answer: "#NUM!" },
  ],
  seeAlso: ["AFFORDPRICE", "HOUSINGHEADWIND", "TREASURYYIELDSHOCK"],
};
