import type { Reference } from "../page";

/** What markets did, and how concentrated they are. */

export const nasdaqPeak: Reference = {
  title: "This Day in Tech History, Dot-Com Bubble Peaks Out, 10 March 2000",
  address: "https://thisdayintechhistory.com/03/10/dot-com-bubble-peaks-out/",
};
export const nasdaqLevels: Reference = {
  title: "LiquiSearch, Stock market downturn of 2002: index levels",
  address: "https://www.liquisearch.com/stock_market_downturn_of_2002/index_levels",
};
export const nvidiaLoss: Reference = {
  title: "TipRanks, Nvidia (NVDA) Sets New Record with $589 Billion Market Cap Loss",
  year: 2025,
  address:
    "https://www.tipranks.com/news/nvidia-nvda-sets-new-record-with-589-billion-market-cap-loss",
};
export const reuters27January2025: Reference = {
  title:
    "Reuters, Nasdaq drops 3% as China's DeepSeek AI model hits tech shares, 27 January 2025 (read at financetom.com)",
  year: 2025,
  address:
    "https://www.financetom.com/market/us-stocksnasdaq-drops-3-as-chinas-deepseek-ai-model-hits-tech-shares-327020.htm",
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
export const nvidiaLeft: Reference = {
  title:
    "Nvidia loses nearly $600 billion in market value after Chinese AI startup bursts onto scene, 28 January 2025 (read at financialwisdomwave.com)",
  year: 2025,
  address:
    "https://financialwisdomwave.com/2025/01/28/nvidia-loses-nearly-600-billion-in-market-value-after-chinese-ai-startup-bursts-onto-scene",
};
export const powerStocks27January2025: Reference = {
  title:
    "CNBC, Power stocks plunge as energy needs called into question because of new China AI lab, 27 January 2025 (beginning read at 247news.center)",
  year: 2025,
  address:
    "https://247news.center/power-stocks-plunge-as-ai-energy-needs-questioned-due-to-new-china-ai-lab",
};
export const yields27January2025: Reference = {
  title:
    "Lambham, DeepSeek AI Triggers Treasury Yield Drop as Markets Flee Tech Stocks (the 10-year yield down by as much as 10 bp on 27 January 2025)",
  year: 2025,
  address: "https://www.lambham.com/post/ai-s-impact-on-treasury-yields-and-market-dynamics",
};
export const nasdaqRecord2015: Reference = {
  title:
    "Reuters, Nasdaq surpasses Internet-bubble peak to set new record, 23 April 2015 (read at coins2day.com)",
  year: 2015,
  address:
    "https://coins2day.com/2015/04/23/nasdaq-supasses-internet-bubble-peak-to-set-new-record",
};
