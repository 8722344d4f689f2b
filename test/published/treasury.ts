import {
  beltran2012,
  damicoKing2012,
  hamiltonWu2012,
  williams2013,
} from "../../src/catalog/references";
import type { PublishedRow } from "./row";

const rescaled = "the default is per 1% of GDP and rounded to 75";

export const rows: PublishedRow[] = [
  {
    id: "V3a",
    claim: "$100bn less foreign official buying in a month: 40 to 60 bp on impact",
    source: beltran2012,
    formula: "=MACRO.TREASURYYIELDSHOCK(100,15049,,0)",
    printed: 50,
    tolerance: 10,
    why: "the study prints a range",
  },
  {
    id: "V3b",
    claim: "and about 20 bp in the long run",
    source: beltran2012,
    formula: "=MACRO.TREASURYYIELDSHOCK(100,15049)",
    printed: 20,
    tolerance: 1,
    why: rescaled,
  },
  {
    id: "V3c",
    claim: "the same two ends in the table of estimates: 40 bp",
    source: beltran2012,
    formula: "=INDEX(MACRO.YIELDSHOCKRANGE(100,15049),12,5)",
    printed: 40,
    tolerance: 1e-9,
  },
  {
    id: "E17",
    claim: "$400bn of purchases: 13 bp",
    source: hamiltonWu2012,
    formula: "=INDEX(MACRO.YIELDSHOCKRANGE(400,15049),7,5)",
    printed: 13,
    tolerance: 1e-9,
  },
  {
    id: "E16",
    claim: "$300bn of purchases: about 30 bp",
    source: damicoKing2012,
    formula: "=INDEX(MACRO.YIELDSHOCKRANGE(300,14478),9,5)",
    printed: 30,
    tolerance: 1e-9,
  },
  {
    id: "V8",
    claim: "$600bn of purchases: 15 to 25 bp off the ten-year yield",
    source: williams2013,
    formula: "=MACRO.REVERSEQE(600,10,,16881)",
    printed: 20,
    tolerance: 5,
    why: "the source prints a range",
  },
];
