// Written by npm run generate from the files of this folder. Do not edit.
import type { Entry } from "./page";
import { about, aboutPage } from "./scenario/about";
import { affordPrice, affordPricePage } from "./household/affordPrice";
import { aiRevenue, aiRevenuePage } from "./aicapital/aiRevenue";
import { aiRevenueGap, aiRevenueGapPage } from "./aicapital/aiRevenueGap";
import { aiRevenuePv, aiRevenuePvPage } from "./aicapital/aiRevenuePv";
import { bassAdoption, bassAdoptionPage } from "./aicapital/bassAdoption";
import { bassPeak, bassPeakPage } from "./aicapital/bassPeak";
import { bathtub, bathtubPage } from "./liquidity/bathtub";
import { breakevenElasticity, breakevenElasticityPage } from "./compute/breakevenElasticity";
import { breakevenSplit, breakevenSplitPage } from "./compute/breakevenSplit";
import { caFinancing, caFinancingPage } from "./treasury/caFinancing";
import { capexPayback, capexPaybackPage } from "./aicapital/capexPayback";
import { clearingYield, clearingYieldPage } from "./treasury/clearingYield";
import { commoditise, commoditisePage } from "./compute/commoditise";
import { concentration, concentrationPage } from "./valuation/concentration";
import { controlLag, controlLagPage } from "./rivalry/controlLag";
import { convergenceReturn, convergenceReturnPage } from "./rivalry/convergenceReturn";
import { costDecline, costDeclinePage } from "./compute/costDecline";
import { creditSpread, creditSpreadPage } from "./liquidity/creditSpread";
import { crowdOut, crowdOutPage } from "./liquidity/crowdOut";
import { crowdOutTable, crowdOutTablePage } from "./liquidity/crowdOutTable";
import { data, dataPage } from "./scenario/data";
import { debtPath, debtPathPage } from "./debt/debtPath";
import { debtSpiral, debtSpiralPage } from "./debt/debtSpiral";
import { debtStabPb, debtStabPbPage } from "./debt/debtStabPb";
import { debtTipping, debtTippingPage } from "./debt/debtTipping";
import { declineRate, declineRatePage } from "./compute/declineRate";
import { delayCost, delayCostPage } from "./aicapital/delayCost";
import { discountShock, discountShockPage } from "./valuation/discountShock";
import { distillBreakeven, distillBreakevenPage } from "./compute/distillBreakeven";
import { distillation, distillationPage } from "./compute/distillation";
import { dotcomReplay, dotcomReplayPage } from "./valuation/dotcomReplay";
import { equityDuration, equityDurationPage } from "./valuation/equityDuration";
import { fadeValue, fadeValuePage } from "./valuation/fadeValue";
import { fan, fanPage } from "./scenario/fan";
import { fcfYield, fcfYieldPage } from "./valuation/fcfYield";
import { fireSale, fireSalePage } from "./liquidity/fireSale";
import { fireSaleSpiral, fireSaleSpiralPage } from "./liquidity/fireSaleSpiral";
import { fiscalVsCapex, fiscalVsCapexPage } from "./liquidity/fiscalVsCapex";
import { fitBass, fitBassPage } from "./fits/fitBass";
import { fitElasticity, fitElasticityPage } from "./fits/fitElasticity";
import { fitLearning, fitLearningPage } from "./fits/fitLearning";
import { fundingGap, fundingGapPage } from "./treasury/fundingGap";
import { growthShock, growthShockPage } from "./valuation/growthShock";
import { hModelValue, hModelValuePage } from "./valuation/hModelValue";
import { housingHeadwind, housingHeadwindPage } from "./household/housingHeadwind";
import { idleCash, idleCashPage } from "./liquidity/idleCash";
import { impliedDuration, impliedDurationPage } from "./valuation/impliedDuration";
import { impliedErp, impliedErpPage } from "./valuation/impliedErp";
import { impliedGrowth, impliedGrowthPage } from "./valuation/impliedGrowth";
import { interestBill, interestBillPage } from "./debt/interestBill";
import { interestShock, interestShockPage } from "./debt/interestShock";
import { islmCrowdOut, islmCrowdOutPage } from "./liquidity/islmCrowdOut";
import { jevonsDemand, jevonsDemandPage } from "./compute/jevonsDemand";
import { jevonsPath, jevonsPathPage } from "./compute/jevonsPath";
import { jevonsRecovery, jevonsRecoveryPage } from "./compute/jevonsRecovery";
import { jevonsSplit, jevonsSplitPage } from "./compute/jevonsSplit";
import { learningCurve, learningCurvePage } from "./compute/learningCurve";
import { loanableFunds, loanableFundsPage } from "./liquidity/loanableFunds";
import { marketCapLoss, marketCapLossPage } from "./valuation/marketCapLoss";
import { maxDrawdown, maxDrawdownPage } from "./valuation/maxDrawdown";
import { mortgageShock, mortgageShockPage } from "./household/mortgageShock";
import { odds, oddsPage } from "./scenario/odds";
import { peCompression, peCompressionPage } from "./valuation/peCompression";
import { peExSector, peExSectorPage } from "./valuation/peExSector";
import { peGrowInto, peGrowIntoPage } from "./valuation/peGrowInto";
import { priceCut, priceCutPage } from "./compute/priceCut";
import { rebound, reboundPage } from "./compute/rebound";
import { recoveryYears, recoveryYearsPage } from "./valuation/recoveryYears";
import { relativeDiscount, relativeDiscountPage } from "./rivalry/relativeDiscount";
import { reprice, repricePage } from "./valuation/reprice";
import { requiredRevenue, requiredRevenuePage } from "./aicapital/requiredRevenue";
import { reverseQe, reverseQePage } from "./treasury/reverseQe";
import { reverseStress, reverseStressPage } from "./scenario/reverseStress";
import { sameOrMore, sameOrMorePage } from "./compute/sameOrMore";
import { scenario, scenarioPage } from "./scenario/scenario";
import { scenarioTable, scenarioTablePage } from "./scenario/scenarioTable";
import { sectorShock, sectorShockPage } from "./valuation/sectorShock";
import { shareShift, shareShiftPage } from "./rivalry/shareShift";
import { strandedCompute, strandedComputePage } from "./aicapital/strandedCompute";
import { tariffCost, tariffCostPage } from "./rivalry/tariffCost";
import { tenYearEq, tenYearEqPage } from "./treasury/tenYearEq";
import { tokenCost, tokenCostPage } from "./compute/tokenCost";
import { tokenPrice, tokenPricePage } from "./compute/tokenPrice";
import { tornado, tornadoPage } from "./scenario/tornado";
import { transmission, transmissionPage } from "./scenario/transmission";
import { treasuryClear, treasuryClearPage } from "./treasury/treasuryClear";
import { treasuryYieldShock, treasuryYieldShockPage } from "./treasury/treasuryYieldShock";
import { twoStageValue, twoStageValuePage } from "./valuation/twoStageValue";
import { wealthEffect, wealthEffectPage } from "./household/wealthEffect";
import { yearsToDebt, yearsToDebtPage } from "./debt/yearsToDebt";
import { yieldShockRange, yieldShockRangePage } from "./treasury/yieldShockRange";

/** Every function with its page, in alphabetical order. */
export const entries: readonly Entry[] = [
  { fn: about, page: aboutPage },
  { fn: affordPrice, page: affordPricePage },
  { fn: aiRevenue, page: aiRevenuePage },
  { fn: aiRevenueGap, page: aiRevenueGapPage },
  { fn: aiRevenuePv, page: aiRevenuePvPage },
  { fn: bassAdoption, page: bassAdoptionPage },
  { fn: bassPeak, page: bassPeakPage },
  { fn: bathtub, page: bathtubPage },
  { fn: breakevenElasticity, page: breakevenElasticityPage },
  { fn: breakevenSplit, page: breakevenSplitPage },
  { fn: caFinancing, page: caFinancingPage },
  { fn: capexPayback, page: capexPaybackPage },
  { fn: clearingYield, page: clearingYieldPage },
  { fn: commoditise, page: commoditisePage },
  { fn: concentration, page: concentrationPage },
  { fn: controlLag, page: controlLagPage },
  { fn: convergenceReturn, page: convergenceReturnPage },
  { fn: costDecline, page: costDeclinePage },
  { fn: creditSpread, page: creditSpreadPage },
  { fn: crowdOut, page: crowdOutPage },
  { fn: crowdOutTable, page: crowdOutTablePage },
  { fn: data, page: dataPage },
  { fn: debtPath, page: debtPathPage },
  { fn: debtSpiral, page: debtSpiralPage },
  { fn: debtStabPb, page: debtStabPbPage },
  { fn: debtTipping, page: debtTippingPage },
  { fn: declineRate, page: declineRatePage },
  { fn: delayCost, page: delayCostPage },
  { fn: discountShock, page: discountShockPage },
  { fn: distillBreakeven, page: distillBreakevenPage },
  { fn: distillation, page: distillationPage },
  { fn: dotcomReplay, page: dotcomReplayPage },
  { fn: equityDuration, page: equityDurationPage },
  { fn: fadeValue, page: fadeValuePage },
  { fn: fan, page: fanPage },
  { fn: fcfYield, page: fcfYieldPage },
  { fn: fireSale, page: fireSalePage },
  { fn: fireSaleSpiral, page: fireSaleSpiralPage },
  { fn: fiscalVsCapex, page: fiscalVsCapexPage },
  { fn: fitBass, page: fitBassPage },
  { fn: fitElasticity, page: fitElasticityPage },
  { fn: fitLearning, page: fitLearningPage },
  { fn: fundingGap, page: fundingGapPage },
  { fn: growthShock, page: growthShockPage },
  { fn: hModelValue, page: hModelValuePage },
  { fn: housingHeadwind, page: housingHeadwindPage },
  { fn: idleCash, page: idleCashPage },
  { fn: impliedDuration, page: impliedDurationPage },
  { fn: impliedErp, page: impliedErpPage },
  { fn: impliedGrowth, page: impliedGrowthPage },
  { fn: interestBill, page: interestBillPage },
  { fn: interestShock, page: interestShockPage },
  { fn: islmCrowdOut, page: islmCrowdOutPage },
  { fn: jevonsDemand, page: jevonsDemandPage },
  { fn: jevonsPath, page: jevonsPathPage },
  { fn: jevonsRecovery, page: jevonsRecoveryPage },
  { fn: jevonsSplit, page: jevonsSplitPage },
  { fn: learningCurve, page: learningCurvePage },
  { fn: loanableFunds, page: loanableFundsPage },
  { fn: marketCapLoss, page: marketCapLossPage },
  { fn: maxDrawdown, page: maxDrawdownPage },
  { fn: mortgageShock, page: mortgageShockPage },
  { fn: odds, page: oddsPage },
  { fn: peCompression, page: peCompressionPage },
  { fn: peExSector, page: peExSectorPage },
  { fn: peGrowInto, page: peGrowIntoPage },
  { fn: priceCut, page: priceCutPage },
  { fn: rebound, page: reboundPage },
  { fn: recoveryYears, page: recoveryYearsPage },
  { fn: relativeDiscount, page: relativeDiscountPage },
  { fn: reprice, page: repricePage },
  { fn: requiredRevenue, page: requiredRevenuePage },
  { fn: reverseQe, page: reverseQePage },
  { fn: reverseStress, page: reverseStressPage },
  { fn: sameOrMore, page: sameOrMorePage },
  { fn: scenario, page: scenarioPage },
  { fn: scenarioTable, page: scenarioTablePage },
  { fn: sectorShock, page: sectorShockPage },
  { fn: shareShift, page: shareShiftPage },
  { fn: strandedCompute, page: strandedComputePage },
  { fn: tariffCost, page: tariffCostPage },
  { fn: tenYearEq, page: tenYearEqPage },
  { fn: tokenCost, page: tokenCostPage },
  { fn: tokenPrice, page: tokenPricePage },
  { fn: tornado, page: tornadoPage },
  { fn: transmission, page: transmissionPage },
  { fn: treasuryClear, page: treasuryClearPage },
  { fn: treasuryYieldShock, page: treasuryYieldShockPage },
  { fn: twoStageValue, page: twoStageValuePage },
  { fn: wealthEffect, page: wealthEffectPage },
  { fn: yearsToDebt, page: yearsToDebtPage },
  { fn: yieldShockRange, page: yieldShockRangePage },
];
