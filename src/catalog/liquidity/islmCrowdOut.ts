/*
 * How much of the multiplier higher interest rates take (IS-LM)
 *
 * The textbook's answer to crowding out. With a marginal propensity to consume c and a tax rate t, a dollar of spending
 * raises income by 1/A, A = 1 - c(1-t), if the interest rate stands still. It does not: more income needs more money
 * (k for each dollar), the rate must rise until people part with it (h for each point), and investment falls (b for
 * each point):
 *
 *   a = 1/A,   m = 1/(A + bk/h),   lost = 1 - m/a = (bk/h) / (A + bk/h)
 *
 * Nothing is lost where investment does not mind the rate (b = 0) or money is no constraint (k = 0, or h without end:
 * the liquidity trap, a tub full of idle cash). All is lost as h goes to 0, where there is no idle money to coax out.
 *
 * Comparative statics of one closed economy with fixed prices: a way of thinking rather than an estimate.
 */
import { define, interval, notNegative, number } from "../../calculation";
import { noDivisor } from "../divisor";
import type { Page } from "../page";

export const islmCrowdOut = define({
  name: "ISLMCROWDOUT",
  parameters: [
    number("mpc", interval("(0, 1)")),
    number("tax_rate", interval("[0, 1)")),
    number("investment_sensitivity", notNegative),
    number("money_income", notNegative),
    number("money_rate", notNegative),
  ],
  compute(mpc, taxRate, investmentSensitivity, moneyIncome, moneyRate) {
    if (moneyRate === 0) return noDivisor("money_rate");
    const squeeze = (investmentSensitivity * moneyIncome) / moneyRate;
    return squeeze / (1 - mpc * (1 - taxRate) + squeeze);
  },
});

export const islmCrowdOutPage: Page<typeof islmCrowdOut> = {
  family: "liquidity",
  mechanism: 16,
  since: "0.1.0",
  title: "How much of the multiplier higher rates take",
  question: "How much of the multiplier do higher rates take?",
  summary:
    "Share of the spending multiplier that is lost because income needs money, money raises the interest rate, and the rate cuts investment.",
  equation: String.raw`1-\frac{m}{a} = \frac{bk/h}{1-c(1-t)+bk/h},\qquad a=\frac{1}{1-c(1-t)},\qquad m=\frac{1}{1-c(1-t)+bk/h}`,
  arguments: {
    mpc: { description: "Share of an extra dollar of income that is spent", unit: "share" },
    tax_rate: { description: "Share of an extra dollar of income that is taxed", unit: "share" },
    investment_sensitivity: {
      description: "Fall of investment for each point of the interest rate",
      unit: "money",
      typical: [0, 50],
    },
    money_income: {
      description: "Rise of money demand for each dollar of income",
      unit: "ratio",
      typical: [0, 1],
    },
    money_rate: {
      description: "Fall of money demand for each point of the interest rate",
      unit: "money",
      typical: [1, 200],
    },
  },
  returns: { unit: "share", description: "Share of the multiplier that is lost, 0 to 1" },
  native: `LET(squeeze, investment_sensitivity*money_income/money_rate,
    squeeze/(1-mpc*(1-tax_rate)+squeeze))`,
  notes: [
    "Investment and money demand must be in the same money, and respond to the same point of the rate.",
    "A very large money_rate is the liquidity trap, where idle money meets every need: nothing is crowded out.",
    "Textbook comparative statics with fixed prices, not an estimate.",
  ],
  errors: ["A money_rate of 0: #DIV/0!; close to it the whole multiplier is lost."],
  examples: [
    {
      formula: "=MACRO.ISLMCROWDOUT(0.75,0.2,20,0.5,50)",
      answer: 0.333333333333333,
      says: "a multiplier of 2.5 becomes 1.67",
    },
    {
      formula: "=MACRO.ISLMCROWDOUT(0.75,0.2,0,0.5,50)",
      answer: 0,
      says: "investment does not mind the rate",
    },
    { formula: "=MACRO.ISLMCROWDOUT(0.75,0.2,20,0.5,0)", answer: "#DIV/0!" },
    { formula: "=MACRO.ISLMCROWDOUT(1,0.2,20,0.5,50)", answer: "#NUM!", says: "mpc is below 1" },
  ],
  seeAlso: ["CROWDOUT", "LOANABLEFUNDS", "FISCALVSCAPEX"],
};
