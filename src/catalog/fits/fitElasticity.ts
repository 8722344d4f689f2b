/*
 * The elasticity in an analyst's own prices and quantities
 *
 * A straight line through the logarithms, by least squares: its slope is the elasticity.
 *
 *   levels    ln Q = a + b ln P                 rows in any order
 *   changes   D ln Q = a + b D ln P             from row to row, with a for what grows anyway
 *
 * The interval is Student's, and the test asks whether the slope could be another value, -1 unless told: the elasticity at
 * which cheaper compute changes nothing. The robust standard error (White's, HC1) does not take the scatter to be
 * the same everywhere.
 *
 * Price is not exogenous: where supply moves too, the slope is neither demand's nor supply's.
 */
import {
  anyNumber,
  defineTable,
  inOrder,
  mode,
  number,
  numbers,
  positive,
} from "../../calculation";
import type { Page } from "../page";
import { demirer2025 } from "../references";
import { checkLengths, fitColumns, estimate, fitLine, quality, intervalWidth } from "./_line";
import { nativeLine } from "./_nativeLine";

const changesOf = (list: readonly number[]) => list.slice(1).map((value, i) => value - list[i]!);

export const fitElasticity = defineTable({
  name: "FITELASTICITY",
  parameters: [
    inOrder(numbers("prices", positive)),
    inOrder(numbers("quantities", positive)),
    mode("method", ["levels", "changes"]),
    number("null", anyNumber, -1),
  ],
  columns: fitColumns,
  compute(prices, quantities, method, tested) {
    const changes = method === "changes";
    // One row is lost to the changes, and a line through two points has no error.
    checkLengths(["prices", prices], ["quantities", quantities], changes ? 4 : 3);
    const logs = (list: readonly number[]) => list.map((value) => Math.log(value));
    const of = (list: readonly number[]) => (changes ? changesOf(logs(list)) : logs(list));
    const line = fitLine(of(prices), of(quantities), changes ? "changes of prices" : "prices");
    const width = intervalWidth(line);
    return [
      estimate("Elasticity", line.slope, line.slopeError, width),
      estimate("Elasticity, robust error", line.slope, line.robustError, width),
      estimate("Constant", line.constant, line.constantError, width),
      ...quality(line, tested),
    ];
  },
});

const levels = String.raw`\ln Q_i = a + b\,\ln P_i + u_i`;
const changes = String.raw`\Delta\ln Q_i = a + b\,\Delta\ln P_i + u_i`;
const test = String.raw`t = \frac{b-b_0}{se(b)}`;

export const fitElasticityPage: Page<typeof fitElasticity> = {
  family: "fits",
  mechanism: 29,
  since: "0.1.0",
  title: "The elasticity in your own data",
  question: "What elasticity is in my own prices and quantities?",
  summary:
    "Price elasticity fitted to two columns, with standard errors, a 95% interval, R² and a test against unit elasticity.",
  equation: `${levels}\\quad\\text{or}\\quad ${changes},\\qquad ${test}`,
  equationOf: {
    method: { levels: `${levels},\\qquad ${test}`, changes: `${changes},\\qquad ${test}` },
  },
  arguments: {
    prices: { description: "Prices, a row or column of them", unit: "money", typical: [1, 60] },
    quantities: {
      description: "Quantities bought at these prices, as many",
      unit: "quantity",
      typical: [1, 150],
    },
    method: {
      description: "levels: as they stand; changes: from row to row, with a constant",
      unit: "text",
      words: {
        levels: "logarithms as they stand",
        changes: "logarithms from row to row, with a constant for the trend",
      },
    },
    null: {
      description: "Elasticity that t and p ask about",
      unit: "elasticity",
      typical: [-2, 0],
      source: { judgement: "unit elasticity, at which cheaper compute changes nothing" },
    },
  },
  returns: {
    unit: "table",
    description:
      "Elasticity with its classical and its robust standard error and the constant, each with a 95% interval; then R², n, t and p (two-sided)",
  },
  native: `LET(size, LAMBDA(list, SUM(list*0+1)), given, size(prices),
    IF((given<>size(quantities))+(given<IF(method="changes", 4, 3))>0, VALUE("?"), LET(
      log_prices, LN(TOCOL(prices)), log_quantities, LN(TOCOL(quantities)),
      across, IF(method="changes", DROP(log_prices, 1)-DROP(log_prices, -1), log_prices),
      up, IF(method="changes", DROP(log_quantities, 1)-DROP(log_quantities, -1), log_quantities),
      points, given-(method="changes"),
      called, "Elasticity", tested, null, ${nativeLine})))`,
  notes: [
    "Price is not exogenous: sellers answer demand too, so an elasticity from market data is not demand's alone. Where prices fell because costs did, it comes near.",
    "In levels two columns that both have a trend fit well whatever ties them; compare with changes.",
    "A small p says that the elasticity is not the one asked about; a large one does not say that it is.",
    "The unit of prices and quantities does not move the elasticity, only the constant.",
  ],
  errors: [
    "Columns of different length, fewer than 3 rows (4 for changes): #VALUE!.",
    "A price or quantity of 0 or below: #NUM!, with its place.",
    "Prices that do not vary: #DIV/0!.",
    "Quantities that do not vary have an elasticity of 0 and no R²: #DIV/0! in its cell.",
  ],
  references: [demirer2025],
  examples: [
    {
      formula:
        "=MACRO.FITELASTICITY({60;36;30;15;10;5;2.5;2.19;1.1;0.6},{1;1.6;2.1;4.4;7;15;33;36;80;140})",
      answer: [
        ["Measure", "Estimate", "Standard error", "Low 95%", "High 95%"],
        [
          "Elasticity",
          -1.09231472842212,
          0.00870521157924397,
          -1.11238898232169,
          -1.07224047452256,
        ],
        [
          "Elasticity, robust error",
          -1.09231472842212,
          0.010885903305849,
          -1.11741766646084,
          -1.0672117903834,
        ],
        ["Constant", 4.44874976924274, 0.0209871892301142, 4.40035322409179, 4.4971463143937],
        ["R²", 0.999492153505501, "", "", ""],
        ["n", 10, "", "", ""],
        ["t against -1", -10.6045358670235, "", "", ""],
        ["p against -1", 5.46736356731421e-6, "", "", ""],
      ],
      says: "prices of models and use: elastic, and not -1",
    },
    {
      formula:
        '=MACRO.FITELASTICITY({60;36;30;15;10;5;2.5;2.19;1.1;0.6},{1;1.6;2.1;4.4;7;15;33;36;80;140},"changes",-1,FALSE)',
      answer: [
        ["Elasticity", -1.08640399530058, 0.102976212172543, -1.32990404394093, -0.842903946660215],
        [
          "Elasticity, robust error",
          -1.08640399530058,
          0.102435613825716,
          -1.32862573197966,
          -0.844182258621493,
        ],
        [
          "Constant",
          -0.00682587405413891,
          0.0570156279749686,
          -0.141646410683542,
          0.127994662575264,
        ],
        ["R²", 0.940830160794182, "", "", ""],
        ["n", 9, "", "", ""],
        ["t against -1", -0.839067523243131, "", "", ""],
        ["p against -1", 0.42915137374555, "", "", ""],
      ],
      says: "from row to row the same elasticity could be -1",
    },
    {
      formula: "=MACRO.FITELASTICITY({60;36;30},{1;1.6})",
      answer: "#VALUE!",
      says: "a quantity for each price",
    },
    {
      formula: "=MACRO.FITELASTICITY({60;0;30},{1;1.6;2.1})",
      answer: "#NUM!",
      says: "no price is 0",
    },
    { formula: "=MACRO.FITELASTICITY({5;5;5},{1;2;3})", answer: "#DIV/0!", says: "no variation" },
  ],
  estimates: { choices: [{ Elasticity: "elas_inference" }, { Elasticity: "elas_training" }] },
  seeAlso: ["JEVONSDEMAND", "BREAKEVENELASTICITY", "FITLEARNING"],
};
