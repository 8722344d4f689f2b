import type { Reference } from "../page";

/** Stress tests, and assumptions that move together. */

export const eba2018: Reference = {
  title:
    "European Banking Authority, Guidelines on institutions' stress testing, EBA/GL/2018/04 (executive summary read)",
  year: 2018,
  address: "https://www.eba.europa.eu/guidelines-stress-testing",
};
export const avramidis2008: Reference = {
  title:
    "Avramidis, Channouf and L'Ecuyer, Efficient correlation matching for fitting discrete multivariate distributions with arbitrary marginals and normal-copula dependence (abstract and introduction read)",
  year: 2008,
  address:
    "https://123dok.net/document/yev1v4d1-e%EF%AC%83cient-correlation-matching-multivariate-distributions-arbitrary-marginals-dependence.html",
};
export const spearmanOfNormal: Reference = {
  title:
    "Cross Validated, Relation between Spearman and Pearson correlation in Gaussian copula (question 262061)",
  address:
    "https://stats.stackexchange.com/questions/262061/relation-between-spearman-and-pearson-correlation-in-gaussian-copula",
};
