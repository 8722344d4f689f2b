/*
 * The price that keeps the payment
 *
 * A household that can pay so much a month, with the same share of the price put down, can afford a price that is
 * lower by just as much as a dollar of loan has become dearer:
 *
 *   price after = price x payment(rate) / payment(rate after)
 *
 * A bound on what buyers can afford, NOT a forecast of house prices: sellers wait, supply shrinks, and measured
 * prices react by low single digits where this rule says five or ten percent.
 */
import { aboveMinusOne, anyNumber, define, notNegative, number, positive } from "../../calculation";
import type { Page } from "../page";
import { hsuGoldman2025, liuLuccaParker2021, mortgageRateJanuary2025 } from "../references";
import { mortgage } from "./_mortgageArguments";
import { fromPayment } from "./_mortgagePayment";

export const affordPrice = define({
  name: "AFFORDPRICE",
  parameters: [
    number("price", notNegative),
    number("mortgage_rate", aboveMinusOne),
    number("shock_bp", anyNumber),
    number("years", positive, 30),
    number("pass_through", notNegative, 1),
  ],
  compute: (price, rate, shock, years, passThrough) =>
    fromPayment(rate, shock, years, passThrough, (ratio) => price / ratio),
});

export const affordPricePage: Page<typeof affordPrice> = {
  family: "household",
  mechanism: 23,
  since: "0.1.0",
  title: "The house price that keeps the payment",
  question: "What price keeps the payment?",
  summary:
    "House price that a new buyer can afford with an unchanged monthly payment after a change of yields.",
  equation: String.raw`H_1 = H_0\,\frac{P(r)}{P(r+\varphi\,\Delta)},\qquad P(r) = \frac{r/12}{1-(1+r/12)^{-12n}}`,
  arguments: {
    price: { description: "House price before", unit: "money", typical: [100000, 1000000] },
    mortgage_rate: mortgage.mortgage_rate,
    shock_bp: mortgage.shock_bp,
    years: mortgage.years,
    pass_through: mortgage.pass_through,
  },
  returns: { unit: "money", description: "House price with the same payment" },
  native: `LET(after, mortgage_rate+shock_bp*pass_through/10000,
    IF(after<=-1, SQRT(-1), PV(after/12, 12*years, PMT(mortgage_rate/12, 12*years, price))))`,
  notes: [
    "A bound on what buyers can afford, not a forecast of house prices: the data imply a response in the low single digits, while sales and construction react strongly (Liu and others, 2021).",
    "The share of the price that is put down stays the same.",
  ],
  references: [liuLuccaParker2021, hsuGoldman2025, mortgageRateJanuary2025],
  errors: ["A shock that leaves a rate of -1 or less: #NUM!."],
  examples: [
    {
      formula: "=MACRO.AFFORDPRICE(420000,6.96%,50)",
      answer: 399581.6946345,
      says: "half a point: 4.9% less house for the same payment",
    },
    { formula: "=MACRO.AFFORDPRICE(420000,6.96%,0)", answer: 420000 },
    {
      formula: "=MACRO.AFFORDPRICE(420000,6.96%,-20000)",
      answer: "#NUM!",
      says: "a rate below -100%",
    },
    { formula: "=MACRO.AFFORDPRICE(-420000,6.96%,50)", answer: "#NUM!" },
  ],
  seeAlso: ["MORTGAGESHOCK", "HOUSINGHEADWIND"],
};
