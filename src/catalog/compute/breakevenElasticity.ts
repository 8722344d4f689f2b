/*
 * The elasticity at which cheaper compute leaves demand for compute where it was
 *
 * JEVONSDEMAND turned around. An efficiency gain of e multiplies demand for compute by
 *
 *   D / D0 = e^(-epsilon phi - 1)
 *
 * so that demand stands at `target` times its old level when
 *
 *   epsilon* = -ln(target e) / (phi ln e) = -(1 + ln(target) / ln(e)) / phi
 *
 * To hold demand (target 1) the elasticity must be -1/phi, whatever the gain: -1 where sellers pass all of it on, and
 * beyond -1 where they keep a part as margin. That is the number to hold against the evidence. To grow 50% after an
 * eleven-fold gain takes -1.17; after a two-fold gain, -1.58, because the smaller gain gives prices less room.
 *
 * Long run: all adjustment done, no saturation. Where the target lies beyond what demand does with no response at all
 * (1/e), only an elasticity of the wrong sign would reach it, and there is no answer.
 */
import { define, number, positive, share } from "../../calculation";
import { computeEfficiency } from "../arguments";
import type { Page } from "../page";
import { demirer2025, dpam2025 } from "../references";
import { jevons } from "./_jevonsArguments";
import { breakEven } from "./_rebound";

export const breakevenElasticity = define({
  name: "BREAKEVENELASTICITY",
  parameters: [
    number("efficiency", positive),
    number("target", positive, 1),
    number("pass_through", share, 1),
  ],
  compute(efficiency, target, passThrough) {
    return breakEven(efficiency, target, passThrough);
  },
});

export const breakevenElasticityPage: Page<typeof breakevenElasticity> = {
  family: "compute",
  mechanism: 8,
  since: "0.1.0",
  title: "Break-even elasticity of demand for compute",
  question: "How elastic must demand be to hold up?",
  summary:
    "The price elasticity at which demand for compute, after an efficiency gain, is the target multiple of what it was.",
  equation: String.raw`\varepsilon^{*} = -\frac{1}{\varphi}\left(1+\frac{\ln \text{target}}{\ln e}\right)`,
  arguments: {
    efficiency: { ...computeEfficiency, typical: [1.5, 30] },
    target: {
      description: "Demand for compute to reach, as a multiple of today's; 1 holds it",
      unit: "x",
      typical: [0.5, 5],
    },
    pass_through: jevons.pass_through,
  },
  returns: {
    unit: "elasticity",
    description: "Price elasticity of demand for the service, 0 or negative",
  },
  native: `LET(answer, 0-LN(target*efficiency)/LN(efficiency)/pass_through,
    IF(answer>0, NA(), answer))`,
  notes: [
    "With a target of 1 the answer is -1/pass_through and does not depend on the gain.",
    "The one published estimate for language models is -1.11, short-run and partly switching between sellers: it clears -1, but not the -1.25 that is needed when only 80% of the gain reaches prices.",
    "Demand is that of the long run, without saturation, relative to a path without the gain.",
  ],
  errors: [
    "An efficiency of 1 or a pass-through of 0, which move no price: #DIV/0!.",
    "A target below what demand does without any response, 1/efficiency (above it, for an efficiency below 1): #N/A.",
  ],
  references: [demirer2025, dpam2025],
  examples: [
    { formula: "=MACRO.BREAKEVENELASTICITY(11)", answer: -1, says: "to hold demand" },
    {
      formula: "=MACRO.BREAKEVENELASTICITY(11,1.5)",
      answer: -1.16909208367344,
      says: "to raise it by half",
    },
    {
      formula: "=MACRO.BREAKEVENELASTICITY(11,1,0.8)",
      answer: -1.25,
      says: "a fifth of the gain kept as margin",
    },
    {
      formula: "=MACRO.BREAKEVENELASTICITY(10,0.05)",
      answer: "#N/A",
      says: "demand falls to a tenth at most",
    },
    { formula: "=MACRO.BREAKEVENELASTICITY(1)", answer: "#DIV/0!", says: "no gain" },
  ],
  seeAlso: ["BREAKEVENSPLIT", "JEVONSDEMAND", "REBOUND", "SAMEORMORE"],
};
