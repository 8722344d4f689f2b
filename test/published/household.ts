import {
  calculateyMortgages,
  chodorowReich2021,
  defuscoPaciorek2017,
} from "../../src/catalog/references";
import type { PublishedRow } from "./row";

export const rows: PublishedRow[] = [
  {
    id: "V6a",
    claim: "$300,000 at 6.5% over 30 years costs $1,896 a month",
    source: calculateyMortgages,
    formula: "=MACRO.REQUIREDREVENUE(300000,360,6.5%/12)",
    printed: 1896,
    tolerance: 1,
  },
  {
    id: "V6b",
    claim: "and $382,633 of interest in all",
    source: calculateyMortgages,
    formula: "=MACRO.REQUIREDREVENUE(300000,360,6.5%/12)*360-300000",
    printed: 382633,
    tolerance: 1,
  },
  {
    id: "V6c",
    claim: "$200,000 at 6% over 30 years costs $1,199 a month",
    source: calculateyMortgages,
    formula: "=MACRO.REQUIREDREVENUE(200000,360,6%/12)",
    printed: 1199,
    tolerance: 1,
  },
  {
    id: "V6d",
    claim: "$250,000 at 5.5% over 30 years costs $1,419 a month",
    source: calculateyMortgages,
    formula: "=MACRO.REQUIREDREVENUE(250000,360,5.5%/12)",
    printed: 1419,
    tolerance: 1,
  },
  {
    id: "V6e",
    claim: "so that half a point, from 6% to 6.5%, makes a loan 5.42% dearer",
    source: calculateyMortgages,
    formula: "=MACRO.MORTGAGESHOCK(6%,50)",
    printed: 1896 / 300 / (1199 / 200) - 1,
    tolerance: 0.0008,
    why: "both payments are printed in whole dollars",
  },
  {
    id: "V9",
    claim: "a dollar of stock wealth brings 3.2 cents of spending a year",
    source: chodorowReich2021,
    formula: "=MACRO.WEALTHEFFECT(1,1)",
    printed: 0.032,
    tolerance: 0.00005,
  },
  {
    id: "E28",
    claim: "one point on the mortgage rate cuts first-mortgage demand by 2 to 3%",
    source: defuscoPaciorek2017,
    formula: "=MACRO.HOUSINGHEADWIND(100)",
    printed: -0.025,
    tolerance: 0.005,
    why: "a range is printed",
  },
];
