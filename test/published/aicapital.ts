import { cahn2023, cahn2024 } from "../../src/catalog/references";
import type { PublishedRow } from "./row";

export const rows: PublishedRow[] = [
  {
    id: "D8a",
    claim: "$50bn of chips need $200bn of revenue",
    source: cahn2023,
    formula: "=MACRO.AIREVENUEGAP(50)",
    printed: 200,
    tolerance: 1e-9,
  },
  {
    id: "D8b",
    claim: "a run-rate of $150bn of chips needs $600bn of revenue",
    source: cahn2024,
    formula: "=MACRO.AIREVENUEGAP(150)",
    printed: 600,
    tolerance: 1e-9,
  },
];
