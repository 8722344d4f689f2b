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
export const plurDaddy2025: Reference = {
  title: "plur daddy, essay on the shortage of capital that AI investment brings",
  year: 2025,
};
export const huntley2014: Reference = {
  title:
    "Huntley, The Long-Run Effects of Federal Budget Deficits on National Saving and Private Domestic Investment, CBO Working Paper 2014-02 (read as quoted)",
  year: 2014,
  address: "https://arnoldkling.com/blog/category/financial-crises/page/17",
};
export const ahmedRebucci2022: Reference = {
  title: "Ahmed and Rebucci, NBER working paper 30476 on foreign official flows and yields",
  year: 2022,
  address: "https://causalclaims.trfetzer.com/paper/w30476.html",
};
export const imf2017Foreign: Reference = {
  title: "IMF working paper 17/174, on foreign holdings and yields",
  year: 2017,
  address: "https://www.elibrary.imf.org/view/journals/001/2017/174",
};
export const laubach2009: Reference = {
  title:
    "Laubach, New Evidence on the Interest Rate Effects of Budget Deficits and Debt, JEEA 7(4)",
  year: 2009,
  address: "https://ideas.repec.org/a/tpr/jeurec/v7y2009i4p858-885.html",
};
export const gamberSeliski2019: Reference = {
  title:
    "Gamber and Seliski, The Effect of Government Debt on Interest Rates, CBO Working Paper 2019-01",
  year: 2019,
  address: "https://www.cbo.gov/publication/55018",
};
export const plante2025: Reference = {
  title: "Plante, Richter and Zubairy, NBER working paper 34018 (read in the NBER Digest)",
  year: 2025,
  address: "https://www.nber.org/digest/202510",
};
export const hamiltonWu2012: Reference = {
  title:
    "Hamilton and Wu, The Effectiveness of Alternative Monetary Policy Tools in a Zero Lower Bound Environment, JMCB",
  year: 2012,
  address: "https://ssrn.com/abstract=1838546",
};
export const williams2013: Reference = {
  title: "Williams, October 2013, on the effect of large-scale asset purchases (read as quoted)",
  year: 2013,
  address: "https://wrightson.com/component/zoo/category/estimates-of-lsap-rate-impact",
};
export const damicoKing2012: Reference = {
  title: "D'Amico and King, Flow and Stock Effects of Large-Scale Treasury Purchases",
  year: 2012,
  address: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1702314",
};
export const hsuGoldman2025: Reference = {
  title: "Hsu and Goldman, Will DeepSeek deep-six the US economy?, 3 February 2025",
  year: 2025,
};
export const damodaranJanuary2005: Reference = {
  title: "Damodaran, Implied Equity Premiums, S&P 500 on 1 January 2005 (lecture slides)",
  year: 2005,
  address: "https://issuhub.com/view/index/4534?pageIndex=100",
};
export const damodaranJanuary2020: Reference = {
  title: "Business Valuation Resources, Implied ERP at 5.2% per Damodaran's data update",
  year: 2020,
  address:
    "https://www.bvresources.com/articles/bvwire/implied-erp-at-52-per-damodarans-data-update",
};
export const analystForumGordon: Reference = {
  title: "AnalystForum, Implied growth rate from the Gordon growth model",
  address: "https://www.analystforum.com/t/help-wanted-implied-growth-rate-from-ggm/84767",
};
export const acadifiHModel: Reference = {
  title: "AcadiFi, H-model sensitivity to growth assumptions (a teaching page, invented company)",
  address: "https://acadifi.com/community/h-model-sensitivity-growth-assumptions-ddm-cfa-level-2",
};
export const microsoftCashFlow: Reference = {
  title: "TipRanks, Microsoft: free cash flow of $70.03bn in the twelve months to December 2024",
  year: 2025,
  address: "https://fastly.tipranks.com/stocks/msft",
};
export const microsoftMarketCap: Reference = {
  title: "Disfold, Microsoft: market capitalisation of $3.321tn in January 2025",
  year: 2025,
  address: "https://disfold.com",
};
export const appenzeller2024: Reference = {
  title:
    "Appenzeller (Andreessen Horowitz), Welcome to LLMflation: LLM inference cost is going down fast",
  year: 2024,
  address: "https://a16z.com/llmflation-llm-inference-cost",
};
export const epochAlgorithmic2024: Reference = {
  title:
    "Epoch AI, Algorithmic progress in language models (compute needed halves every 8 months, 5 to 14)",
  year: 2024,
  address: "https://epoch.ai/blog/algorithmic-progress-in-language-models",
};
export const epochPrices2025: Reference = {
  title: "Epoch AI, LLM inference prices have fallen rapidly but unequally across tasks",
  year: 2025,
  address: "https://epoch.ai/data-insights/llm-inference-price-trends",
};
export const reboundEncyclopedia: Reference = {
  title: "Wikipedia, Rebound effect (conservation)",
  address: "https://en.wikipedia.org/wiki/Rebound_effect_(conservation)",
};
export const dimitropoulosSorrell2006: Reference = {
  title:
    "Dimitropoulos and Sorrell, The rebound effect: microeconomic definitions, extensions and limitations, UKERC working paper (abstract read)",
  year: 2006,
  address: "https://paperzz.com/doc/7676965/the-rebound-effect---ukerc-energy-data-centre",
};
export const deepSeekInference2025: Reference = {
  title: "DeepSeek's figures on its inference system, 27 to 28 February 2025 (news report)",
  year: 2025,
  address: "https://aitide.news/article/15858",
};
export const willison2024: Reference = {
  title: "Willison, DeepSeek-V3: GPU hours against Llama 3.1 405B",
  year: 2024,
  address: "https://simonwillison.net/2024/Dec/26/deepseek-v3",
};
export const openAiPrices: Reference = {
  title: "OpenAI API prices, o1 at $15 in and $60 out per million tokens (price page)",
  address: "https://chatgptpricing.com/api",
};
export const deepSeekPrices: Reference = {
  title: "DeepSeek R1 prices, $0.55 in and $2.19 out per million tokens (article.woter.ai)",
};
export const tokenPriceHistory: Reference = {
  title: "Infinity Services, The cost of cognition: GPT-4 to GPT-4o mini prices",
  address: "https://infinity-services.com/cost-of-cognition.html",
};
export const learningCurveTables: Reference = {
  title: "Textbook chapter on learning curves, 80% cumulative average (page 330)",
  address: "https://online.flipbuilder.com/bmcx/vksq",
};
export const learningCurveProjects: Reference = {
  title: "Project-management textbook on learning curves, 812 hours at 75%, table 18-1",
  address: "https://www.gristprojectmanagement.us/planning-scheduling/k-dse.html",
};
export const learningCurvePackage: Reference = {
  title: "learningCurve, R package vignette: unit (Crawford) and average (Wright) theory",
  year: 2018,
  address:
    "https://cran.microsoft.com/snapshot/2018-05-14/web/packages/learningCurve/vignettes/learningCurve.html",
};
