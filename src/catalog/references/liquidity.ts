import type { Reference } from "../page";

/** Idle money, crowding out, forced sales and spreads. */

export const plurDaddy2026: Reference = {
  title:
    "plur daddy, essay on AI capital expenditure and the shortage of capital (also as AI Capital Expenditure Is Draining Market Liquidity: A Quiet 'Reverse QE', Foresight News, 6 February 2026)",
  year: 2026,
  address:
    "https://www.htx.com/es-la/news/ai-capital-expenditure-is-draining-market-liquidity-a-quiet-W6mdwQuw/",
};
export const huntley2014: Reference = {
  title:
    "Huntley, The Long-Run Effects of Federal Budget Deficits on National Saving and Private Domestic Investment, CBO Working Paper 2014-02 (33 cents in the abstract; 43 and 24 cents as quoted at arnoldkling.com)",
  year: 2014,
  address:
    "https://docslib.org/doc/3297686/the-long-run-effects-of-federal-budget-deficits-on-national-saving",
};
export const ramey2011: Reference = {
  title:
    "Ramey, Can Government Purchases Stimulate the Economy?, Journal of Economic Literature 49(3)",
  year: 2011,
  address: "https://www.readkong.com/page/can-government-purchases-stimulate-the-economy-2850176",
};
export const wallerReserves: Reference = {
  title:
    "Reuters, Fed can likely slow runoff as bank reserves near 10% to 11% of GDP, 20 January 2023 (quotes Waller; read at investing.com)",
  year: 2023,
  address:
    "https://www.investing.com/news/economy/fed-can-likely-slow-runoff-as-bank-reserves-near-10-to-11-of-gdp-2985110",
};
export const gabaixKoijen2021: Reference = {
  title:
    "Gabaix and Koijen, In Search of the Origins of Financial Fluctuations: The Inelastic Markets Hypothesis, NBER Working Paper 28967 (abstract read, of 2020 at lqg.org.uk)",
  year: 2021,
  address:
    "https://lqg.org.uk/2020-lqg-events/20200915-on-line-lqg-evening-seminar-in-search-of-the-origins-of-financial-fluctuations-the-inelastic-markets-hypothesis-ralph-koijen/",
};
export const greenwoodLandierThesmar2015: Reference = {
  title:
    "Greenwood, Landier and Thesmar, Vulnerable Banks, Journal of Financial Economics 115(3) (the framework; abstract read)",
  year: 2015,
  address: "https://www.nber.org/papers/w18537",
};
export const duarteEisenbach2014: Reference = {
  title:
    "Duarte and Eisenbach, Fire-Sale Spillovers and Systemic Risk, New York Fed Staff Report 645 (the versions of November 2013 and May 2014)",
  year: 2014,
  address: "https://studylib.net/doc/10622250",
};
export const bofaSpreads2025: Reference = {
  title:
    "Bank of America on the hyperscalers' bonds of 2025, $121bn by mid-November, and their spreads (read at stockwatchindex.com)",
  year: 2025,
};
