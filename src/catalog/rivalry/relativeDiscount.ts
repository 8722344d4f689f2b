/*
 * How cheap against peers
 *
 * The share by which a multiple lies below that of the peers: 1 - pe / peer. A half where one pays 12 times earnings
 * here and 24 there; negative where it is a premium.
 *
 * A discount is not a bargain by itself: growth, risk, governance and accounting differ too.
 */
import { define, notNegative, number, positive } from "../../calculation";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import { barrons2025, hsuGoldman2025 } from "../references";

export const relativeDiscount = define({
  name: "RELATIVEDISCOUNT",
  parameters: [number("pe", positive), number("peer_pe", notNegative)],
  compute(pe, peer) {
    if (peer === 0) return noDivisor("peer_pe");
    return 1 - pe / peer;
  },
});

export const relativeDiscountPage: Page<typeof relativeDiscount> = {
  family: "rivalry",
  mechanism: 24,
  since: "0.1.0",
  title: "Discount against peers",
  question: "How cheap against peers?",
  summary: "Share by which a price-earnings multiple lies below that of its peers.",
  equation: String.raw`d = 1 - \frac{PE}{PE_{peers}}`,
  arguments: {
    pe: { description: "Price to earnings", unit: "multiple", typical: [4, 60] },
    peer_pe: { description: "Price to earnings of the peers", unit: "multiple", typical: [4, 60] },
  },
  returns: { unit: "share", description: "Discount; negative for a premium" },
  native: `1-pe/peer_pe`,
  notes: [
    "A loss has no meaningful multiple: multiples of 0 or less are refused.",
    "Compare like with like: both trailing or both forward, same accounting.",
    "Multiples of Europe, Japan and China are lower than American ones, say Hsu and Goldman (Asia Times, 3 February 2025); they give no figure.",
  ],
  errors: ["A peer multiple of 0: #DIV/0!."],
  references: [barrons2025, hsuGoldman2025],
  examples: [
    {
      formula: "=MACRO.RELATIVEDISCOUNT(12,24)",
      answer: 0.5,
      says: "half of the peers: the upper end of what Barron's says of Alibaba and Tencent",
    },
    { formula: "=MACRO.RELATIVEDISCOUNT(30,24)", answer: -0.25, says: "a premium" },
    { formula: "=MACRO.RELATIVEDISCOUNT(12,0)", answer: "#DIV/0!" },
    { formula: "=MACRO.RELATIVEDISCOUNT(-12,24)", answer: "#NUM!", says: "a loss" },
  ],
  seeAlso: ["CONVERGENCERETURN", "PECOMPRESSION", "PEEXSECTOR"],
};
