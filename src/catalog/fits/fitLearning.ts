/*
 * The learning curve in an analyst's own costs
 *
 * Cost falls by the same share with each doubling of all that was ever made: a straight line in logarithms,
 *
 *   cost = a n^b,   progress = 2^b,   se(progress) = ln 2 . 2^b . se(b)
 *
 * fitted by least squares. The interval of the progress ratio is that of b, carried over, and so not quite symmetric.
 */
import { defineTable, inOrder, numbers, positive } from "../../calculation";
import type { Page } from "../page";
import { learningCurveTables } from "../references";
import { checkLengths, fitColumns, estimate, fitLine, quality, intervalWidth } from "./_line";
import { nativeLine } from "./_nativeLine";

export const fitLearning = defineTable({
  name: "FITLEARNING",
  parameters: [inOrder(numbers("cumulative", positive)), inOrder(numbers("costs", positive))],
  columns: fitColumns,
  compute(cumulative, costs) {
    checkLengths(["cumulative", cumulative], ["costs", costs], 3);
    const logs = (list: readonly number[]) => list.map((value) => Math.log(value));
    const line = fitLine(logs(cumulative), logs(costs), "cumulative");
    const width = intervalWidth(line);
    const { slope, slopeError, robustError } = line;
    const end = (sign: number) => 2 ** (slope + sign * width * slopeError);
    return [
      ["Progress ratio", 2 ** slope, Math.LN2 * 2 ** slope * slopeError, end(-1), end(1)],
      estimate("Slope", slope, slopeError, width),
      estimate("Slope, robust error", slope, robustError, width),
      estimate("Constant", line.constant, line.constantError, width),
      ...quality(line, 0),
    ];
  },
});

export const fitLearningPage: Page<typeof fitLearning> = {
  family: "fits",
  mechanism: 29,
  since: "0.1.0",
  title: "The learning curve in your own data",
  question: "How fast do my own costs fall with each doubling?",
  summary:
    "Progress ratio fitted to costs and all that was made until then, with standard errors, a 95% interval and R².",
  equation: String.raw`\ln C_i = a + b\,\ln n_i + u_i,\qquad \text{progress} = 2^{b},\qquad se = \ln 2\cdot 2^{b}\,se(b)`,
  arguments: {
    cumulative: {
      description: "All that was made until then, a row or column",
      unit: "quantity",
      typical: [1, 5000],
    },
    costs: { description: "Cost of a unit then, as many", unit: "money", typical: [1, 20] },
  },
  returns: {
    unit: "table",
    description:
      "Progress ratio, slope with its classical and its robust standard error, and the constant, each with a 95% interval; then R², n, t and p against no learning",
  },
  native: `LET(size, LAMBDA(list, SUM(list*0+1)), points, size(cumulative),
    IF((points<>size(costs))+(points<3)>0, VALUE("?"), LET(
      across, LN(TOCOL(cumulative)), up, LN(TOCOL(costs)),
      called, "Slope", tested, 0, line, ${nativeLine},
      VSTACK(HSTACK("Progress ratio", 2^INDEX(line, 1, 2), LN(2)*2^INDEX(line, 1, 2)*INDEX(line, 1, 3), 2^INDEX(line, 1, 4), 2^INDEX(line, 1, 5)), line))))`,
  notes: [
    "Costs of a unit (Crawford) and averages of all units (Wright) have the same slope only far out: fit what you will put into LEARNINGCURVE.",
    "Time, scale and the prices of inputs move with cumulative output, and the slope takes credit for them.",
  ],
  errors: [
    "Columns of different length, fewer than 3 rows: #VALUE!.",
    "A number of 0 or below: #NUM!, with its place.",
    "Output that does not grow: #DIV/0!.",
    "Costs that do not vary have no R²: #DIV/0! in its cell.",
  ],
  references: [learningCurveTables],
  examples: [
    {
      formula: "=MACRO.FITLEARNING({100;200;400;800;1600;3200},{10;8.1;6.3;5.2;4.05;3.3})",
      answer: [
        ["Measure", "Estimate", "Standard error", "Low 95%", "High 95%"],
        [
          "Progress ratio",
          0.799894375519716,
          0.00271968800511846,
          0.792378840496866,
          0.80748119370132,
        ],
        ["Slope", -0.322118587355434, 0.00490524814004382, -0.335737739543639, -0.308499435167228],
        [
          "Slope, robust error",
          -0.322118587355434,
          0.0031693862171872,
          -0.330918214204624,
          -0.313318960506243,
        ],
        ["Constant", 3.78764935196164, 0.0316272692304005, 3.69983797511612, 3.87546072880716],
        ["R²", 0.999073281723892, "", "", ""],
        ["n", 6, "", "", ""],
        ["t against 0", -65.6681534061101, "", "", ""],
        ["p against 0", 3.22152072108723e-7, "", "", ""],
      ],
      says: "a fifth less with each doubling",
    },
    {
      formula: "=MACRO.FITLEARNING({100;200},{10;8.1})",
      answer: "#VALUE!",
      says: "a line through two points has no error",
    },
    { formula: "=MACRO.FITLEARNING({100;200;400},{10;8;-1})", answer: "#NUM!" },
  ],
  seeAlso: ["LEARNINGCURVE", "COSTDECLINE", "FITELASTICITY"],
};
