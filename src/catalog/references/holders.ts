import type { Reference } from "../page";

/** Who holds Treasuries and who buys them. */

export const fangHardyLewis2025: Reference = {
  title:
    "Fang, Hardy and Lewis, Who Holds Sovereign Debt and Why It Matters, Review of Financial Studies 38(8) (abstract read)",
  year: 2025,
  address: "https://ideas.repec.org/a/oup/rfinst/v38y2025i8p2326-2361..html",
};
export const fedH41January2025: Reference = {
  title: "Federal Reserve, statistical release H.4.1 of 10 January 2025 (week to 8 January)",
  year: 2025,
  address: "https://www.federalreserve.gov/releases/h41/20250110/",
};
export const ticDecember2024: Reference = {
  title:
    "US Treasury, TIC: foreign holdings of Treasuries of $8.513tn in December 2024 (read in People's Daily Online, 19 February 2025)",
  year: 2025,
  address: "https://en.people.cn/n3/2025/0219/c90000-20278771.html",
};
export const financialAccounts2024: Reference = {
  title: "Federal Reserve, Financial Accounts (Z.1) of 7 June 2024, table L.210",
  year: 2024,
  address: "https://www.federalreserve.gov/releases/z1/20240607/html/l210.htm",
};
export const financialAccountsFlows: Reference = {
  title:
    "Federal Reserve, Financial Accounts (Z.1), table F3.2.t: purchases of Treasuries by holder (a later vintage)",
  address: "https://www.federalreserve.gov/RELEASES/z1/current/html/F3_2_t.htm",
};
export const beaCurrentAccount2024: Reference = {
  title:
    "Bureau of Economic Analysis, US current-account deficit of 2024: $1.13tn, 3.9% of GDP (read at tradingeconomics.com)",
  year: 2025,
};
