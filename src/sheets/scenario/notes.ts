/** What the debt beside the scenario's is, which is not the baseline's. */
export const plannedPath =
  "Debt on the planned path: planned rate, growth and primary balance alone, without crowding out and GDP gap. The baseline of the pane and of Comparison is the whole chain, with both.";

/** The limits of the chain, which every scenario sheet carries. */
export const notThis: readonly string[] = [
  "Not a forecast: there are no expectations, no rule of monetary policy and no banks in it.",
  "Published estimates of what a gap does to yields span 2 to over 200 bp for 1% of GDP. The chain uses one of them; the table of the literature stands beside it.",
  "The foreign gap is a flow, quantitative tightening a stock that grows. The same bonds of hyperscalers can count in crowding out and in tightening, so a scenario uses one of them mainly.",
  "The whole move of the yield reprices all debt that matures, bills included.",
  "Yields reach GDP through wealth and crowding out only. Housing and spreads do not feed back, and equity outside tech is held still.",
  "A free-cash-flow yield of 2.5% means a duration of 40 years: tech prices react strongly by construction.",
  "Idle cash is no official statistic, and its threshold is an essay's story, not an estimated model.",
  "Where the basis says judgement, the number is our choice. Where it says published, it was read in the source named. Nothing here is investment advice.",
];
