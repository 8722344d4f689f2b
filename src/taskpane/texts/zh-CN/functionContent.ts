import type { Family } from "../../../catalog/page";
import { computeFunctions } from "./computeFunctions";
import { moneyFunctions } from "./moneyFunctions";
import { valuationFunctions } from "./valuationFunctions";

/** 函数的类别。 */
export const families: Readonly<Record<Family, string>> = {
  valuation: "估值",
  compute: "算力需求",
  aicapital: "AI 收入与资本",
  treasury: "国债与外国资本",
  liquidity: "流动性与挤出",
  debt: "公共债务",
  household: "家庭与住房",
  rivalry: "竞争与贸易",
  scenario: "情景与数据",
  fits: "您自己的数据",
};

/** 每个函数：它回答的问题，以及一句话的说明。 */
export const functionContent: Readonly<
  Record<string, readonly [question: string, summary: string]>
> = {
  ...computeFunctions,
  ...moneyFunctions,
  ...valuationFunctions,
};
