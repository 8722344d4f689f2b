import type { Reference } from "../page";

/** The federal debt and what it costs. */

export const cboJanuary2025: Reference = {
  title: "CBO, The Budget and Economic Outlook: 2025 to 2035",
  year: 2025,
  address: "https://www.cbo.gov/publication/60870",
};
export const cboConditions2025: Reference = {
  title:
    "CBO, How Changes in Economic Conditions Might Affect the Federal Budget: 2025 to 2035 (summary read)",
  year: 2025,
  address: "https://www.cbo.gov/publication/61198",
};
export const cboLongTerm2025: Reference = {
  title: "CBO, cbo-data, long_term_budget/annual_fy_2025-03.csv",
  year: 2025,
  address: "https://github.com/US-CBO/cbo-data",
};
export const dolanDebtTutorial: Reference = {
  title: "Dolan, Tutorial: Is the Government Debt Out of Control?, 30 November 2015",
  year: 2015,
  address:
    "https://www.slideshare.net/dolaneconslide/tutorial-is-the-government-debt-out-of-control",
};
