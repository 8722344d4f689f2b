// Written by npm run generate from src/catalog/scenario/tables. Do not edit.

import type { Reference } from "../page";

export const cboFebruary2026: Reference = {
  title: "Congressional Budget Office, cbo-data: baseline of February 2026 (long_term_budget/annual_fy_2026-02.csv)",
  year: 2026,
  address: "https://raw.githubusercontent.com/US-CBO/cbo-data/main/data/budget/long_term_budget/annual_fy_2026-02.csv",
};

export const cboEvaluations2026: Reference = {
  title: "Congressional Budget Office, eval-projections: baselines.csv, actuals.csv and actual_GDP.csv (version 682559c)",
  year: 2026,
  address: "https://github.com/US-CBO/eval-projections/tree/682559ca5800ee7be57a398085fd023a050c7cb9/input_data",
};

export const ticMarch2026: Reference = {
  title: "US Treasury, TIC table 5: major foreign holders of Treasury securities, March 2026",
  year: 2026,
  address: "https://ticdata.treasury.gov/resource-center/data-chart-center/tic/Documents/slt_table5.html",
};

export const deepSeekNovember2026: Reference = {
  title: "DeepSeek, Models & Pricing, 15 November 2026",
  year: 2026,
  address: "https://api-docs.deepseek.com/quick_start/pricing?check=20261115",
};

export const deepSeekAugust2026: Reference = {
  title: "DeepSeek, Models & Pricing, until 16 August 2026",
  year: 2026,
  address: "https://api-docs.deepseek.com/quick_start/pricing?model_version=DeepSeek-V4-Pro-0813",
};

export const promptFuelAstra: Reference = {
  title: "PromptFuel, release note 1.0.19, 3 September 2026",
  year: 2026,
  address: "https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.19",
};

export const promptFuelOpus: Reference = {
  title: "PromptFuel, release note 1.0.21, 22 September 2026",
  year: 2026,
  address: "https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.21",
};

export const buntz2026: Reference = {
  title: "Buntz, AI spend analysis, after the companies' releases for 2025",
  year: 2026,
  address: "https://brianbuntz.github.io/ai_spend_analysis_2026",
};

export const savvyWealth2026: Reference = {
  title: "Savvy Wealth, Hyperscalers vs. Telcos: a capital-cycle analysis",
  year: 2026,
  address: "https://www.savvywealth.com/blog-posts/hyperscalers-vs-telcos-a-capital-cycle-analysis-of-the-ai-infrastructure-market",
};

export const nmAi2026: Reference = {
  title: "NM AI Research, ai-constraint-relay: guidance of July 2026",
  year: 2026,
  address: "https://huggingface.co/datasets/NMAIResearch/ai-constraint-relay",
};

export const budgetLabNovember2026: Reference = {
  title: "The Budget Lab at Yale, State of Tariffs, 9 November 2026 (manifest.json)",
  year: 2026,
  address: "https://raw.githubusercontent.com/Budget-Lab-Yale/budget-lab-interactives/355a5592b1eabf905fed93afad09efbb6158dc35/tools/state-of-tariffs/data/manifest.json",
};

export const budgetLabSummary2026: Reference = {
  title: "The Budget Lab at Yale, State of Tariffs, 9 November 2026: summary statistics of the default scenario",
  year: 2026,
  address: "https://raw.githubusercontent.com/Budget-Lab-Yale/budget-lab-interactives/355a5592b1eabf905fed93afad09efbb6158dc35/tools/state-of-tariffs/data/default-scenario/summary-statistics/data.csv",
};

export const budgetLabRuling2026: Reference = {
  title: "The Budget Lab at Yale, State of U.S. Tariffs: SCOTUS Ruling Update, 20 February 2026",
  year: 2026,
  address: "https://budgetlab.yale.edu/research/state-us-tariffs-scotus-ruling-update",
};

export const finzData2026: Reference = {
  title: "FinzData after FRED, macro-liquidity",
  year: 2026,
  address: "https://huggingface.co/datasets/FinzData/macro-liquidity",
};

export const wolfStreet2025: Reference = {
  title: "Wolf Street, The Fed will talk a lot about Reserve Balances and Reserve Management Purchases, 8 December 2025",
  year: 2025,
  address: "https://wolfstreet.com/2025/12/08/the-fed-will-talk-a-lot-about-reserve-balances-and-reserve-management-purchases-at-its-fomc-meetings",
};

export const morganKenwood2026: Reference = {
  title: "Morgan Kenwood (Bloomberg), A change in leadership",
  year: 2026,
  address: "https://www.morgankenwood.com/node/1152",
};

export const btw2026: Reference = {
  title: "btw.co, Kevin Warsh sworn in, 22 May 2026",
  year: 2026,
  address: "https://btw.co/node/10985016/",
};

export const phastidio2026: Reference = {
  title: "Phastidio, La settimana phastidiosa, 19 September 2026 (transcript)",
  year: 2026,
  address: "https://raw.githubusercontent.com/phastidio/phastidio-audiogrammi/main/La-settimana-phastidiosa-2026-09-19.srt",
};

export const alphaVantage2026: Reference = {
  title: "Alpha Vantage, TREASURY_YIELD: 10-year, monthly averages",
  year: 2026,
  address: "https://www.alphavantage.co/query?function=TREASURY_YIELD&interval=10year",
};

export const motleyFool2025: Reference = {
  title: "Motley Fool, The Magnificent Seven and the S&P 500, 15 December 2025",
  year: 2025,
  address: "https://preview.www.fool.com/research/magnificent-seven-sp-500",
};

export const beaThirdQuarter2025: Reference = {
  title: "Bureau of Economic Analysis, U.S. International Transactions, 3rd Quarter 2025",
  year: 2026,
  address: "https://www.bea.gov/news/2026/us-international-transactions-3rd-quarter-2025",
};

export const globeBanner2025: Reference = {
  title: "Globe Banner, U.S. Current-Account Deficit Narrows Sharply in Second Quarter 2025 (BEA)",
  year: 2025,
  address: "https://globebanner.com/stories/675497693-u-s-current-account-deficit-narrows-sharply-in-second-quarter-2025",
};
