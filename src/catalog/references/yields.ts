import type { Reference } from "../page";

/** What buying and selling of Treasuries, and debt, do to their yield. */

export const beltran2012: Reference = {
  title:
    "Beltran, Kretchmer, Marquez and Thomas, Foreign Holdings of U.S. Treasuries and U.S. Treasury Yields, IFDP 1041",
  year: 2012,
  address: "https://www.federalreserve.gov/pubs/ifdp/2012/1041/default.htm",
};
export const ahmedRebucci2022: Reference = {
  title:
    "Ahmed and Rebucci, Dollar Reserves and US Yields: Identifying the Price Impact of Official Flows, NBER Working Paper 30476 (abstract read)",
  year: 2022,
  address: "https://causalclaims.trfetzer.com/paper/w30476.html",
};
export const imf2017Foreign: Reference = {
  title:
    "IMF Working Paper 17/174, Uphill Capital Flows and the International Monetary System (abstract read)",
  year: 2017,
  address: "https://www.elibrary.imf.org/view/journals/001/2017/174",
};
export const laubach2009: Reference = {
  title:
    "Laubach, New Evidence on the Interest Rate Effects of Budget Deficits and Debt, Journal of the European Economic Association 7(4) (abstract read)",
  year: 2009,
  address: "https://ideas.repec.org/a/tpr/jeurec/v7y2009i4p858-885.html",
};
export const gamberSeliski2019: Reference = {
  title:
    "Gamber and Seliski, The Effect of Government Debt on Interest Rates, CBO Working Paper 2019-01",
  year: 2019,
  address: "https://www.cbo.gov/publication/55018",
};
export const neveuSchafer2024: Reference = {
  title:
    "Neveu and Schafer, Revisiting the Relationship Between Debt and Long-Term Interest Rates, CBO Working Paper 2024-05 (abstract, read in a news release)",
  year: 2024,
  address:
    "https://fdic.einnews.com/pr_news/770879629/revisiting-the-relationship-between-debt-and-long-term-interest-rates-working-paper-2024-05",
};
export const plante2025: Reference = {
  title:
    "Plante, Richter and Zubairy, Revisiting the Interest Rate Effects of Federal Debt, NBER Working Paper 34018 (abstract read)",
  year: 2025,
  address: "https://ideas.repec.org/p/nbr/nberwo/34018.html",
};
export const hamiltonWu2012: Reference = {
  title:
    "Hamilton and Wu, The Effectiveness of Alternative Monetary Policy Tools in a Zero Lower Bound Environment, JMCB (abstract read)",
  year: 2012,
  address: "https://ssrn.com/abstract=1838546",
};
export const williams2013: Reference = {
  title:
    "Williams, 17 October 2013, on the effect of the Fed's asset purchases (read as quoted by Wrightson)",
  year: 2013,
  address: "https://www.wrightson.com/component/zoo/category/estimates-of-lsap-rate-impact",
};
export const damicoKing2012: Reference = {
  title:
    "D'Amico and King, Flow and Stock Effects of Large-Scale Treasury Purchases, FEDS Working Paper 2012-44 (abstract read)",
  year: 2012,
  address: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1702314",
};
export const greenwoodVayanos2014: Reference = {
  title:
    "Greenwood and Vayanos, Bond Supply and Excess Bond Returns, Review of Financial Studies 27(3) (abstract read)",
  year: 2014,
  address: "https://studylib.net/doc/18851754/bond-supply-and-excess-bond-returns",
};
export const crawley2022: Reference = {
  title:
    "Crawley, Gagnon, Hebden and Trevino, Substitutability between Balance Sheet Reductions and Policy Rate Hikes: Some Illustrations and a Discussion, FEDS Note of 3 June 2022",
  year: 2022,
  address:
    "https://www.federalreserve.gov/econres/notes/feds-notes/substitutability-between-balance-sheet-reductions-and-policy-rate-hikes-some-illustrations-20220603.htm",
};
export const meyer2017: Reference = {
  title: "LH Meyer, Balance Sheet Normalization and Rate Hikes: Estimating the Substitution Effect",
  year: 2017,
  address:
    "https://lhmeyer.com/balance-sheet-normalization-and-rate-hikes-estimating-the-substitution-effect/",
};
