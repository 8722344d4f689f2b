/*
 * The learning curve: what the n-th unit costs
 *
 * Each doubling of all that was ever made brings cost down to the progress ratio, 80% say: b = log2(progress) is the
 * slope in logs. There are two traditions, and a slope taken from one must not be used in the other:
 *
 *   unit (Crawford):                unit n costs a n^b,              total = a (1^b + 2^b + ... + n^b)
 *   cumulative average (Wright):    the average of n is a n^b,       total = a n^(b+1)
 *
 * In Wright's the n-th unit is the difference of two totals. It is about 1 + b times the average, at 80% a third below
 * it, and taking one for the other is the usual mistake. Below a progress of 50% Wright's total would fall as more is made: no such
 * curve exists.
 */
import { define, interval, mode, number, positive, whole } from "../../calculation";
import type { Page } from "../page";
import { learningCurvePackage, learningCurveProjects, learningCurveTables } from "../references";

/**
 * 1^b + 2^b + ... + n^b. The first terms are added one by one; the others are the area below the curve and its
 * corrections at both ends (Euler and Maclaurin), so that a million units take no longer than a hundred.
 */
function sumOfPowers(n: number, b: number): number {
  const m = Math.min(n, Math.ceil(50 + 10 * Math.abs(b)));
  let sum = 0;
  // From the small terms to the large ones.
  for (let k = m; k >= 1; k--) sum += k ** b;
  if (m === n) return sum;
  const end = (x: number) => {
    const third = ((b - 1) * (b - 2)) / (x * x);
    const fifth = ((b - 3) * (b - 4)) / (x * x);
    return x ** b * (1 / 2 + (b / x) * (1 / 12 - third * (1 / 720 - fifth / 30240)));
  };
  const span = Math.log(n / m);
  const area = m ** (b + 1) * (b === -1 ? span : Math.expm1((b + 1) * span) / (b + 1));
  return sum + area + end(n) - end(m);
}

export const learningCurve = define({
  name: "LEARNINGCURVE",
  parameters: [
    number("first", positive),
    whole("n", interval("[1, 1000000]")),
    number("progress", positive, 0.8),
    mode("model", ["unit", "cumavg"]),
    mode("output", ["unit", "average", "total"]),
  ],
  compute(first, n, progress, model, output) {
    const slope = Math.log2(progress);
    const power = first * n ** slope;
    if (model === "cumavg") {
      if (output === "average") return power;
      if (output === "total") return power * n;
      // total(n) - total(n-1) without the cancellation; the total of no units is 0.
      return n === 1 ? first : -power * n * Math.expm1((slope + 1) * Math.log1p(-1 / n));
    }
    if (output === "unit") return power;
    const sum = sumOfPowers(n, slope);
    return output === "total" ? first * sum : (first * sum) / n;
  },
});

const slope = String.raw`b=\log_2(\text{progress}):\quad `;
const unit = String.raw`\text{unit}_n = a\,n^{b}`;
const cumulative = String.raw`\text{average}_n = a\,n^{b},\ \text{total}_n = a\,n^{b+1}`;

export const learningCurvePage: Page<typeof learningCurve> = {
  family: "compute",
  mechanism: 9,
  since: "0.1.0",
  title: "Learning curve",
  question: "What does the n-th unit cost?",
  summary:
    "Cost of the n-th unit, of the average or of all n, when each doubling of output brings cost down to a given ratio.",
  equation: `${slope}${unit}\\ \\text{(unit)},\\qquad ${cumulative}\\ \\text{(cumulative average)}`,
  equationOf: { model: { unit: slope + unit, cumavg: slope + cumulative } },
  arguments: {
    first: {
      description: "Cost or hours of the first unit",
      unit: "money",
      typical: [1, 1000],
    },
    n: { description: "Units made so far, this one included", unit: "count", typical: [1, 300] },
    progress: {
      description: "Cost after a doubling as a share of cost before (0.8 is an 80% curve)",
      unit: "share",
      source: { judgement: "the usual textbook curve; not an estimate for chips or models" },
      typical: [0.6, 1],
    },
    model: {
      description: "unit: the n-th unit follows the curve; cumavg: the average of all n does",
      unit: "text",
      words: {
        unit: "cost of the n-th unit follows the curve (Crawford)",
        cumavg: "average cost of the first n follows the curve (Wright)",
      },
    },
    output: {
      description: "unit: cost of the n-th; average: of the first n; total: of all n",
      unit: "text",
      words: {
        unit: "cost of the n-th unit",
        average: "average cost of the first n units",
        total: "cost of the first n units together",
      },
    },
  },
  returns: { unit: "money", description: "Cost in the unit of the first" },
  native: `LET(slope, LOG(progress, 2),
    IF(model="cumavg",
      IF(output="unit", IF(n=1, first, first*(n^(slope+1)-(n-1)^(slope+1))),
        first*n^(slope+IF(output="total", 1, 0))),
      IF(output="unit", first*n^slope,
        first*SUM(SEQUENCE(n)^slope)/IF(output="average", n, 1))))`,
  notes: [
    "A slope belongs to its model: an 80% curve of unit costs and one of average costs are different curves.",
    "A progress above 1 is forgetting: cost rises with output. Below 0.5 the cumulative average would make later units cost less than nothing.",
    "Tables in textbooks take n as units; lots need the unit at the middle of the lot.",
  ],
  references: [learningCurvePackage, learningCurveTables, learningCurveProjects],
  examples: [
    {
      formula: '=MACRO.LEARNINGCURVE(100,8,0.8,"cumavg","average")',
      answer: 51.2,
      says: "three doublings: 80% three times",
    },
    { formula: '=MACRO.LEARNINGCURVE(100,8,0.8,"cumavg","total")', answer: 409.6 },
    {
      formula: '=MACRO.LEARNINGCURVE(100,8,0.8,"cumavg")',
      answer: 35.4573327407135,
      says: "the eighth unit by itself",
    },
    {
      formula: "=MACRO.LEARNINGCURVE(812,250,0.75)",
      answer: 82.0958123490076,
      says: "the 250th unit on a 75% curve",
    },
    {
      formula: '=MACRO.LEARNINGCURVE(812,250,0.75,"unit","total")',
      answer: 34171.6742435671,
      says: "all 250 of them",
    },
    {
      formula: '=MACRO.LEARNINGCURVE(812,250,0.75,"unit","average")',
      answer: 136.686696974269,
    },
    {
      formula: "=MACRO.LEARNINGCURVE(100,2.5)",
      answer: "#NUM!",
      says: "whole units only",
    },
  ],
  seeAlso: ["COSTDECLINE", "DECLINERATE", "PRICECUT"],
};
