// Written by npm run generate from the files of this folder. Do not edit.
import type { AnyFunction } from "../calculation";
import { about } from "./scenario/about";
import { affordPrice } from "./household/affordPrice";
import { aiRevenue } from "./aicapital/aiRevenue";
import { aiRevenueGap } from "./aicapital/aiRevenueGap";
import { aiRevenuePv } from "./aicapital/aiRevenuePv";
import { bassAdoption } from "./aicapital/bassAdoption";
import { bassPeak } from "./aicapital/bassPeak";
import { bathtub } from "./liquidity/bathtub";
import { breakevenElasticity } from "./compute/breakevenElasticity";
import { breakevenSplit } from "./compute/breakevenSplit";
import { caFinancing } from "./treasury/caFinancing";
import { capexPayback } from "./aicapital/capexPayback";
import { clearingYield } from "./treasury/clearingYield";
import { commoditise } from "./compute/commoditise";
import { concentration } from "./valuation/concentration";
import { controlLag } from "./rivalry/controlLag";
import { convergenceReturn } from "./rivalry/convergenceReturn";
import { costDecline } from "./compute/costDecline";
import { creditSpread } from "./liquidity/creditSpread";
import { crowdOut } from "./liquidity/crowdOut";
import { crowdOutTable } from "./liquidity/crowdOutTable";
import { data } from "./scenario/data";
import { debtPath } from "./debt/debtPath";
import { debtSpiral } from "./debt/debtSpiral";
import { debtStabPb } from "./debt/debtStabPb";
import { debtTipping } from "./debt/debtTipping";
import { declineRate } from "./compute/declineRate";
import { delayCost } from "./aicapital/delayCost";
import { discountShock } from "./valuation/discountShock";
import { distillBreakeven } from "./compute/distillBreakeven";
import { distillation } from "./compute/distillation";
import { dotcomReplay } from "./valuation/dotcomReplay";
import { equityDuration } from "./valuation/equityDuration";
import { fan } from "./scenario/fan";
import { fcfYield } from "./valuation/fcfYield";
import { fireSale } from "./liquidity/fireSale";
import { fireSaleSpiral } from "./liquidity/fireSaleSpiral";
import { fiscalVsCapex } from "./liquidity/fiscalVsCapex";
import { fundingGap } from "./treasury/fundingGap";
import { growthShock } from "./valuation/growthShock";
import { hModelValue } from "./valuation/hModelValue";
import { housingHeadwind } from "./household/housingHeadwind";
import { idleCash } from "./liquidity/idleCash";
import { impliedDuration } from "./valuation/impliedDuration";
import { impliedErp } from "./valuation/impliedErp";
import { impliedGrowth } from "./valuation/impliedGrowth";
import { interestBill } from "./debt/interestBill";
import { interestShock } from "./debt/interestShock";
import { islmCrowdOut } from "./liquidity/islmCrowdOut";
import { jevonsDemand } from "./compute/jevonsDemand";
import { jevonsPath } from "./compute/jevonsPath";
import { jevonsRecovery } from "./compute/jevonsRecovery";
import { jevonsSplit } from "./compute/jevonsSplit";
import { learningCurve } from "./compute/learningCurve";
import { loanableFunds } from "./liquidity/loanableFunds";
import { marketCapLoss } from "./valuation/marketCapLoss";
import { maxDrawdown } from "./valuation/maxDrawdown";
import { mortgageShock } from "./household/mortgageShock";
import { peCompression } from "./valuation/peCompression";
import { peExSector } from "./valuation/peExSector";
import { peGrowInto } from "./valuation/peGrowInto";
import { priceCut } from "./compute/priceCut";
import { rebound } from "./compute/rebound";
import { recoveryYears } from "./valuation/recoveryYears";
import { relativeDiscount } from "./rivalry/relativeDiscount";
import { requiredRevenue } from "./aicapital/requiredRevenue";
import { reverseQe } from "./treasury/reverseQe";
import { sameOrMore } from "./compute/sameOrMore";
import { scenario } from "./scenario/scenario";
import { scenarioTable } from "./scenario/scenarioTable";
import { sectorShock } from "./valuation/sectorShock";
import { shareShift } from "./rivalry/shareShift";
import { strandedCompute } from "./aicapital/strandedCompute";
import { tariffCost } from "./rivalry/tariffCost";
import { tenYearEq } from "./treasury/tenYearEq";
import { tokenCost } from "./compute/tokenCost";
import { tokenPrice } from "./compute/tokenPrice";
import { tornado } from "./scenario/tornado";
import { transmission } from "./scenario/transmission";
import { treasuryClear } from "./treasury/treasuryClear";
import { treasuryYieldShock } from "./treasury/treasuryYieldShock";
import { twoStageValue } from "./valuation/twoStageValue";
import { wealthEffect } from "./household/wealthEffect";
import { yearsToDebt } from "./debt/yearsToDebt";
import { yieldShockRange } from "./treasury/yieldShockRange";

/** Every function of the catalog, in alphabetical order. */
export const functions: readonly AnyFunction[] = [
  about,
  affordPrice,
  aiRevenue,
  aiRevenueGap,
  aiRevenuePv,
  bassAdoption,
  bassPeak,
  bathtub,
  breakevenElasticity,
  breakevenSplit,
  caFinancing,
  capexPayback,
  clearingYield,
  commoditise,
  concentration,
  controlLag,
  convergenceReturn,
  costDecline,
  creditSpread,
  crowdOut,
  crowdOutTable,
  data,
  debtPath,
  debtSpiral,
  debtStabPb,
  debtTipping,
  declineRate,
  delayCost,
  discountShock,
  distillBreakeven,
  distillation,
  dotcomReplay,
  equityDuration,
  fan,
  fcfYield,
  fireSale,
  fireSaleSpiral,
  fiscalVsCapex,
  fundingGap,
  growthShock,
  hModelValue,
  housingHeadwind,
  idleCash,
  impliedDuration,
  impliedErp,
  impliedGrowth,
  interestBill,
  interestShock,
  islmCrowdOut,
  jevonsDemand,
  jevonsPath,
  jevonsRecovery,
  jevonsSplit,
  learningCurve,
  loanableFunds,
  marketCapLoss,
  maxDrawdown,
  mortgageShock,
  peCompression,
  peExSector,
  peGrowInto,
  priceCut,
  rebound,
  recoveryYears,
  relativeDiscount,
  requiredRevenue,
  reverseQe,
  sameOrMore,
  scenario,
  scenarioTable,
  sectorShock,
  shareShift,
  strandedCompute,
  tariffCost,
  tenYearEq,
  tokenCost,
  tokenPrice,
  tornado,
  transmission,
  treasuryClear,
  treasuryYieldShock,
  twoStageValue,
  wealthEffect,
  yearsToDebt,
  yieldShockRange,
];
