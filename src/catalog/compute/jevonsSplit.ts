/*
 * Demand for compute when training and inference answer differently
 *
 * Efficiency does two different things. It makes answers cheaper, and people ask for many more answers; it makes
 * training cheaper, and a laboratory may simply train the same model for less. One elasticity hides that. Here each
 * segment keeps its own gain e and elasticity epsilon, and the total adds up:
 *
 *   D = D0 [ w e_T^(-epsilon_T phi - 1) + (1 - w) e_I^(-epsilon_I phi - 1) ]
 *
 * with w the share of training in today's compute. With half of demand in inelastic training, inference must grow
 * well beyond unit elasticity to hold the total: BREAKEVENSPLIT says by how much.
 *
 * Long run, no saturation, and no feedback between the two: a cheaper model that is used more is not trained more.
 */
import { defineTable, notNegative, notPositive, number, positive, share } from "../../calculation";
import type { Page } from "../page";
import { demirer2025, dpam2025, hsuGoldman2025 } from "../references";
import { jevons, split } from "./_jevonsArguments";
import { serviceMultiple } from "./_rebound";

export const jevonsSplit = defineTable({
  name: "JEVONSSPLIT",
  parameters: [
    number("demand", notNegative),
    number("training_share", share),
    number("training_efficiency", positive),
    number("training_elasticity", notPositive),
    number("inference_efficiency", positive),
    number("inference_elasticity", notPositive),
    number("pass_through", share, 1),
  ],
  columns: [
    "Segment",
    "Base",
    "Efficiency",
    "Elasticity",
    "Service multiple",
    "Compute demand",
    "Change",
  ],
  compute(
    demand,
    trainingShare,
    trainingEfficiency,
    trainingElasticity,
    inferenceEfficiency,
    inferenceElasticity,
    passThrough,
  ) {
    let multiple = 0;
    const segment = (name: string, weight: number, efficiency: number, elasticity: number) => {
      const service = serviceMultiple(efficiency, elasticity, passThrough);
      const compute = service / efficiency;
      multiple += weight * compute;
      const base = demand * weight;
      return [name, base, efficiency, elasticity, service, base * compute, compute - 1];
    };
    return [
      segment("Training", trainingShare, trainingEfficiency, trainingElasticity),
      segment("Inference", 1 - trainingShare, inferenceEfficiency, inferenceElasticity),
      ["Total", demand, "", "", "", demand * multiple, multiple - 1],
    ];
  },
});

export const jevonsSplitPage: Page<typeof jevonsSplit> = {
  family: "compute",
  mechanism: 7,
  since: "0.1.0",
  title: "Demand for compute, training and inference apart",
  question: "And when training and inference differ?",
  summary:
    "Demand for compute in the long run after an efficiency gain, with an elasticity each for training and inference.",
  equation: String.raw`D = D_0\left[w\,e_T^{-\varepsilon_T\varphi-1}+(1-w)\,e_I^{-\varepsilon_I\varphi-1}\right]`,
  arguments: {
    demand: jevons.demand,
    training_share: {
      description: "Share of training in that demand; DPAM: a bit less than half (0.48)",
      unit: "share",
    },
    training_efficiency: split.training_efficiency,
    training_elasticity: split.training_elasticity,
    inference_efficiency: split.inference_efficiency,
    inference_elasticity: {
      description: "Price elasticity of demand for inference, negative or 0",
      unit: "elasticity",
      typical: [-2, 0],
    },
    pass_through: jevons.pass_through,
  },
  returns: {
    unit: "table",
    description:
      "Training, inference and their total: compute before and after, the multiple of the service bought, and the relative change of compute",
  },
  native: `LET(training_multiple, training_efficiency^(0-training_elasticity*pass_through),
    inference_multiple, inference_efficiency^(0-inference_elasticity*pass_through),
    training_compute, training_multiple/training_efficiency,
    inference_compute, inference_multiple/inference_efficiency,
    total, training_share*training_compute+(1-training_share)*inference_compute,
    VSTACK(
      HSTACK("Training", demand*training_share, training_efficiency, training_elasticity,
        training_multiple, demand*training_share*training_compute, training_compute-1),
      HSTACK("Inference", demand*(1-training_share), inference_efficiency, inference_elasticity,
        inference_multiple, demand*(1-training_share)*inference_compute, inference_compute-1),
      HSTACK("Total", demand, "", "", "", demand*total, total-1)))`,
  notes: [
    "The total has no efficiency, elasticity or service multiple of its own: services of two kinds do not add up, compute does.",
    "The training share is the assumption that decides the result: DPAM puts it a bit below half; try 0.4 to 0.6.",
    "Long run and without saturation; for the years on the way use JEVONSDEMAND for each segment.",
    "Nvidia is strongest in training and less so in inference, and Huawei's chips run the models, say Hsu and Goldman (Asia Times, 3 February 2025): so the split matters for makers too, which are not told apart here.",
  ],
  references: [dpam2025, demirer2025, hsuGoldman2025],
  examples: [
    {
      formula: "=MACRO.JEVONSSPLIT(100,0.48,11,0,11,-1.11)",
      answer: [
        [
          "Segment",
          "Base",
          "Efficiency",
          "Elasticity",
          "Service multiple",
          "Compute demand",
          "Change",
        ],
        ["Training", 48, 11, 0, 1, 4.36363636363636, -0.909090909090909],
        ["Inference", 52, 11, -1.11, 14.3200943873503, 67.6949916492925, 0.301826762486394],
        ["Total", 100, "", "", "", 72.0586280129288, -0.279413719870712],
      ],
      says: "DPAM's fear: the same training for less, and inference that grows but not enough",
    },
    {
      formula: "=MACRO.JEVONSSPLIT(100,0.48,11,-1,11,-1.5,1,FALSE)",
      answer: [
        ["Training", 48, 11, -1, 11, 48, 0],
        ["Inference", 52, 11, -1.5, 36.4828726939094, 172.464489098481, 2.3166247903554],
        ["Total", 100, "", "", "", 220.464489098481, 1.20464489098481],
      ],
      says: "Jevons' case, both elastic",
    },
    {
      formula: "=MACRO.JEVONSSPLIT(100,0.48,11,-0.2,8,-1.11,1,FALSE)",
      answer: [
        ["Training", 48, 11, -0.2, 1.61539426620218, 7.0489931616095, -0.853145975799802],
        ["Inference", 52, 8, -1.11, 10.0561069961746, 65.3646954751351, 0.257013374521828],
        ["Total", 100, "", "", "", 72.4136886367446, -0.275863113632554],
      ],
      says: "the DeepSeek scenario in the long run",
    },
    {
      formula: "=MACRO.JEVONSSPLIT(100,1.2,11,0,11,-1)",
      answer: "#NUM!",
      says: "the share is between 0 and 1",
    },
  ],
  seeAlso: ["BREAKEVENSPLIT", "JEVONSDEMAND", "JEVONSPATH", "SAMEORMORE"],
};
