/*
 * When the better model is cheaper
 *
 * A teacher is dear and rarely wrong, its distilled student cheap and wrong more often. Where errors cost nothing the
 * student wins; the dearer an error, the more its slips weigh. Both cost the same for each right answer (DISTILLATION)
 * when an error costs
 *
 *   k* = (c_T/q_T - c_S/q_S) / (1/q_S - 1/q_T)
 *
 * the saving for each right answer over the extra errors for each right answer. Above k* the more accurate of the two
 * is the cheaper one. Where one of them is cheaper whatever an error costs, there is no break-even.
 */
import { define, notAvailable, notNegative, number, positive } from "../../calculation";
import type { Page } from "../page";
import { dpam2025 } from "../references";
import { someShare } from "./_rebound";

export const distillBreakeven = define({
  name: "DISTILLBREAKEVEN",
  parameters: [
    number("teacher_cost", positive),
    number("teacher_accuracy", someShare),
    number("student_cost", notNegative),
    number("student_accuracy", someShare),
  ],
  compute(teacherCost, teacherAccuracy, studentCost, studentAccuracy) {
    const saving = teacherCost / teacherAccuracy - studentCost / studentAccuracy;
    const extraErrors = 1 / studentAccuracy - 1 / teacherAccuracy;
    if (extraErrors === 0 || saving / extraErrors < 0)
      return notAvailable(
        () =>
          `${saving > 0 ? "the student" : saving < 0 ? "the teacher" : "neither"} is cheaper whatever an error costs, got accuracies ${teacherAccuracy} and ${studentAccuracy}`,
      );
    return saving / extraErrors;
  },
});

export const distillBreakevenPage: Page<typeof distillBreakeven> = {
  family: "compute",
  mechanism: 10,
  since: "0.1.0",
  title: "Break-even cost of an error",
  question: "When is the better model cheaper?",
  summary:
    "The cost of an error above which the more accurate model is cheaper for each right answer than the distilled one.",
  equation: String.raw`k^{*} = \frac{c_T/q_T-c_S/q_S}{1/q_S-1/q_T}`,
  arguments: {
    teacher_cost: {
      description: "Cost of an answer of the better model",
      unit: "money",
      typical: [0.5, 10],
    },
    teacher_accuracy: {
      description: "Share of its answers that are right, above 0",
      unit: "share",
      typical: [0.9, 1],
    },
    student_cost: {
      description: "Cost of an answer of the distilled model",
      unit: "money",
      typical: [0.01, 1],
    },
    student_accuracy: {
      description: "Share of its answers that are right, above 0",
      unit: "share",
      typical: [0.5, 0.95],
    },
  },
  returns: { unit: "money", description: "Cost of an error at which both cost the same" },
  native: `LET(saving, teacher_cost/teacher_accuracy-student_cost/student_accuracy,
    extra_errors, 1/student_accuracy-1/teacher_accuracy,
    IF(extra_errors=0, NA(), IF(saving/extra_errors<0, NA(), saving/extra_errors)))`,
  notes: [
    "Tries are independent and errors are noticed, as in DISTILLATION.",
    "Should the student be both the more accurate and the dearer, the answer holds with the roles exchanged: above it the student is cheaper.",
  ],
  errors: [
    "One of the two is cheaper whatever an error costs, as a student that is cheaper and no worse: #N/A.",
  ],
  references: [dpam2025],
  examples: [
    {
      formula: "=MACRO.DISTILLBREAKEVEN(1,0.99,0.25,0.97)",
      answer: 36.125,
      says: "an error may cost 36 answers of the teacher",
    },
    {
      formula: "=MACRO.DISTILLBREAKEVEN(1,0.97,0.25,0.98)",
      answer: "#N/A",
      says: "the student is cheaper and better",
    },
    {
      formula: "=MACRO.DISTILLBREAKEVEN(0.2,0.99,0.25,0.97)",
      answer: "#N/A",
      says: "the teacher is cheaper and better",
    },
    {
      formula: "=MACRO.DISTILLBREAKEVEN(1,0.99,0.25,0)",
      answer: "#NUM!",
      says: "a student that is never right",
    },
  ],
  seeAlso: ["DISTILLATION", "COMMODITISE", "TOKENCOST"],
};
