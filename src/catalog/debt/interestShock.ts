/*
 * What a rate shock costs the Treasury
 *
 * Rates are higher than planned by s from the first year on, and for good. Only debt that has matured since pays it:
 * with a share refi maturing each year, debt of the middle of year k has been repriced to the part
 *
 *   phi_k = 1 - (1 - refi)^(k - 1/2)
 *
 * The extra interest x_k is that part of the opening debt D_k times s; and since nobody raises taxes for it, last
 * years' extra interest X has been borrowed too, at the average rate r_k and the shock:
 *
 *   x_k = D_k phi_k s + X_{k-1} (r_k + s),   X_k = X_{k-1} + x_k
 *
 * The debts are those of the plan, before the shock. Taxes, growth and the Federal Reserve's remittances stay put.
 */
import {
  aboveMinusOne,
  anyNumber,
  defineTable,
  mode,
  number,
  numbers,
  share,
  valueError,
} from "../../calculation";
import type { Page } from "../page";
import { cboConditions2025, cboJanuary2025 } from "../references";
import { repriced } from "./_debtArguments";
import { repricedBy } from "./_debtDynamics";

export const interestShock = defineTable({
  name: "INTERESTSHOCK",
  parameters: [
    numbers("opening_debts", anyNumber),
    numbers("rates", aboveMinusOne),
    number("shock_bp", anyNumber),
    number("refi", share, 0.33),
    mode("output", ["total", "table"]),
  ],
  columns: ["Year", "Repriced share", "Extra interest", "Cumulative"],
  compute(openingDebts, rates, shockBp, refi, output) {
    if (rates.length !== openingDebts.length)
      throw valueError(
        () => `rates must be ${openingDebts.length}, one for each debt, got ${rates.length}`,
      );
    const shock = shockBp / 10000;
    let total = 0;
    const rows = [[0, 0, 0, 0]];
    openingDebts.forEach((debt, k) => {
      const part = repricedBy(k + 1, refi);
      const extra = debt * part * shock + total * (rates[k]! + shock);
      total += extra;
      rows.push([k + 1, part, extra, total]);
    });
    return output === "table" ? rows : total;
  },
});

const cboDebts = "{30103;31883;33636;35601;37581;39748;41992;44372;46985;49556}";
/** Net interest over opening debt, written as the quotient to fifteen digits. */
const cboRates =
  "{0.0335514732750889;0.0337170278831979;0.0346057795219408;0.0350271059801691;0.0353370054016657;0.0356495924323236;0.0360544865688703;0.0361714594789507;0.0360540598063212;0.0359794979417225}";

export const interestShockPage: Page<typeof interestShock> = {
  family: "debt",
  mechanism: 22,
  since: "0.1.0",
  title: "The cost of a rate shock to the Treasury",
  question: "What does a rate shock cost the Treasury over ten years?",
  summary:
    "Extra interest when all rates are higher from now on, as old debt is rolled over, with interest on that interest.",
  equation: String.raw`x_k = D_k\bigl(1-(1-\rho)^{k-1/2}\bigr)\,s + X_{k-1}\,(r_k+s),\qquad X_k = X_{k-1}+x_k`,
  arguments: {
    opening_debts: {
      description: "Planned debt at the beginning of each year",
      unit: "$bn",
      typical: [10000, 60000],
    },
    rates: {
      description: "Planned average rate of each year",
      unit: "rate",
      typical: [0, 0.08],
    },
    shock_bp: {
      description: "By how much all rates are higher from now on",
      unit: "bp",
      typical: [-100, 300],
    },
    refi: repriced,
    output: {
      description: "total for the sum over all years, table for each year",
      unit: "text",
      words: {
        total: "one number: extra interest over all years",
        table: "one row for each year, from year 0",
      },
    },
  },
  returns: {
    unit: "$bn",
    description: "Extra interest over all years, or one row a year from year 0",
  },
  native: `LET(size, LAMBDA(list, SUM(list*0+1)), horizon, size(opening_debts), shock, shock_bp/10000,
    IF(horizon<>size(rates), VALUE("?"), LET(
      path, REDUCE(HSTACK(0, 0, 0, 0), SEQUENCE(horizon), LAMBDA(before, t, LET(
        repriced, 1-(1-refi)^(t-0.5), total, INDEX(before, t, 4),
        extra, INDEX(TOCOL(opening_debts), t)*repriced*shock+total*(INDEX(TOCOL(rates), t)+shock),
        VSTACK(before, HSTACK(t, repriced, extra, total+extra))))),
      IF(output="table", path, INDEX(path, horizon+1, 4)))))`,
  notes: [
    "Debt is repriced evenly through the year, hence the half year in the exponent, as in INTERESTBILL: that function's bill of year t holds this one's repriced share of year t.",
    "Why the middle of the year: on CBO's debts a tenth of a point then costs 350, inside CBO's range and near its upper end; whole years, the convention of DEBTPATH and TRANSMISSION, would say 369.",
    "CBO puts each of its scenarios of 2025, rates a tenth of a point higher among them, between $184bn and $388bn for 2026 to 2035; this gives 350 on CBO's debts.",
    "With refi 1 the whole debt pays at once: an upper bound.",
  ],
  errors: ["A different number of rates and debts: #VALUE!."],
  references: [cboJanuary2025, cboConditions2025],
  examples: [
    {
      formula: `=MACRO.INTERESTSHOCK(${cboDebts},${cboRates},10)`,
      answer: 350.27536271679935,
      says: "CBO's debts and rates of January 2025, a tenth of a point",
    },
    {
      formula: `=MACRO.INTERESTSHOCK(${cboDebts},${cboRates},100)`,
      answer: 3611.8137150895036,
      says: "a whole point",
    },
    {
      formula: '=MACRO.INTERESTSHOCK({30103;31883},{0.0336;0.0337},100,33%,"table")',
      answer: [
        ["Year", "Repriced share", "Extra interest", "Cumulative"],
        [0, 0, 0, 0],
        [1, 0.181464722812755, 54.6263255083236, 54.6263255083236],
        [2, 0.451581364284546, 146.364856799555, 200.991182307879],
      ],
    },
    {
      formula: "=MACRO.INTERESTSHOCK({30103;31883},{0.034},100)",
      answer: "#VALUE!",
      says: "one rate for each debt",
    },
  ],
  seeAlso: ["INTERESTBILL", "DEBTPATH", "TREASURYYIELDSHOCK"],
};
