import type { Reference } from "../page";

/** Spending on AI, how fast it is adopted and how long the servers last. */

export const visualCapitalistCapex: Reference = {
  title:
    "Visual Capitalist, Charted: The Rise of AI Hyperscaler Spending (data of J.P. Morgan Asset Management)",
  address: "https://www.visualcapitalist.com/the-rise-of-ai-hyperscaler-spending/",
};
export const platformonomics2026: Reference = {
  title: "Platformonomics, Follow the CAPEX: 2025 Retrospective, February 2026",
  year: 2026,
  address: "https://platformonomics.com/2026/02/follow-the-capex-2025-retrospective",
};
export const cahn2023: Reference = {
  title: "Cahn (Sequoia Capital), AI's $200B Question",
  year: 2023,
  address: "https://www.sequoiacap.com/article/follow-the-gpus-perspective/",
};
export const cahn2024: Reference = {
  title: "Cahn (Sequoia Capital), AI's $600B Question",
  year: 2024,
  address: "https://sequoiacap.com/article/ais-600b-question",
};
export const bass1969: Reference = {
  title: "Bass, A New Product Growth for Model Consumer Durables, Management Science 15(5)",
  year: 1969,
  address: "https://ro.scribd.com/document/395518997/Bass-Model-of-Diffusion-of-Innovation",
};
export const sultanFarleyLehmann1990: Reference = {
  title:
    "Sultan, Farley and Lehmann, A Meta-Analysis of Applications of Diffusion Models (averages read in teaching slides at m.dybbs8.com/doc-339247387.html)",
  year: 1990,
};
export const usvyatsky2025: Reference = {
  title:
    "Usvyatsky, Amazon revises server lifespan amid AI shift, impacting 2025 earnings, 11 February 2025 (quotes the 10-K)",
  year: 2025,
  address: "https://deepquarry.substack.com/p/amazon-revises-server-lifespan-amid",
};
export const koralServerLives: Reference = {
  title:
    "Koral, Useful life of servers and network assets at tech companies (quotes the filings of Microsoft and Google for 2022)",
  address: "https://shaulkoral.com/useful-life-of-servers-and-network-assets-at-tech-companies/",
};
export const serverLives: Reference = {
  title:
    "The Factum, AI Capex Surge Masks Depreciation Risks as Hyperscalers Shorten Asset Lives Amid Rapid Tech Shifts",
  address: "https://thefactum.ai/articles/3caee5ae-7cee-4551-82bd-9ed6eb43fa8f",
};
