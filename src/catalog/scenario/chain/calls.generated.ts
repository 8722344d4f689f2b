// Written by npm run generate from the stages of this folder. Do not edit.

import type { AnyFunction } from "../../../calculation";
import { jevonsDemand } from "../../compute/jevonsDemand";
import { crowdOut } from "../../liquidity/crowdOut";
import { fundingGap } from "../../treasury/fundingGap";
import { treasuryYieldShock } from "../../treasury/treasuryYieldShock";
import { reverseQe } from "../../treasury/reverseQe";
import { discountShock } from "../../valuation/discountShock";
import { creditSpread } from "../../liquidity/creditSpread";
import { wealthEffect } from "../../household/wealthEffect";
import { mortgageShock } from "../../household/mortgageShock";
import { housingHeadwind } from "../../household/housingHeadwind";

/** What a year asks of each function, in order, given the parameters and its own stages. */
export const callsOf = (
  v: Float64Array,
  now: Float64Array,
  t: number,
): readonly (readonly [AnyFunction, readonly unknown[]])[] => [
  [jevonsDemand, [1, v[2]!, v[4]!, v[6]!, null, t, v[7]!, v[8]!]],
  [jevonsDemand, [1, v[3]!, v[5]!, v[6]!, null, t, v[7]!, v[8]!]],
  [crowdOut, [now[25]!, now[2]!, v[23]!, v[24]!, v[25]!]],
  [fundingGap, [v[27]! * now[24]!, now[27]!, v[31]!, v[32]!, v[33]!]],
  [treasuryYieldShock, [v[38]! * now[28]! + (1 - v[38]!) * now[29]!, now[23]!, v[35]!, null, v[40]!, v[37]!, 1, 6]],
  [reverseQe, [v[41]! * Math.min(t, v[42]!), v[43]!, 0.045, now[23]!, 5.6]],
  [discountShock, [v[59]!, v[65]! * now[5]! / 10000 + v[63]!, v[64]!, "exact"]],
  [creditSpread, [v[71]!, now[40]!, v[72]!]],
  [wealthEffect, [v[67]! * now[24]!, now[40]!, v[68]!]],
  [mortgageShock, [v[73]!, now[5]!, 30, 1]],
  [housingHeadwind, [now[5]!, 1, 0.025]],
];
