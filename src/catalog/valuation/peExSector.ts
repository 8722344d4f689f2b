/*
 * The multiple of the market without a sector
 *
 * Earnings add up, multiples do not: in an index weighted by market value it is the earnings yields that average.
 *
 *   1/PE = w/PE_sector + (1-w)/PE_rest      so     PE_rest = (1-w) / (1/PE - w/PE_sector)
 *
 * With tech a third of the index at 37 times earnings and the index at 26, everything else stands near 23: without tech the market
 * is three points less dear, and no more.
 */
import { define, divisionByZero, interval, number, numError, positive } from "../../calculation";
import type { Page } from "../page";
import { hsuGoldman2025 } from "../references";

export const peExSector = define({
  name: "PEEXSECTOR",
  parameters: [
    number("index_pe", positive),
    number("sector_pe", positive),
    number("weight", interval("[0, 1)")),
  ],
  compute(indexPe, sectorPe, weight) {
    // The rest's share of earnings, times the sector's multiple.
    const rest = sectorPe - weight * indexPe;
    if (rest <= 0)
      return (rest < 0 ? numError : divisionByZero)(
        () =>
          `sector_pe must be above ${weight * indexPe}, or the rest earns nothing, got ${sectorPe}`,
      );
    return ((1 - weight) * indexPe * sectorPe) / rest;
  },
});

export const peExSectorPage: Page<typeof peExSector> = {
  family: "valuation",
  mechanism: 3,
  since: "0.1.0",
  title: "The multiple of the market without a sector",
  question: "How dear is the market without that sector?",
  summary:
    "Price to earnings of the rest of an index, from the index's and one sector's multiple and its weight.",
  equation: String.raw`PE_{rest} = \frac{1-w}{\frac{1}{PE}-\frac{w}{PE_{sector}}}`,
  arguments: {
    index_pe: {
      description: "Price to earnings of the whole index",
      unit: "multiple",
      typical: [12, 35],
    },
    sector_pe: {
      description: "Price to earnings of the sector",
      unit: "multiple",
      typical: [8, 60],
    },
    weight: {
      description: "Share of the sector in the index's market value",
      unit: "share",
      typical: [0, 0.5],
    },
  },
  returns: { unit: "multiple", description: "Price to earnings of everything else" },
  native: `LET(rest, sector_pe-weight*index_pe,
    IF(rest=0, 1/0, IF(rest<0, SQRT(-1), (1-weight)*index_pe*sector_pe/rest)))`,
  notes: ["Both multiples must be of the same kind, trailing or forward, and of the same day."],
  errors: [
    "A sector that earns as much as the whole index: #DIV/0!; more than it, so that the rest makes a loss: #NUM!.",
  ],
  references: [hsuGoldman2025],
  examples: [
    {
      formula: "=MACRO.PEEXSECTOR(26,37,0.325)",
      answer: 22.7443082311734,
      says: "tech at 32.5% of the index",
    },
    { formula: "=MACRO.PEEXSECTOR(26,26,0.4)", answer: 26, says: "a sector like the rest" },
    {
      formula: "=MACRO.PEEXSECTOR(40,20,0.5)",
      answer: "#DIV/0!",
      says: "nothing is earned elsewhere",
    },
    { formula: "=MACRO.PEEXSECTOR(40,10,0.5)", answer: "#NUM!", says: "the rest makes a loss" },
  ],
  seeAlso: ["PECOMPRESSION", "CONCENTRATION", "RELATIVEDISCOUNT"],
};
