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
    "Neveu and Schafer, Revisiting the Relationship Between Debt and Long-Term Interest Rates, CBO Working Paper 2024-05 (abstract, read in a news release)",
  year: 2024,
  address:
    "https://fdic.einnews.com/pr_news/770879629/revisiting-the-relationship-between-debt-and-long-term-interest-rates-working-paper-2024-05",
};
export const demirer2025: Reference = {
  title:
    "Demirer, Fradkin, Tadelis and Peng, NBER working paper on demand for language models (elasticity read at aione.chat, 4 January 2026)",
  address: "https://aione.chat/2026/01/04",
};
export const dpam2025: Reference = {
  title: "DPAM, DeepSeek disruption, adjustment or overreaction?",
  year: 2025,
  address:
    "https://www.dpaminvestments.com/professional-intermediary/nl/nl/angle/deepseek-disruption-adjustment-or-overreaction",
};
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
export const hsuGoldman2025: Reference = {
  title: "Hsu and Goldman, Will DeepSeek deep-six the US economy?, Asia Times, 3 February 2025",
  year: 2025,
};
export const damodaranJanuary2005: Reference = {
  title:
    "Damodaran, Implied Equity Premiums, S&P 500 on 1 January 2005 (slide 100, read at issuhub.com)",
  year: 2005,
  address: "https://issuhub.com/view/index/4534?pageIndex=100",
};
export const damodaranJanuary2020: Reference = {
  title:
    "Business Valuation Resources, Implied ERP at 5.2% per Damodaran's data update, 29 January 2020",
  year: 2020,
  address:
    "https://www.bvresources.com/articles/bvwire/implied-erp-at-52-per-damodarans-data-update",
};
export const analystForumGordon: Reference = {
  title: "AnalystForum, Help wanted, implied growth rate from GGM",
  address: "https://www.analystforum.com/t/help-wanted-implied-growth-rate-from-ggm/84767",
};
export const acadifiHModel: Reference = {
  title:
    "AcadiFi, teaching page on how an H-model value depends on its growth assumptions (an invented company)",
  address: "https://acadifi.com/community/h-model-sensitivity-growth-assumptions-ddm-cfa-level-2",
};
export const microsoftCashFlow: Reference = {
  title: "TipRanks, Microsoft: free cash flow of $70.03bn in the twelve months to December 2024",
  year: 2025,
  address: "https://fastly.tipranks.com/stocks/msft",
};
export const microsoftMarketCap: Reference = {
  title:
    "Disfold, Microsoft: market capitalisation of $3.321tn, labelled 1 January 2025 (the day is doubtful)",
  year: 2025,
  address: "https://disfold.com",
};
export const appenzeller2024: Reference = {
  title:
    "Appenzeller (Andreessen Horowitz), Welcome to LLMflation: LLM inference cost is going down fast, 12 November 2024",
  year: 2024,
  address: "https://a16z.com/llmflation-llm-inference-cost",
};
export const epochAlgorithmic2024: Reference = {
  title: "Ho and others (Epoch AI), Algorithmic progress in language models, 12 March 2024",
  year: 2024,
  address: "https://epoch.ai/blog/algorithmic-progress-in-language-models",
};
export const epochPrices2025: Reference = {
  title:
    "Epoch AI, LLM inference prices have fallen rapidly but unequally across tasks, 12 March 2025",
  year: 2025,
  address: "https://epoch.ai/data-insights/llm-inference-price-trends",
};
export const reboundEncyclopedia: Reference = {
  title: "Wikipedia, Rebound effect (conservation)",
  address: "https://en.wikipedia.org/wiki/Rebound_effect_(conservation)",
};
export const deepSeekInference2025: Reference = {
  title:
    "DeepSeek's figures on its inference system, 27 to 28 February 2025 (read in news: cost and revenue at aitide.news, nodes and tokens at whatthefuture.ai)",
  year: 2025,
  address: "https://aitide.news/article/15858",
};
export const deepSeekOpenInfra2025: Reference = {
  title:
    "DeepSeek, Open Infra Index, README: 14,800 output tokens a second per node, cost profit margin of 545%",
  year: 2025,
  address: "https://github.com/deepseek-ai/open-infra-index",
};
export const willison2024: Reference = {
  title: "Willison, note on DeepSeek_V3.pdf, 26 December 2024",
  year: 2024,
  address: "https://simonwillison.net/2024/Dec/26/deepseek-v3",
};
export const openAiPrices: Reference = {
  title:
    "chatgptpricing.com, ChatGPT API Pricing Explained: Models, Tokens, and Costs in 2025 (not OpenAI's own page)",
  year: 2025,
  address: "https://www.chatgptpricing.com/api",
};
export const deepSeekPrices: Reference = {
  title: "DeepSeek's API prices of V3 and R1 (repeated at generator-hub.com)",
  address: "https://generator-hub.com/blog/6891",
};
export const tokenPriceHistory: Reference = {
  title: "Infinity Services, page cost-of-cognition: prices from GPT-4 to GPT-4o mini",
  address: "https://infinity-services.com/cost-of-cognition.html",
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
export const chodorowReich2021: Reference = {
  title:
    "Chodorow-Reich, Nenov and Simsek, Stock Market Wealth and the Real Economy: A Local Labor Market Approach, American Economic Review (abstract read)",
  year: 2021,
  address: "https://papers.ssrn.com/abstract=3406107",
};
export const defuscoPaciorek2017: Reference = {
  title:
    "DeFusco and Paciorek, The Interest Rate Elasticity of Mortgage Demand: Evidence from Bunching at the Conforming Loan Limit, American Economic Journal: Economic Policy 9(1) (abstract read)",
  year: 2017,
  address:
    "https://www.kellogg.northwestern.edu/faculty/research/detail/2017/the-interest-rate-elasticity-of-mortgage-demand-evidence-from/",
};
export const liuLuccaParker2021: Reference = {
  title:
    "Liu, Lucca, Parker and Rays-Wahba, The Housing Boom and the Decline in Mortgage Rates, Liberty Street Economics, 7 September 2021",
  year: 2021,
  address:
    "https://libertystreeteconomics.newyorkfed.org/2021/09/the-housing-boom-and-the-decline-in-mortgage-rates",
};
export const calculateyMortgages: Reference = {
  title: "calculatey, Mortgage Calculator: quick answer and common examples",
  address: "https://calculatey.pages.dev/mortgage-calculator",
};
export const amitiReddingWeinstein2019: Reference = {
  title:
    "Amiti, Redding and Weinstein, The Impact of the 2018 Tariffs on Prices and Welfare, Journal of Economic Perspectives 33(4) (abstract read)",
  year: 2019,
  address: "https://ideas.repec.org/a/aea/jecper/v33y2019i4p187-210.html",
};
export const fajgelbaum2020: Reference = {
  title:
    "Fajgelbaum, Goldberg, Kennedy and Khandelwal, The Return to Protectionism, Quarterly Journal of Economics 135(1) (abstract and first page read)",
  year: 2020,
  address:
    "https://pdfslide.us/documents/the-return-to-protectionism-yale-pg87qjz036pdf-2-the-quarterly-journal.html",
};
export const bown2019: Reference = {
  title:
    "Bown (Peterson Institute for International Economics), Phase One China Deal: Steep Tariffs Are the New Normal, 19 December 2019",
  year: 2019,
  address:
    "https://www.piie.com/blogs/trade-and-investment-policy-watch/phase-one-china-deal-steep-tariffs-are-new-normal",
};
export const heimInterview: Reference = {
  title:
    "ChinaTalk, interview with Heim and Miller: the controls on AI chips of 2022 were flawed until October 2023",
  address: "https://www.chinatalk.media/p/ai-geopolitics-in-the-age-of-test",
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
export const fangHardyLewis2025: Reference = {
  title:
    "Fang, Hardy and Lewis, Who Holds Sovereign Debt and Why It Matters, Review of Financial Studies 38(8) (abstract read)",
  year: 2025,
  address: "https://ideas.repec.org/a/oup/rfinst/v38y2025i8p2326-2361..html",
};
export const fedH41January2025: Reference = {
  title: "Federal Reserve, statistical release H.4.1 of 10 January 2025 (week to 8 January)",
  year: 2025,
  address: "https://www.federalreserve.gov/releases/h41/20250110/",
};
export const ticDecember2024: Reference = {
  title:
    "US Treasury, TIC: foreign holdings of Treasuries of $8.513tn in December 2024 (read in People's Daily Online, 19 February 2025)",
  year: 2025,
  address: "https://en.people.cn/n3/2025/0219/c90000-20278771.html",
};
export const financialAccounts2024: Reference = {
  title: "Federal Reserve, Financial Accounts (Z.1) of 7 June 2024, table L.210",
  year: 2024,
  address: "https://www.federalreserve.gov/releases/z1/20240607/html/l210.htm",
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
export const ramey2011: Reference = {
  title:
    "Ramey, Can Government Purchases Stimulate the Economy?, Journal of Economic Literature 49(3)",
  year: 2011,
  address: "https://www.readkong.com/page/can-government-purchases-stimulate-the-economy-2850176",
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
export const wallerReserves: Reference = {
  title:
    "Reuters, Fed can likely slow runoff as bank reserves near 10% to 11% of GDP, 20 January 2023 (quotes Waller; read at investing.com)",
  year: 2023,
  address:
    "https://www.investing.com/news/economy/fed-can-likely-slow-runoff-as-bank-reserves-near-10-to-11-of-gdp-2985110",
};
export const barrons2025: Reference = {
  title:
    "Kapadia, DeepSeek's Success Changes the Game in U.S.-China Trade Rivalry, Barron's, 30 January 2025",
  year: 2025,
  address: "https://itiger.com/hant/news/2507619111",
};
export const nasdaqLevels: Reference = {
  title: "LiquiSearch, Stock market downturn of 2002: index levels",
  address: "https://www.liquisearch.com/stock_market_downturn_of_2002/index_levels",
};
export const nasdaqPeak: Reference = {
  title: "This Day in Tech History, Dot-Com Bubble Peaks Out, 10 March 2000",
  address: "https://thisdayintechhistory.com/03/10/dot-com-bubble-peaks-out/",
};
export const nvidiaLoss: Reference = {
  title: "TipRanks, Nvidia (NVDA) Sets New Record with $589 Billion Market Cap Loss",
  year: 2025,
  address:
    "https://www.tipranks.com/news/nvidia-nvda-sets-new-record-with-589-billion-market-cap-loss",
};
export const manMagnificentSeven: Reference = {
  title:
    "Man Group, Views from the Floor, 14 January 2025: weights of the Magnificent Seven on 31 December 2024",
  year: 2025,
  address: "https://www.man.com/insights/views-from-the-floor-2025-january-14",
};
export const investopediaHhi: Reference = {
  title: "Investopedia, Herfindahl-Hirschman Index (HHI), video page",
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
    "Angry Bear, U.S. consumers have borne the brunt of the current trade war, 7 May 2019, on Fajgelbaum and others, NBER Working Paper 25638 (imports fell by 32%)",
  year: 2019,
  address:
    "https://angrybearblog.com/2019/05/u-s-consumers-have-borne-the-brunt-of-the-current-trade-war.html",
};
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
export const factSetForwardPe2024: Reference = {
  title:
    "Butters (FactSet Insight), Highest Forward 12-Month P/E Ratio For the S&P 500 in More Than 3 Years, 11 November 2024",
  year: 2024,
  address:
    "https://insight.factset.com/highest-forward-12-month-p/e-ratio-for-the-sp-500-in-more-than-3-years",
};
export const damodaranJanuary2025: Reference = {
  title:
    "Business Valuation Resources, Damodaran posts his first data update for 2025, 22 January 2025",
  year: 2025,
  address:
    "https://www.bvresources.com/articles/bvwire/damodaran-posts-his-first-data-update-for-2025",
};
export const reuters27January2025: Reference = {
  title:
    "Reuters, Nasdaq drops 3% as China's DeepSeek AI model hits tech shares, 27 January 2025 (read at financetom.com)",
  year: 2025,
  address:
    "https://www.financetom.com/market/us-stocksnasdaq-drops-3-as-chinas-deepseek-ai-model-hits-tech-shares-327020.htm",
};
export const greenwoodVayanos2014: Reference = {
  title:
    "Greenwood and Vayanos, Bond Supply and Excess Bond Returns, Review of Financial Studies 27(3) (abstract read)",
  year: 2014,
  address: "https://studylib.net/doc/18851754/bond-supply-and-excess-bond-returns",
};
export const beaCurrentAccount2024: Reference = {
  title:
    "Bureau of Economic Analysis, US current-account deficit of 2024: $1.13tn, 3.9% of GDP (read at tradingeconomics.com)",
  year: 2025,
};
export const financialAccountsFlows: Reference = {
  title:
    "Federal Reserve, Financial Accounts (Z.1), table F3.2.t: purchases of Treasuries by holder (a later vintage)",
  address: "https://www.federalreserve.gov/RELEASES/z1/current/html/F3_2_t.htm",
};
export const bofaSpreads2025: Reference = {
  title:
    "Bank of America on the hyperscalers' bonds of 2025, $121bn by mid-November, and their spreads (read at stockwatchindex.com)",
  year: 2025,
};
export const poterbaSamwick1995: Reference = {
  title: "Poterba and Samwick on stock ownership and consumption (read at abcdocz.com)",
  year: 1995,
  address: "https://abcdocz.com/doc/93424",
};
export const diMaggio2018: Reference = {
  title: "Di Maggio and others on stock wealth and spending in Sweden (read at financedocbox.com)",
  year: 2018,
};
