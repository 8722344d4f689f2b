import { computeArguments } from "./computeArguments";
import { moneyArguments } from "./moneyArguments";
import { valuationArguments } from "./valuationArguments";

/** 参数的说明，按英文原文查找；没有译文的显示英文。 */
export const argumentContent: Readonly<Record<string, string>> = {
  ...computeArguments,
  ...moneyArguments,
  ...valuationArguments,
};
