import { huntley2014 } from "../../src/catalog/references";
import type { PublishedRow } from "./row";

export const rows: PublishedRow[] = [
  {
    id: "V4a",
    claim: "a dollar of deficit: private saving rises by 43 cents",
    source: huntley2014,
    formula: "=INDEX(MACRO.LOANABLEFUNDS(100),2,3)",
    printed: 43,
    tolerance: 1e-12,
  },
  {
    id: "V4b",
    claim: "foreign capital rises by 24 cents",
    source: huntley2014,
    formula: "=INDEX(MACRO.LOANABLEFUNDS(100),3,3)",
    printed: 24,
    tolerance: 1e-12,
  },
  {
    id: "V4c",
    claim: "domestic investment falls by 33 cents",
    source: huntley2014,
    formula: "=INDEX(MACRO.LOANABLEFUNDS(100),4,3)",
    printed: -33,
    tolerance: 1e-12,
  },
];
