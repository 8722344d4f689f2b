/*
 * The Nasdaq from March 2000, replayed
 *
 * Where would a value stand t years after its peak if it went the way of the Nasdaq Composite from 10 March 2000? Between nine
 * closes that were read, the path is a straight line in logs:
 *
 *   V_t = V (L_k/L_0) (L_{k+1}/L_k)^w,   w the share of the days from close k to close k+1 that have passed
 *
 * Half was lost within the year, 78% by October 2002, and the old close was passed on 23 April 2015, 5,522 days later. It is a yardstick for
 * how long and how deep, not a forecast. The last stretch runs from the end of 2003 to 2015 in one line and so leaves out 2008.
 */
import { anyNumber, define, notNegative, number, numError, power } from "../../calculation";
import type { Page } from "../page";
import { nasdaqLevels, nasdaqPeak, nasdaqRecord2015 } from "../references";
import { nasdaqCloses } from "./_nasdaq";

export const dotcomReplay = define({
  name: "DOTCOMREPLAY",
  parameters: [number("value", anyNumber), number("years", notNegative)],
  compute(value, years) {
    const day = years * 365.25;
    if (day > 5522) return numError(() => `years must be at most 15.118, got ${years}`);
    const next = Math.max(
      1,
      nasdaqCloses.findIndex((close) => close[0] >= day),
    );
    const [start, from] = nasdaqCloses[next - 1]!;
    const [end, to] = nasdaqCloses[next]!;
    const share = (day - start) / (end - start);
    return (value / nasdaqCloses[0]![1]) * from * power(to / from, share);
  },
});

export const dotcomReplayPage: Page<typeof dotcomReplay> = {
  family: "valuation",
  mechanism: 3,
  since: "0.1.0",
  title: "The Nasdaq from March 2000, replayed",
  question: "Where would this be after t years of the Nasdaq from March 2000?",
  summary:
    "What a value at its peak would be worth after some years of the Nasdaq's path from 10 March 2000.",
  equation: String.raw`V_t = V\,\frac{L_k}{L_0}\left(\frac{L_{k+1}}{L_k}\right)^{\frac{d-d_k}{d_{k+1}-d_k}},\qquad d = 365.25\,t`,
  arguments: {
    value: {
      description: "Value at the peak: an index, a price, a market capitalisation",
      unit: "money",
      typical: [10, 1000],
    },
    years: {
      description: "Years since the peak, at most 15.118",
      unit: "years",
      typical: [0, 15.2],
    },
  },
  returns: { unit: "money", description: "Value then, in the unit of the first argument" },
  native: `LET(passed, {0;294;549;560;661;943;1026;1391;5522},
    level, {5048.62;2470.52;1695.38;1423.19;1950.4;1114.11;1335.51;2003.37;5056.06},
    day, years*365.25,
    IF(day>5522, SQRT(-1), LET(
      k, MATCH(day, {0;294;549;560;661;943;1026;1391}, 1),
      share, (day-INDEX(passed, k))/(INDEX(passed, k+1)-INDEX(passed, k)),
      value/5048.62*INDEX(level, k)^(1-share)*INDEX(level, k+1)^share)))`,
  notes: [
    "Closes: 10 Mar 2000 5,048.62; 29 Dec 2000 2,470.52; 10 Sep 2001 1,695.38; 21 Sep 2001 1,423.19; 31 Dec 2001 1,950.40; 9 Oct 2002 1,114.11; 31 Dec 2002 1,335.51; 31 Dec 2003 2,003.37; 23 Apr 2015 5,056.06.",
    "The source prints year-end closes under 1 January of the year that follows.",
    "Between closes the path is smooth, which the market's was not, and the stretch from 2003 to 2015 leaves out the fall of 2008.",
  ],
  errors: ["More than 5,522 days (15.118 years): the record ends, #NUM!."],
  references: [nasdaqLevels, nasdaqPeak, nasdaqRecord2015],
  examples: [
    { formula: "=MACRO.DOTCOMREPLAY(100,1)", answer: 44.0479712396518, says: "after a year" },
    {
      formula: "=MACRO.DOTCOMREPLAY(100,2.5)",
      answer: 23.4163641658578,
      says: "shortly before the low",
    },
    { formula: "=MACRO.DOTCOMREPLAY(100,5)", answer: 43.7471076266938, says: "five years on" },
    { formula: "=MACRO.DOTCOMREPLAY(100,0)", answer: 100, says: "the peak" },
    {
      formula: "=MACRO.DOTCOMREPLAY(100,16)",
      answer: "#NUM!",
      says: "the record ends in April 2015",
    },
  ],
  seeAlso: ["MAXDRAWDOWN", "RECOVERYYEARS", "PECOMPRESSION"],
};
