import {
  cboConditions2025,
  cboJanuary2025,
  cboLongTerm2025,
  dolanDebtTutorial,
} from "../../src/catalog/references";
import type { PublishedRow } from "./row";

/** CBO's baseline of January 2025, fiscal years 2024 to 2035, $bn. Debt is held by the public. */
const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035];
const deficit = [1833, 1865, 1713, 1687, 1910, 1938, 2141, 2233, 2371, 2637, 2598, 2532];
const otherMeans = [0, 39, 67, 66, 55, 42, 26, 11, 9, -24, -27, -32];
const debt = [28199, 30103, 31883, 33636, 35601, 37581, 39748, 41992, 44372, 46985, 49556, 52056];
const netInterest = [881, 952, 1010, 1075, 1164, 1247, 1328, 1417, 1514, 1605, 1694, 1783];
const gdp = [28823, 30135, 31340, 32537, 33763, 35045, 36392, 37790, 39250, 40765, 42328, 43933];
/** Percent, as printed. */
const averageRate = [3.1, 3.2, 3.4, 3.4, 3.5, 3.5, 3.5, 3.6, 3.6, 3.6, 3.6, 3.6];
/** Debt to GDP in percent, 2025 to 2035, in CBO's file of March 2025. */
const debtRatio = [
  99.889, 101.727, 103.375, 105.438, 107.228, 109.216, 111.114, 113.042, 115.25, 117.068, 118.48,
];

/** Of the fiscal years 2026 to 2035. */
export const openingDebts = debt.slice(1, 11);
export const averageRates = openingDebts.map((opening, k) => netInterest[k + 2]! / opening);

const list = (values: readonly number[]) => `{${values.join(";")}}`;
const later = <T>(make: (t: number) => T) => years.slice(1).map((_, k) => make(k + 1));
const short = (value: number) => Number(value.toFixed(6));

const rollForward = `MACRO.DEBTPATH(${debt[0]},${list(later((t) => -deficit[t]!))},0,0,,${list(otherMeans.slice(1))})`;

const ratios = `MACRO.DEBTPATH(${[
  short(debt[0]! / gdp[0]!),
  list(later((t) => short((netInterest[t]! - deficit[t]!) / gdp[t]!))),
  list(later((t) => short(netInterest[t]! / debt[t - 1]!))),
  list(later((t) => short(gdp[t]! / gdp[t - 1]! - 1))),
  "",
  list(later((t) => short(otherMeans[t]! / gdp[t]!))),
].join(",")})`;

export const rows: PublishedRow[] = [
  ...later((t) => ({
    id: `V1 debt ${years[t]}`,
    claim: `Debt of last year, deficit and other means of financing make the debt of ${years[t]} ($bn)`,
    source: cboJanuary2025,
    formula: `=INDEX(${rollForward},${t + 2},2)`,
    printed: debt[t]!,
    tolerance: 0,
  })),
  ...later((t) => t)
    .filter((t) => years[t]! >= 2026)
    .map((t) => ({
      id: `V1 interest ${years[t]}`,
      claim: `CBO's average rate on the opening debt makes its net interest of ${years[t]} ($bn)`,
      source: cboJanuary2025,
      formula: `=MACRO.INTERESTBILL(${debt[t - 1]},${averageRate[t]}%)`,
      printed: netInterest[t]!,
      tolerance: 0.0005 * debt[t - 1]! + 0.5,
      why: "the rate is printed to a tenth of a point, half of which is this much interest",
    })),
  ...debtRatio.slice(1).map((ratio, k) => ({
    id: `V2 ${2026 + k}`,
    claim: `Debt to GDP in ${2026 + k} from CBO's primary balances, interest, growth and other means of financing`,
    source: cboLongTerm2025,
    formula: `=INDEX(${ratios},${k + 4},2)`,
    printed: short(ratio / 100),
    tolerance: 0.0002,
    why: "inputs are printed to the billion; CBO's GDP has decimals",
  })),
  {
    id: "V5 a",
    claim: "Debt of 50% of GDP, a rate of 4% and growth of 2% need a primary surplus of 1%",
    source: dolanDebtTutorial,
    formula: "=MACRO.DEBTSTABPB(50%,4%,2%,TRUE)",
    printed: 0.01,
    tolerance: 1e-15,
  },
  {
    id: "V5 b",
    claim: "A rate of 2% and growth of 4% allow a primary deficit of 1%",
    source: dolanDebtTutorial,
    formula: "=MACRO.DEBTSTABPB(50%,2%,4%,TRUE)",
    printed: -0.01,
    tolerance: 1e-15,
  },
  {
    id: "V7",
    claim:
      "Rates a tenth of a point higher add between $184bn and $388bn to the deficits of 2026 to 2035 (the middle of the range)",
    source: cboConditions2025,
    formula: `=MACRO.INTERESTSHOCK(${list(openingDebts)},${list(averageRates.map(short))},10)`,
    printed: 286,
    tolerance: 102,
    why: "CBO prints the range of its four rules of thumb; the number for interest rates was not seen",
  },
];
