/*
 * What a right answer costs
 *
 * A cheap model that is sometimes wrong is not as cheap as its price. With an accuracy q a right answer takes 1/q tries
 * on average, each at the price c, and each failure on the way costs whatever a wrong answer does: checking it,
 * undoing it, an angry customer.
 *
 *   cost of a right answer = (c + (1 - q) x cost of an error) / q
 *
 * A distilled model at a quarter of the price with 2% of errors saves 74.5% instead of 75% where errors are harmless, but
 * only 72% where an error costs as much as an answer of the teacher. DISTILLBREAKEVEN finds where it saves nothing.
 *
 * Tries are independent and errors are noticed: a model that is wrong on a question for good reason is wrong again.
 */
import { define, notNegative, number } from "../../calculation";
import type { Page } from "../page";
import { dpam2025 } from "../references";
import { someShare } from "./_rebound";

export const distillation = define({
  name: "DISTILLATION",
  parameters: [
    number("cost", notNegative),
    number("accuracy", someShare),
    number("error_cost", notNegative, 0),
  ],
  compute(cost, accuracy, errorCost) {
    return (cost + (1 - accuracy) * errorCost) / accuracy;
  },
});

export const distillationPage: Page<typeof distillation> = {
  family: "compute",
  mechanism: 10,
  since: "0.1.0",
  title: "Cost of a right answer",
  question: "What does a right answer cost?",
  summary:
    "Expected cost of a right answer from a model that is sometimes wrong, with retries and a cost for each error.",
  equation: String.raw`\frac{c+(1-q)\,k}{q}`,
  arguments: {
    cost: { description: "Cost of an answer, right or wrong", unit: "money", typical: [0.01, 10] },
    accuracy: {
      description: "Share of answers that are right, above 0",
      unit: "share",
      typical: [0.5, 1],
    },
    error_cost: {
      description: "Cost of a wrong answer, beyond asking again",
      unit: "money",
      typical: [0, 50],
    },
  },
  returns: { unit: "money", description: "Expected cost of a right answer" },
  native: `(cost+(1-accuracy)*error_cost)/accuracy`,
  notes: [
    "Tries are independent and errors are noticed; errors that go unnoticed belong into the cost of an error.",
    "DPAM's case of distillation: 75% cheaper with less than 2% of accuracy lost.",
  ],
  references: [dpam2025],
  examples: [
    {
      formula: "=MACRO.DISTILLATION(0.25,0.98)",
      answer: 0.255102040816327,
      says: "a quarter of the price: 74.5% saved for each right answer, not 75%",
    },
    {
      formula: "=MACRO.DISTILLATION(0.25,0.98,1)",
      answer: 0.275510204081633,
      says: "where an error costs four answers",
    },
    {
      formula: "=1-MACRO.DISTILLATION(0.25,0.98)/1",
      answer: 0.744897959183673,
      says: "the saving against an answer of 1 that is always right",
    },
    { formula: "=MACRO.DISTILLATION(0.25,0)", answer: "#NUM!", says: "never right" },
  ],
  seeAlso: ["DISTILLBREAKEVEN", "COMMODITISE", "TOKENCOST"],
};
