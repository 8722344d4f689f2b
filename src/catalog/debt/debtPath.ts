/*
 * The path of public debt
 *
 * A government that owes d times its GDP pays interest at the rate e on it, while GDP grows at g, so that the ratio
 * multiplies by (1+e)/(1+g) each year; it falls by the primary balance and rises by whatever else adds to debt (the
 * stock-flow adjustment: student loans, cash balances).
 *
 *   m_t = r_t + F/100 (d_{t-1} - d_0)            market rate; F is bp per point of debt to GDP, so 2 bp x 10 points = 0.2%
 *   e_t = e_{t-1} + refi (m_t - e_{t-1})          average rate: only the debt that matures is repriced
 *   d_t = d_{t-1} (1+e_t)/(1+g_t) - pb_t + sfa_t
 *
 * The snowball, (e-g)/(1+g) d, is what debt does by itself: it melts while growth exceeds the rate.
 *
 * With a feedback of 0 and refi 1 the path has a closed form, d_t = q^t d_0 - pb (1-q^t)/(1-q) with q = (1+r)/(1+g).
 *
 * CBO's baseline rates contain the feedback already: use 0 with them, and 2 or 3 for a departure from the baseline.
 * Growth does not answer to debt, and nothing here says that the market would lend at these rates.
 */
import {
  aboveMinusOne,
  anyNumber,
  defineTable,
  number,
  series,
  share,
  upToThousand,
  valueError,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import {
  cboJanuary2025,
  cboLongTerm2025,
  gamberSeliski2019,
  neveuSchafer2024,
} from "../references";
import { itemAt } from "../series";
import { path } from "./_debtArguments";
import { averageRate, nextDebt } from "./_debtDynamics";

export const debtPath = defineTable({
  name: "DEBTPATH",
  parameters: [
    number("debt", anyNumber),
    series("primary_balance", anyNumber),
    series("rate", aboveMinusOne),
    series("growth", aboveMinusOne),
    whole("years", upToThousand, null),
    series("stock_flow", anyNumber, [0]),
    number("feedback", anyNumber, 0),
    number("refi", share, 1),
    number("initial_rate", aboveMinusOne, null),
  ],
  columns: ["Year", "Debt", "Effective rate", "Interest", "Primary balance", "Snowball"],
  compute(debt, primaryBalance, rate, growth, years, stockFlow, feedback, refi, initialRate) {
    const lists = { primary_balance: primaryBalance, rate, growth, stock_flow: stockFlow };
    const longest = Math.max(primaryBalance.length, rate.length, growth.length, stockFlow.length);
    const horizon = years ?? (longest > 1 ? longest : 10);
    for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
      const list = lists[name];
      if (list.length !== 1 && list.length !== horizon)
        throw valueError(
          () => `${name} must be one number or ${horizon}, one a year, got ${list.length}`,
        );
    }

    let d = debt;
    let e = initialRate ?? rate[0]!;
    const rows = [[0, d, e, 0, 0, 0]];
    for (let t = 1; t <= horizon; t++) {
      const g = itemAt(growth, t);
      const pb = itemAt(primaryBalance, t);
      e = averageRate(e, refi, itemAt(rate, t), feedback, d - debt);
      const interest = (e * d) / (1 + g);
      const snowball = ((e - g) / (1 + g)) * d;
      d = nextDebt(d, e, g, pb) + itemAt(stockFlow, t);
      rows.push([t, d, e, interest, pb, snowball]);
    }
    return rows;
  },
});

export const debtPathPage: Page<typeof debtPath> = {
  family: "debt",
  mechanism: 22,
  since: "0.1.0",
  title: "The path of public debt",
  question: "Where does the debt go?",
  summary:
    "Debt to GDP year by year, with the average rate as old debt is rolled over and rates that may rise with debt.",
  equation: String.raw`d_t = d_{t-1}\frac{1+e_t}{1+g_t} - pb_t + sfa_t,\qquad e_t = e_{t-1} + \rho\,(m_t - e_{t-1}),\qquad m_t = r_t + \tfrac{F}{100}(d_{t-1}-d_0)`,
  arguments: {
    debt: path.debt,
    primary_balance: {
      description: "Balance before interest to GDP, a deficit negative; one number or one a year",
      unit: "ratio",
      typical: [-0.06, 0.04],
    },
    rate: {
      description: "Rate at which debt is issued; one number or one a year",
      unit: "rate",
      typical: [0, 0.08],
    },
    growth: {
      description: "Nominal growth of GDP; one number or one a year",
      unit: "rate",
      typical: [-0.02, 0.08],
    },
    years: {
      description: "Years to run; left out: the length of the ranges, else 10",
      unit: "years",
      typical: [1, 30],
    },
    stock_flow: {
      description: "Other additions to debt to GDP; one number or one a year",
      unit: "ratio",
      typical: [-0.01, 0.01],
    },
    feedback: path.feedback,
    refi: path.refi,
    initial_rate: {
      description: "Average rate on the debt at the start; left out: the first rate",
      unit: "rate",
      typical: [0, 0.08],
    },
  },
  returns: { unit: "table", description: "One row a year from year 0, shares of GDP" },
  native: `LET(size, LAMBDA(list, SUM(list*0+1)),
    longest, MAX(size(primary_balance), size(rate), size(growth), size(stock_flow)),
    horizon, IF(years="", IF(longest>1, longest, 10), years),
    fits, LAMBDA(list, (size(list)=1)+(size(list)=horizon)>0),
    pick, LAMBDA(list, t, IF(size(list)=1, SUM(list), INDEX(TOCOL(list), t))),
    IF(fits(primary_balance)*fits(rate)*fits(growth)*fits(stock_flow)=0, VALUE("?"),
    REDUCE(HSTACK(0, debt, IF(initial_rate="", pick(rate, 1), initial_rate), 0, 0, 0), SEQUENCE(horizon), LAMBDA(path, t, LET(
      d, INDEX(path, t, 2), previous, INDEX(path, t, 3), g, pick(growth, t), pb, pick(primary_balance, t),
      e, previous+refi*(pick(rate, t)+feedback/100*(d-debt)-previous),
      VSTACK(path, HSTACK(t, d*(1+e)/(1+g)-pb+pick(stock_flow, t), e, e*d/(1+g), pb, (e-g)/(1+g)*d)))))))`,
  notes: [
    "Debt, interest, primary balance and snowball are shares of GDP of their own year; year 0 is the start and has debt and rate only.",
    "The stock-flow adjustment is in no column of its own: the change of debt is the snowball less the primary balance plus the adjustment.",
    "It goes by whole years: what matures in a year pays that year's rate for all of it, where INTERESTSHOCK and INTERESTBILL reprice from the middle of the year. A refi below 1 is a little fast by that, half a year.",
    "CBO's baseline rates contain the effect of debt on rates already: use a feedback of 0 with them, and 2 to 3 bp for a departure from the baseline.",
    "With CBO's own deficits, interest and growth of January 2025 it gives CBO's debt ratios of 2026 to 2035 to a hundredth of a point.",
    "A path that leaves every bound shows #NUM! from that year on; the years before it stand.",
  ],
  errors: ["Ranges that are neither one cell nor one cell a year: #VALUE!."],
  references: [cboJanuary2025, cboLongTerm2025, neveuSchafer2024, gamberSeliski2019],
  examples: [
    {
      formula: "=MACRO.DEBTPATH(1,-3%,3.4%,3.8%,2)",
      answer: [
        ["Year", "Debt", "Effective rate", "Interest", "Primary balance", "Snowball"],
        [0, 1, 0.034, 0, 0, 0],
        [1, 1.02614643545279, 0.034, 0.0327552986512524, -0.03, -0.00385356454720617],
        [2, 1.05219211392889, 0.034, 0.0336117329531744, -0.03, -0.00395432152390287],
      ],
      says: "a primary deficit of 3% while growth exceeds the rate",
    },
    {
      formula: "=MACRO.DEBTPATH(1,-3%,4.4%,3.8%,3,0,2,33%,3.4%)",
      answer: [
        ["Year", "Debt", "Effective rate", "Interest", "Primary balance", "Snowball"],
        [0, 1, 0.034, 0, 0, 0],
        [1, 1.02932562620424, 0.0373, 0.0359344894026975, -0.03, -0.000674373795761079],
        [2, 1.06101593073571, 0.039704549132948, 0.0393727455678503, -0.03, 0.00169030453147165],
        [3, 1.09461883935866, 0.0415247530619308, 0.042445495682635, -0.03, 0.00360290862294614],
      ],
      says: "rates a point higher, a third of the debt repriced each year, 2 bp more for each point of debt",
    },
    {
      formula: "=MACRO.DEBTPATH(0.978,{-0.03;-0.022},{0.0338;0.0336},{0.0455;0.04},,{0.001;0.002})",
      answer: [
        ["Year", "Debt", "Effective rate", "Interest", "Primary balance", "Snowball"],
        [0, 0.978, 0.0338, 0, 0, 0],
        [1, 0.998055380200861, 0.0338, 0.0316177905308465, -0.03, -0.0109446197991392],
        [2, 1.01591350093809, 0.0336, 0.0322448661295663, -0.022, -0.00614187926277453],
      ],
      says: "one number a year: the length of the ranges is the number of years",
    },
    {
      formula: "=MACRO.DEBTPATH(1,{-0.03;-0.02},3.4%,3.8%,3)",
      answer: "#VALUE!",
      says: "two balances for three years",
    },
  ],
  seeAlso: ["DEBTSTABPB", "DEBTSPIRAL", "YEARSTODEBT", "INTERESTSHOCK"],
};
