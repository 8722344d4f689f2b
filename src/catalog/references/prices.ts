import type { Reference } from "../page";

/** What tokens cost and sell for. */

export const appenzeller2024: Reference = {
  title:
    "Appenzeller (Andreessen Horowitz), Welcome to LLMflation: LLM inference cost is going down fast, 12 November 2024",
  year: 2024,
  address: "https://a16z.com/llmflation-llm-inference-cost",
};
export const epochPrices2025: Reference = {
  title:
    "Epoch AI, LLM inference prices have fallen rapidly but unequally across tasks, 12 March 2025",
  year: 2025,
  address: "https://epoch.ai/data-insights/llm-inference-price-trends",
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
export const deepSeekPrices: Reference = {
  title: "DeepSeek's API prices of V3 and R1 (repeated at generator-hub.com)",
  address: "https://generator-hub.com/blog/6891",
};
export const openAiPrices: Reference = {
  title:
    "chatgptpricing.com, ChatGPT API Pricing Explained: Models, Tokens, and Costs in 2025 (not OpenAI's own page)",
  year: 2025,
  address: "https://www.chatgptpricing.com/api",
};
export const tokenPriceHistory: Reference = {
  title: "Infinity Services, page cost-of-cognition: prices from GPT-4 to GPT-4o mini",
  address: "https://infinity-services.com/cost-of-cognition.html",
};
export const deepSeekRevenueMisprint: Reference = {
  title:
    "Bennett (woter), In-depth technical interpretation! DeepSeek theoretical cost-profit ratio is 545%! (prints a daily revenue of $56,200)",
  year: 2025,
  address:
    "https://article.woter.ai/d/in-depth-technical-interpretation-deepseek-theoretical-cost-profit-ratio-is-545-2025_2676.html",
};
