import type { Reference } from "./page";

/** Every text that the catalog cites, once. Only what was read is here; what is from memory is called a judgement. */

export const cboJanuary2025: Reference = {
  title: "CBO, The Budget and Economic Outlook: 2025 to 2035",
  year: 2025,
  address: "https://www.cbo.gov/publication/60870",
};
export const beltran2012: Reference = {
  title:
    "Beltran, Kretchmer, Marquez and Thomas, Foreign Holdings of U.S. Treasuries and U.S. Treasury Yields, IFDP 1041",
  year: 2012,
  address: "https://www.federalreserve.gov/pubs/ifdp/2012/1041/default.htm",
};
export const neveuSchafer2024: Reference = {
  title:
    "Neveu and Schafer, Revisiting the Relationship Between Debt and Long-Term Interest Rates, CBO Working Paper 2024-05 (read in a news release)",
  year: 2024,
};
export const demirer2025: Reference = {
  title:
    "Demirer, Fradkin, Tadelis and Peng, NBER working paper on demand for language models (elasticity read in a secondary page)",
  year: 2025,
  address: "https://aione.chat/2026/01/04",
};
export const dpam2025: Reference = {
  title: "DPAM, DeepSeek disruption, adjustment or overreaction?",
  year: 2025,
};
