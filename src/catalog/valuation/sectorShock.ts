/*
 * One shock along the risk curve
 *
 * A shock to AI spending does not hit all of tech alike. Each sector has an exposure to it, 1 for the sector where it starts; its return is
 * shock times exposure, and its contribution to an index or a portfolio that return times its weight.
 *
 * The default exposures put DPAM's order into numbers: AI semiconductors, electrical equipment and power, hyperscalers,
 * and software, which gains when compute is cheap. They are a judgement. On 27 January 2025 the tape was another: some power stocks fell
 * more than Nvidia did. 1, 1.3, 0.06 and -0.15 are our rough fit of that day.
 */
import { anyNumber, defineTable, number, numbers, valueError } from "../../calculation";
import type { Page } from "../page";
import { dpam2025, nvidiaLoss, powerStocks27January2025 } from "../references";

const curve = [
  "AI semiconductors",
  "Electrical equipment and power",
  "Hyperscalers",
  "Internet and software",
];

export const sectorShock = defineTable({
  name: "SECTORSHOCK",
  parameters: [
    number("shock", anyNumber),
    numbers("exposures", anyNumber, [1, 0.75, 0.25, -0.1]),
    numbers("weights", anyNumber, null),
  ],
  columns: null,
  compute(shock, exposures, weights) {
    if (weights && weights.length !== exposures.length)
      throw valueError(
        () => `weights must be as many as exposures, ${exposures.length}, got ${weights.length}`,
      );
    const header = ["Sector", "Exposure", "Return"];
    const rows = exposures.map((exposure, i) => [
      exposures.length === 4 ? curve[i]! : `Sector ${i + 1}`,
      exposure,
      shock * exposure,
    ]);
    if (!weights) return [header, ...rows];
    const contributions = weights.map((weight, i) => shock * exposures[i]! * weight);
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b);
    return [
      [...header, "Weight", "Contribution"],
      ...rows.map((row, i) => [...row, weights[i]!, contributions[i]!]),
      ["Total", "", "", sum(weights), sum(contributions)],
    ];
  },
});

export const sectorShockPage: Page<typeof sectorShock> = {
  family: "valuation",
  mechanism: 5,
  since: "0.1.0",
  title: "One shock along the risk curve",
  question: "How does one shock run down the risk curve?",
  summary:
    "Return of each sector from its exposure to one shock, and with weights its part in the index's return.",
  equation: String.raw`r_i = s\,e_i,\qquad R = \sum_i w_i\,s\,e_i`,
  arguments: {
    shock: {
      description: "Return of a sector with an exposure of 1, such as -0.17",
      unit: "return",
      typical: [-0.6, 0.2],
    },
    exposures: {
      description: "Exposure of each sector to the shock; negative for those that gain",
      unit: "ratio",
      typical: [-0.2, 1.5],
      source: {
        judgement:
          "an ordinal reading of DPAM's risk curve: semiconductors, power, hyperscalers, software",
      },
    },
    weights: {
      description: "Weight of each sector in the index; left out: no contributions",
      unit: "share",
      typical: [0, 0.3],
    },
  },
  returns: { unit: "table", description: "One row a sector and, with weights, a total" },
  native: `LET(size, SUM(exposures*0+1), exposure, TOCOL(exposures),
    sector, IF(size=4, {"AI semiconductors";"Electrical equipment and power";"Hyperscalers";"Internet and software"},
      "Sector "&SEQUENCE(size)),
    plain, HSTACK(sector, exposure, shock*exposure),
    IF(AND(weights=""), VSTACK({"Sector","Exposure","Return"}, plain),
    IF(SUM(weights*0+1)<>size, VALUE("?"),
    LET(weight, TOCOL(weights), contribution, shock*exposure*weight,
      VSTACK({"Sector","Exposure","Return","Weight","Contribution"},
        HSTACK(plain, weight, contribution),
        HSTACK("Total", "", "", SUM(weight), SUM(contribution)))))))`,
  notes: [
    "Linear in the shock: with exposures above 1, a large fall can exceed the -100% that a price can lose.",
    "On 27 January 2025 power stocks fell more than the chip maker, against the order of the defaults: Vistra nearly 30%, Constellation, Talen and GE Vernova over 20%, Nvidia 17%. {1;1.3;0.06;-0.15} is our rough fit of that day, a judgement.",
    "Weights need not add to 1: what is not listed is taken as unmoved.",
    "With other than four exposures the rows are called Sector 1, Sector 2 ...",
  ],
  errors: ["Exposures and weights of unequal number: #VALUE!."],
  references: [dpam2025, powerStocks27January2025, nvidiaLoss],
  examples: [
    {
      formula: "=MACRO.SECTORSHOCK(-0.17,{1;0.8;0.15;-0.05},{0.1;0.02;0.2;0.1})",
      answer: [
        ["Sector", "Exposure", "Return", "Weight", "Contribution"],
        ["AI semiconductors", 1, -0.17, 0.1, -0.017],
        ["Electrical equipment and power", 0.8, -0.136, 0.02, -0.00272],
        ["Hyperscalers", 0.15, -0.0255, 0.2, -0.0051],
        ["Internet and software", -0.05, 0.0085, 0.1, 0.00085],
        ["Total", "", "", 0.42, -0.02397],
      ],
      says: "2.4% off the index from 42% of it",
    },
    {
      formula: "=MACRO.SECTORSHOCK(-0.2)",
      answer: [
        ["Sector", "Exposure", "Return"],
        ["AI semiconductors", 1, -0.2],
        ["Electrical equipment and power", 0.75, -0.15],
        ["Hyperscalers", 0.25, -0.05],
        ["Internet and software", -0.1, 0.02],
      ],
      says: "the default curve",
    },
    {
      formula: "=MACRO.SECTORSHOCK(-0.17,{1;0.5},{0.1;0.2;0.3})",
      answer: "#VALUE!",
      says: "two exposures, three weights",
    },
  ],
  seeAlso: ["CONCENTRATION", "MARKETCAPLOSS", "GROWTHSHOCK"],
};
