/** What an economist can attack in the chain, said before he does. Prose: for the page and, in short, for every sheet. */
export const judgements: readonly string[] = [
  "persistence is one number a scenario for all causes of a yield change, chosen by scenario. A foreseen path would give anything from 0.1 to above 2. 0.5 fits 2022 (+2.3 points; tech -28%, Nasdaq -33%).",
  "foreign_memory 0.5 is estimated by nobody; it lies between a flow that leaves nothing and Beltran's lasting part piling up (8 bp per 1% of GDP missing for ten years, against 2 to 14.5 in the literature on stocks). foreign_inflow is a placeholder.",
  "rate_sensitivity 0.3 (per cent of GDP for a point, a year later) is the low end of a tenfold range; spread0 is a high-yield spread. +100 bp for ever costs 0.3% of GDP in the first year and 0.7% later.",
  "cycle_bp always eases. Without it debt_spiral reaches 182 bp and 145% of GDP in year 10.",
  "The balance of idle cash is set, not observed: saving just pays for the plan. The only measure of 2026 (reverse repos near zero) says that the cushion is empty; a card says so.",
  "pull 1 and displaced_import_share 0.15 decide GDP in idle_cash_exhaustion: 2026-11, year 10, -0.93% at share 0, -0.69 at 0.15, -0.11 at 0.5; +0.44 with pull 0.33.",
  "The margin is cut at once and for all users. margin_fade decides deepseek_2025's compute in year 10: 61 without the margin, 84 with a fade of 0.25, 197 without a fade.",
  "Price shocks are put in in twelve presets; news in a straight line is slower than the Nasdaq was.",
  "capex_response 1 is a cliff in training_glut: -61% against plan in year 2.",
  "debt_spiral has a point of deficit and 75 bp typed in; without the deficit, debt ends at 130%.",
  "2026-11: capex0, mortgage0 and tech_weight are second-hand; equity_wealth and foreign_inflow are scaled by GDP; external_share is kept at 0.3 though 159 of debt came in five months; CBO's February baseline precedes the tariff ruling.",
  "Capex growing 5% against GDP at 3.9% cannot go on beyond ten years; from year 11 the baseline crowds out.",
  "Debt reprices full-year; qt at 5.6 bp per 1% of GDP is high for announced runoff.",
  "Long horizons: debt_spiral leaves the domain of DISCOUNTSHOCK in year 46 or 47, idle_cash_exhaustion in 53 or 63; with seven parameters at the ends of their ranges together the foreign loop feeds on itself.",
  "No banks, no productivity, no exchange rate, no inflation, one asset class besides bonds; housing and mortgages act on nothing but through rate_sensitivity.",
];
