import type { Reference } from "../page";

/** Demand for compute, efficiency and learning. */

export const dpam2025: Reference = {
  title: "DPAM, DeepSeek disruption, adjustment or overreaction?",
  year: 2025,
  address:
    "https://www.dpaminvestments.com/professional-intermediary/nl/nl/angle/deepseek-disruption-adjustment-or-overreaction",
};
export const demirer2025: Reference = {
  title:
    "Demirer, Fradkin, Tadelis and Peng, NBER working paper on demand for language models (elasticity read at aione.chat, 4 January 2026)",
  address: "https://aione.chat/2026/01/04",
};
export const reboundEncyclopedia: Reference = {
  title: "Wikipedia, Rebound effect (conservation)",
  address: "https://en.wikipedia.org/wiki/Rebound_effect_(conservation)",
};
export const epochAlgorithmic2024: Reference = {
  title: "Ho and others (Epoch AI), Algorithmic progress in language models, 12 March 2024",
  year: 2024,
  address: "https://epoch.ai/blog/algorithmic-progress-in-language-models",
};
export const willison2024: Reference = {
  title: "Willison, note on DeepSeek_V3.pdf, 26 December 2024",
  year: 2024,
  address: "https://simonwillison.net/2024/Dec/26/deepseek-v3",
};
export const learningCurveTables: Reference = {
  title:
    "Textbook, chapter 15, page 330: an 80% learning curve from 100 hours (its title was not seen)",
  address: "https://online.flipbuilder.com/bmcx/vksq/files/basic-html/page330.html",
};
export const learningCurveProjects: Reference = {
  title:
    "Project-management textbook on learning curves, 812 hours at 75%, table 18-1 (read at gristprojectmanagement.us)",
  address: "https://www.gristprojectmanagement.us/planning-scheduling/k-dse.html",
};
export const learningCurvePackage: Reference = {
  title: "learningCurve, R package vignette: Crawford's unit theory and Wright's average theory",
  year: 2018,
  address:
    "https://cran.microsoft.com/snapshot/2018-05-14/web/packages/learningCurve/vignettes/learningCurve.html",
};
