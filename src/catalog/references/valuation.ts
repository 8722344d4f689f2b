import type { Reference } from "../page";

/** What shares are worth: multiples, cash flows and premiums. */

export const hsuGoldman2025: Reference = {
  title:
    "Hsu and Goldman, Will DeepSeek deep-six the US economy?, Asia Times, 3 February 2025 (read in a copy)",
  year: 2025,
  address: "https://asiatimes.com/2025/02/will-deepseek-deep-six-the-us-economy/",
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
export const microsoftStockCompensation: Reference = {
  title:
    "Microsoft, annual report (10-K) for fiscal year 2025, note 17: stock-based compensation of $10,734m in fiscal year 2024 (read at samay58.github.io)",
  year: 2025,
  address:
    "https://samay58.github.io/edgarpack/0000789019/0000950170-25-100235/sections/10k_partii_item8_financial_statements_31.md",
};
