/** What the debt beside the scenario's is, which is not the baseline's. */
export const plannedPath =
  "Debt on the planned path: planned rate, growth and primary balance alone, without crowding out and GDP gap. The baseline of the pane and of Comparison is the whole chain, with both.";

/** The limits of the chain, which every scenario sheet carries. */
export const notThis: readonly string[] = [
  "Not a forecast: no banks, no productivity, no exchange rate, no inflation, one asset class besides bonds.",
  "Expectations are static. Prices take the share persistence of a yield change as lasting for ever and the rest as gone; 0.5 fits 2022, a foreseen path would give anything from 0.1 up.",
  "Published estimates of what a gap does to yields span 2 to over 200 bp for 1% of GDP. The chain has one of them, as assumptions (bp_per_pct_gdp, longrun_ratio, half_life_months); the table of the literature stands beside it.",
  "How much of a missing flow is still felt a year later (foreign_memory) is estimated by nobody, and foreign_inflow is a placeholder.",
  "Private borrowing rates lower GDP a year later by rate_sensitivity, the low end of a tenfold range. What crowding out adds to yields is left out there, since what is crowded out is counted already. Housing is shown and is part of it.",
  "The central bank is cycle_bp, on last year's GDP gap, and always eases; and whatever policy_bp says.",
  "The balance of idle cash is set, not observed: saving just pays for the plan without a shock during ten years, and after them no longer. Idle cash is no official statistic.",
  "What is displaced (pull) and how much of it was imported (displaced_import_share) decide how far GDP falls where money runs out.",
  "A bond counts once: what hyperscalers issue counts in crowding out (external_share) or in supply of duration (qt), never in both.",
  "The fall of prices from the news is put in. Equity outside tech is held still.",
  "The whole move of the yield reprices all debt that matures, bills included, for the full year.",
  "Where the basis says judgement, the number is our choice; published: it was read in the source named; reported: it was read second-hand. Nothing here is investment advice.",
];
