/**
 * Numbers in the wrong unit. Every rule asks for two things: the number is far outside what an analyst would try, and
 * the same number in the other unit is well inside. What is merely unusual is left alone.
 */
export type Mistake =
  /** 5 for 5%. */
  | "percent"
  /** 25 for 25 bp where a decimal is wanted. */
  | "basisPoints"
  /** 25 for 25% or 25 bp: both can be. */
  | "percentOrBasisPoints"
  /** 0.0004 for 4%: divided by 100 twice. */
  | "percentTwice"
  /** A hundred times what is usual, or a hundredth of it. */
  | "hundredfold"
  | "hundredth"
  | "thousandfold"
  | "thousandth"
  /** A month's for a year's, or the other way round. */
  | "twelvefold"
  /** More than ten times what is usual, whatever it may mean: from `meant` to `also`. */
  | "beyond"
  /** 0.0025, or 0.25%, where basis points are wanted. */
  | "decimalForBp"
  /** 0.25 for a quarter of a percent where basis points are wanted. */
  | "pointsForBp"
  /** 28 for $28 trillion where billions are wanted. */
  | "trillions"
  /** 28,000,000 for $ million. */
  | "millions"
  /** 2030 for a number of years. */
  | "calendarYear"
  /** A rate divided by 4 or 12 where one a year is wanted. */
  | "quarterlyRate"
  | "monthlyRate"
  /** Years multiplied by 4 or 12. */
  | "quartersForYears"
  | "monthsForYears"
  /** An amount in millions beside one in billions: `also` is the other, `meant` what would be usual beside it. */
  | "mixedMoney"
  /** A 0 among prices or balances: given is its place, meant the answer without it, also how many there are. */
  | "zeroAmong"
  /** A small step of the argument moves the answer from `also` to `meant`, which is NaN for an error. */
  | "nearSingular";
