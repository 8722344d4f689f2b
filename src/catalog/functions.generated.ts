// Written by npm run generate from the files of this folder. Do not edit.
import type { AnyFunction } from "../calculation";
import { concentration } from "./valuation/concentration";
import { discountShock } from "./valuation/discountShock";
import { dotcomReplay } from "./valuation/dotcomReplay";
import { equityDuration } from "./valuation/equityDuration";
import { fadeValue } from "./valuation/fadeValue";
import { fcfYield } from "./valuation/fcfYield";
import { growthShock } from "./valuation/growthShock";
import { hModelValue } from "./valuation/hModelValue";
import { impliedDuration } from "./valuation/impliedDuration";
import { impliedErp } from "./valuation/impliedErp";
import { impliedGrowth } from "./valuation/impliedGrowth";
import { marketCapLoss } from "./valuation/marketCapLoss";
import { maxDrawdown } from "./valuation/maxDrawdown";
import { peCompression } from "./valuation/peCompression";
import { peExSector } from "./valuation/peExSector";
import { peGrowInto } from "./valuation/peGrowInto";
import { recoveryYears } from "./valuation/recoveryYears";
import { reprice } from "./valuation/reprice";
import { sectorShock } from "./valuation/sectorShock";
import { twoStageValue } from "./valuation/twoStageValue";
import { breakevenElasticity } from "./compute/breakevenElasticity";
import { breakevenSplit } from "./compute/breakevenSplit";
import { commoditise } from "./compute/commoditise";
import { costDecline } from "./compute/costDecline";
import { declineRate } from "./compute/declineRate";
import { distillBreakeven } from "./compute/distillBreakeven";
import { distillation } from "./compute/distillation";
import { jevonsDemand } from "./compute/jevonsDemand";
import { jevonsPath } from "./compute/jevonsPath";
import { jevonsRecovery } from "./compute/jevonsRecovery";
import { jevonsSplit } from "./compute/jevonsSplit";
import { learningCurve } from "./compute/learningCurve";
import { priceCut } from "./compute/priceCut";
import { rebound } from "./compute/rebound";
import { sameOrMore } from "./compute/sameOrMore";
import { tokenCost } from "./compute/tokenCost";
import { tokenPrice } from "./compute/tokenPrice";
import { aiRevenue } from "./aicapital/aiRevenue";
import { aiRevenueGap } from "./aicapital/aiRevenueGap";
import { aiRevenuePv } from "./aicapital/aiRevenuePv";
import { bassAdoption } from "./aicapital/bassAdoption";
import { bassPeak } from "./aicapital/bassPeak";
import { capexPayback } from "./aicapital/capexPayback";
import { delayCost } from "./aicapital/delayCost";
import { requiredRevenue } from "./aicapital/requiredRevenue";
import { strandedCompute } from "./aicapital/strandedCompute";
import { caFinancing } from "./treasury/caFinancing";
import { clearingYield } from "./treasury/clearingYield";
import { fundingGap } from "./treasury/fundingGap";
import { reverseQe } from "./treasury/reverseQe";
import { tenYearEq } from "./treasury/tenYearEq";
import { treasuryClear } from "./treasury/treasuryClear";
import { treasuryYieldShock } from "./treasury/treasuryYieldShock";
import { yieldShockRange } from "./treasury/yieldShockRange";
import { bathtub } from "./liquidity/bathtub";
import { creditSpread } from "./liquidity/creditSpread";
import { crowdOut } from "./liquidity/crowdOut";
import { crowdOutTable } from "./liquidity/crowdOutTable";
import { fireSale } from "./liquidity/fireSale";
import { fireSaleSpiral } from "./liquidity/fireSaleSpiral";
import { fiscalVsCapex } from "./liquidity/fiscalVsCapex";
import { idleCash } from "./liquidity/idleCash";
import { islmCrowdOut } from "./liquidity/islmCrowdOut";
import { loanableFunds } from "./liquidity/loanableFunds";
import { debtPath } from "./debt/debtPath";
import { debtSpiral } from "./debt/debtSpiral";
import { debtStabPb } from "./debt/debtStabPb";
import { debtTipping } from "./debt/debtTipping";
import { interestBill } from "./debt/interestBill";
import { interestShock } from "./debt/interestShock";
import { yearsToDebt } from "./debt/yearsToDebt";
import { affordPrice } from "./household/affordPrice";
import { housingHeadwind } from "./household/housingHeadwind";
import { mortgageShock } from "./household/mortgageShock";
import { wealthEffect } from "./household/wealthEffect";
import { controlLag } from "./rivalry/controlLag";
import { convergenceReturn } from "./rivalry/convergenceReturn";
import { relativeDiscount } from "./rivalry/relativeDiscount";
import { shareShift } from "./rivalry/shareShift";
import { tariffCost } from "./rivalry/tariffCost";
import { about } from "./scenario/about";
import { data } from "./scenario/data";
import { fan } from "./scenario/fan";
import { odds } from "./scenario/odds";
import { reverseStress } from "./scenario/reverseStress";
import { scenario } from "./scenario/scenario";
import { scenarioTable } from "./scenario/scenarioTable";
import { tornado } from "./scenario/tornado";
import { transmission } from "./scenario/transmission";
import { fitBass } from "./fits/fitBass";
import { fitElasticity } from "./fits/fitElasticity";
import { fitLearning } from "./fits/fitLearning";

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
  fadeValue,
  fan,
  fcfYield,
  fireSale,
  fireSaleSpiral,
  fiscalVsCapex,
  fitBass,
  fitElasticity,
  fitLearning,
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
  odds,
  peCompression,
  peExSector,
  peGrowInto,
  priceCut,
  rebound,
  recoveryYears,
  relativeDiscount,
  reprice,
  requiredRevenue,
  reverseQe,
  reverseStress,
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
