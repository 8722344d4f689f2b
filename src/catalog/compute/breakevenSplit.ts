/*
 * How elastic inference must be when training is not
 *
 * Training keeps w of today's compute and answers the gain e_T with its own elasticity. What it no longer needs,
 * inference has to use, if total demand is to stand at `target` times its old level:
 *
 *   needed = (target - w e_T^(-epsilon_T phi - 1)) / (1 - w)        multiple of today's inference compute
 *   epsilon_I* = -(1 + ln(needed) / ln(e_I)) / phi                   BREAKEVENELASTICITY of that target
 *
 * With training at 48% and held back by nothing that money buys (elasticity 0), an elevenfold gain in both asks for
 * -1.25: the one published estimate for language models, -1.11, falls short. The Jevons case then rests on more
 * elastic uses than have been measured, on growth for other reasons, or on laboratories that do reinvest.
 */
import { define, notAvailable, notPositive, number, positive, share } from "../../calculation";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import { demirer2025, dpam2025 } from "../references";
import { jevons, split } from "./_jevonsArguments";
import { breakEven, serviceMultiple } from "./_rebound";

export const breakevenSplit = define({
  name: "BREAKEVENSPLIT",
  parameters: [
    number("training_share", share),
    number("training_efficiency", positive),
    number("training_elasticity", notPositive),
    number("inference_efficiency", positive),
    number("target", positive, 1),
    number("pass_through", share, 1),
  ],
  compute(
    trainingShare,
    trainingEfficiency,
    trainingElasticity,
    inferenceEfficiency,
    target,
    passThrough,
  ) {
    if (trainingShare === 1) return noDivisor("training_share", 1);
    const training =
      (trainingShare * serviceMultiple(trainingEfficiency, trainingElasticity, passThrough)) /
      trainingEfficiency;
    if (training >= target)
      return notAvailable(() => `training alone reaches the target, got ${training} of ${target}`);
    const needed = (target - training) / (1 - trainingShare);
    return breakEven(inferenceEfficiency, needed, passThrough);
  },
});

export const breakevenSplitPage: Page<typeof breakevenSplit> = {
  family: "compute",
  mechanism: 8,
  since: "0.1.0",
  title: "Break-even elasticity of inference",
  question: "How elastic must inference be when training is not?",
  summary:
    "The price elasticity of inference at which total demand for compute is the target, given what training does.",
  equation: String.raw`\varepsilon_I^{*} = -\frac{1}{\varphi}\left(1+\frac{1}{\ln e_I}\ln\frac{\text{target}-w\,e_T^{-\varepsilon_T\varphi-1}}{1-w}\right)`,
  arguments: {
    training_share: {
      description: "Share of training in today's compute; DPAM: a bit less than half (0.48)",
      unit: "share",
    },
    training_efficiency: { ...split.training_efficiency, typical: [1.5, 30] },
    training_elasticity: { ...split.training_elasticity, typical: [-1.2, 0] },
    inference_efficiency: { ...split.inference_efficiency, typical: [1.5, 30] },
    target: {
      description: "Total demand for compute to reach, as a multiple of today's; 1 holds it",
      unit: "x",
      typical: [0.8, 4],
    },
    pass_through: jevons.pass_through,
  },
  returns: {
    unit: "elasticity",
    description: "Price elasticity of demand for inference, 0 or negative",
  },
  native: `LET(training, training_share*training_efficiency^(0-training_elasticity*pass_through)/training_efficiency,
    needed, (target-training)/(1-training_share),
    IF(needed<=0, NA(), LET(
      answer, 0-LN(needed*inference_efficiency)/LN(inference_efficiency)/pass_through,
      IF(answer>0, NA(), answer))))`,
  notes: [
    "With a training share of 0 it is BREAKEVENELASTICITY.",
    "The one published estimate for language models, -1.11, is short-run and partly switching between sellers; a break-even beyond it means that the Jevons case rests on something not yet measured.",
    "Long run, without saturation, relative to a path without the gain.",
  ],
  errors: [
    "A training share of 1, an inference efficiency of 1 or a pass-through of 0: #DIV/0!.",
    "Training alone reaches the target, or inference exceeds it with no response at all: #N/A.",
  ],
  references: [dpam2025, demirer2025],
  examples: [
    {
      formula: "=MACRO.BREAKEVENSPLIT(0.48,11,0,11)",
      answer: -1.25410175699908,
      says: "training wholly inelastic",
    },
    {
      formula: "=MACRO.BREAKEVENSPLIT(0.48,11,-0.2,8)",
      answer: -1.279319623047,
      says: "the DeepSeek scenario",
    },
    {
      formula: "=MACRO.BREAKEVENSPLIT(0.48,11,0,8)",
      answer: -1.2930158841713,
      says: "the training glut",
    },
    {
      formula: "=MACRO.BREAKEVENSPLIT(0.6,11,-1.3,8)",
      answer: "#N/A",
      says: "elastic training holds demand by itself",
    },
    { formula: "=MACRO.BREAKEVENSPLIT(1,11,0,11)", answer: "#DIV/0!", says: "no inference" },
  ],
  seeAlso: ["BREAKEVENELASTICITY", "JEVONSSPLIT", "JEVONSDEMAND"],
};
