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
export const bass1969: Reference = {
  title: "Bass, A New Product Growth for Model Consumer Durables, Management Science 15(5)",
  year: 1969,
  address: "https://ro.scribd.com/document/395518997/Bass-Model-of-Diffusion-of-Innovation",
};
export const sultanFarleyLehmann1990: Reference = {
  title:
    "Sultan, Farley and Lehmann, A Meta-Analysis of Applications of Diffusion Models, Journal of Marketing Research 27 (averages read in teaching material)",
  year: 1990,
};
export const cahn2023: Reference = {
  title: "Cahn (Sequoia Capital), AI's $200B Question",
  year: 2023,
  address: "https://sequoiacap.com/article/follow-the-gpus-perspective/",
};
export const cahn2024: Reference = {
  title: "Cahn (Sequoia Capital), AI's $600B Question",
  year: 2024,
  address: "https://sequoiacap.com/article/ais-600b-question",
};
export const usvyatsky2025: Reference = {
  title: "Usvyatsky, Amazon revises server lifespan amid AI shift (quotes the 10-K)",
  year: 2025,
  address: "https://deepquarry.substack.com/p/amazon-revises-server-lifespan-amid",
};
export const chodorowReich2021: Reference = {
  title:
    "Chodorow-Reich, Nenov and Simsek, Stock Market Wealth and the Real Economy: A Local Labor Market Approach",
  year: 2021,
  address: "https://papers.ssrn.com/abstract=3406107",
};
export const defuscoPaciorek2017: Reference = {
  title:
    "DeFusco and Paciorek, The Interest Rate Elasticity of Mortgage Demand, American Economic Journal: Economic Policy 9(1)",
  year: 2017,
  address:
    "https://www.kellogg.northwestern.edu/faculty/research/detail/2017/the-interest-rate-elasticity-of-mortgage-demand-evidence-from/",
};
export const liuLuccaParker2021: Reference = {
  title:
    "Liu, Lucca, Parker and Rays-Wahba, Liberty Street Economics of 7 September 2021, on house prices and mortgage rates",
  year: 2021,
  address: "https://libertystreeteconomics.newyorkfed.org/2021/09",
};
export const calculateyMortgages: Reference = {
  title: "calculatey, mortgage payments (monthly payment and total interest)",
  address: "https://calculatey.pages.dev",
};
export const amitiReddingWeinstein2019: Reference = {
  title:
    "Amiti, Redding and Weinstein, The Impact of the 2018 Tariffs on Prices and Welfare, Journal of Economic Perspectives 33(4)",
  year: 2019,
  address: "https://ideas.repec.org/a/aea/jecper/v33y2019i4p187-210.html",
};
export const fajgelbaum2020: Reference = {
  title:
    "Fajgelbaum, Goldberg, Kennedy and Khandelwal, The Return to Protectionism, Quarterly Journal of Economics 135(1)",
  year: 2020,
  address: "https://ssrn.com/abstract=3350407",
};
export const bown2019: Reference = {
  title:
    "Bown, Peterson Institute for International Economics, 19 December 2019, on the average US tariff after the Phase One deal",
  year: 2019,
};
export const heim2025: Reference = {
  title: "Heim, on when export controls on AI chips became effective",
  address: "https://blog.heim.xyz",
};
export const cboConditions2025: Reference = {
  title: "CBO, How Changes in Economic Conditions Might Affect the Federal Budget: 2025 to 2035",
  year: 2025,
  address: "https://www.cbo.gov/publication/61249",
};
export const cboLongTerm2025: Reference = {
  title: "CBO, cbo-data, long_term_budget/annual_fy_2025-03.csv",
  year: 2025,
  address: "https://github.com/US-CBO/cbo-data",
};
export const dolanDebtTutorial: Reference = {
  title: "Dolan, Tutorial: Is the Government Debt Out of Control?",
  address:
    "https://www.slideshare.net/dolaneconslide/tutorial-is-the-government-debt-out-of-control",
};
export const fangHardyLewis2025: Reference = {
  title: "Fang, Hardy and Lewis, on who holds sovereign debt, Review of Financial Studies 38(8)",
  year: 2025,
  address: "https://ideas.repec.org/a/oup/rfinst/v38y2025i8p2326-2361.html",
};
export const fedH41January2025: Reference = {
  title: "Federal Reserve, statistical release H.4.1 of 8 January 2025",
  year: 2025,
};
export const ticDecember2024: Reference = {
  title: "US Treasury, TIC: foreign holdings of Treasuries in December 2024 (read at kitco.com)",
  year: 2025,
};
export const financialAccounts2024: Reference = {
  title: "Federal Reserve, Financial Accounts (Z.1) of 7 June 2024, table L.210",
  year: 2024,
  address: "https://www.federalreserve.gov/releases/z1/20240607/html/l210.htm",
};
export const crawley2022: Reference = {
  title:
    "Crawley, Gagnon, Hebden and Trevino, FEDS Note of 3 June 2022 on balance-sheet runoff and the policy rate",
  year: 2022,
};
export const meyer2017: Reference = {
  title: "LH Meyer, Balance sheet normalization and rate hikes: estimating the substitution effect",
  year: 2017,
  address:
    "https://lhmeyer.com/balance-sheet-normalization-and-rate-hikes-estimating-the-substitution-effect/",
};
export const ramey2011: Reference = {
  title: "Ramey, Can Government Purchases Stimulate the Economy?, JEL",
  year: 2011,
  address: "https://readkong.com/page/can-government-purchases-stimulate-the-economy-2850176",
};
export const gabaixKoijen2021: Reference = {
  title: "Gabaix and Koijen, NBER working paper 28967 on inelastic markets (read as summarised)",
  year: 2021,
  address: "https://www.cxoadvisory.com",
};
export const greenwoodLandierThesmar2015: Reference = {
  title: "Greenwood, Landier and Thesmar, Vulnerable Banks, JFE 115 (the framework)",
  year: 2015,
  address: "https://www.nber.org/papers/w18537",
};
export const duarteEisenbach2014: Reference = {
  title: "Duarte and Eisenbach, Fire-Sale Spillovers and Systemic Risk, NY Fed Staff Report 645",
  year: 2014,
  address: "https://studylib.net/doc/10622250",
};
export const wallerReserves: Reference = {
  title: "Waller, slow runoff once reserves are 10 to 11% of GDP (read at investing.com)",
};
export const barrons2025: Reference = {
  title: "Barron's on DeepSeek and the rivalry of the United States and China, 30 January 2025",
  year: 2025,
};
export const nasdaqLevels: Reference = {
  title: "LiquiSearch, Stock market downturn of 2002: index levels",
  address: "https://www.liquisearch.com/stock_market_downturn_of_2002/index_levels",
};
export const nasdaqPeak: Reference = {
  title: "This Day in Tech History, 10 March 2000: the Nasdaq peaks",
  address: "https://thisdayintechhistory.com/03/10",
};
export const nvidiaLoss: Reference = {
  title: "TipRanks, Nvidia sets new record with $589 billion market cap loss",
  year: 2025,
  address:
    "https://www.tipranks.com/news/nvidia-nvda-sets-new-record-with-589-billion-market-cap-loss",
};
export const manMagnificentSeven: Reference = {
  title: "Man Group, Views from the Floor: weights of the Magnificent Seven on 31 December 2024",
  year: 2025,
  address: "https://www.man.com/insights/views-from-the-floor-2025-january-14",
};
export const investopediaHhi: Reference = {
  title: "Investopedia, Herfindahl-Hirschman Index (HHI)",
  address: "https://www.investopedia.com/video/play/herfindahlhirschman-index-hhi",
};
export const amitiReddingWeinsteinNber: Reference = {
  title:
    "Amiti, Redding and Weinstein, The Impact of the 2018 Trade War on U.S. Prices and Welfare, NBER Working Paper 25672, page 21",
  year: 2019,
  address: "https://online.flipbuilder.com/gvsc/ndwt/files/basic-html/page21.html",
};
export const angryBear2019: Reference = {
  title:
    "Angry Bear, 7 May 2019, on Fajgelbaum and others, NBER Working Paper 25638 (imports fell by 32%)",
  year: 2019,
  address:
    "https://angrybearblog.com/2019/05/u-s-consumers-have-borne-the-brunt-of-the-current-trade-war.html",
};
export const visualCapitalistCapex: Reference = {
  title: "Visual Capitalist (JPMorgan figures), capital expenditure of five hyperscalers",
  address: "https://www.visualcapitalist.com",
};
export const platformonomics2026: Reference = {
  title: "Platformonomics, February 2026: capital expenditure with finance leases",
  year: 2026,
  address: "https://platformonomics.com/2026/02",
};
export const factSetForwardPe2024: Reference = {
  title: "FactSet Insight, 7 November 2024: forward P/E of the S&P 500 and its sectors",
  year: 2024,
  address: "https://insight.factset.com",
};
export const damodaranJanuary2025: Reference = {
  title: "Business Valuation Resources, Damodaran's implied ERP of 4.33% at 1 January 2025",
  year: 2025,
  address: "https://www.bvresources.com",
};
export const reuters27January2025: Reference = {
  title: "Reuters, closing levels of 27 January 2025 (read at au.investing.com)",
  year: 2025,
};
