/** Who holds the Treasuries, $bn, with the date, and the source of each: the book that TREASURYCLEAR clears. */

const z1 = "Federal Reserve, Financial Accounts (Z.1) L.210";

// prettier-ignore
export const treasuryBook: readonly (readonly [holder: string, holdings: number, ...about: string[]])[] = [
  ["Federal Reserve", 4291, "2025-01-08", "Federal Reserve, H.4.1"],
  ["Foreign official", 3780, "2024-12", "part of TIC's 8,513, recalled", "judgement"],
  ["Foreign private", 4733, "2024-12", "the rest of TIC's 8,513", "judgement"],
  ["Households", 2416, "2024-03", `${z1}; what is left over, domestic hedge funds included`],
  ["Banks", 1524, "2024-03", z1],
  ["Other domestic", 11455, "2024-09", "CBO's 28,199 less the other rows", "judgement"],
];
