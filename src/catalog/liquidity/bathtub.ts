/*
 * The bathtub: liquidity as a water level
 *
 * Money flows in (deficits, buybacks, central-bank purchases), flows out (issuance, taxes, capital expenditure), and
 * some of it leaks away. What floats on it rises and sinks with the level:
 *
 *   W_t = max(0, W_{t-1} (1 - leak) + in_t - out_t),   index_t = 100 (W_t / W_0)^eta
 *
 * With steady flows and a leak the level settles at (in - out)/leak, whatever it was at the start; without a leak it
 * goes on rising or falling by the difference. The floor is real: a tub cannot hold less than nothing.
 *
 * An elasticity eta of 0 means prices that do not care for the level, so that the index stays at 100 even over an
 * empty tub: that is the limit meant for 0^0. Any larger eta takes it to 0 there. That prices follow the level at all,
 * and in proportion (eta 1), is judgement.
 */
import {
  anyNumber,
  defineTable,
  interval,
  notNegative,
  number,
  series,
  share,
  valueError,
  whole,
} from "../../calculation";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import { plurDaddy2026 } from "../references";
import { itemAt } from "../series";

export const bathtub = defineTable({
  name: "BATHTUB",
  parameters: [
    number("level", notNegative),
    series("inflow", anyNumber),
    series("drain", anyNumber),
    whole("periods", interval("[0, 1000]")),
    number("leak", share, 0),
    number("elasticity", notNegative, 1),
  ],
  columns: ["Period", "Level", "Price index"],
  compute(level, inflow, drain, periods, leak, elasticity) {
    for (const { length } of [inflow, drain])
      if (length !== 1 && length !== periods)
        throw valueError(
          () => `inflow and drain must be one number or ${periods}, one a period, got ${length}`,
        );
    if (level === 0) throw noDivisor("level");
    let water = level;
    const rows = [[0, level, 100]];
    for (let t = 1; t <= periods; t++) {
      water = Math.max(0, water * (1 - leak) + itemAt(inflow, t) - itemAt(drain, t));
      rows.push([t, water, 100 * (water / level) ** elasticity]);
    }
    return rows;
  },
});

export const bathtubPage: Page<typeof bathtub> = {
  family: "liquidity",
  mechanism: 19,
  since: "0.1.0",
  title: "The bathtub of liquidity",
  question: "How does the water level move?",
  summary:
    "The level of liquidity period by period from what flows in, drains and leaks, and an index of the prices that float on it.",
  equation: String.raw`W_t = \max\bigl(0,\;(1-\lambda)W_{t-1} + in_t - out_t\bigr),\qquad P_t = 100\left(\frac{W_t}{W_0}\right)^{\eta}`,
  arguments: {
    level: { description: "Liquidity at the start", unit: "$bn", typical: [100, 8000] },
    inflow: {
      description: "What flows in; one number or one a period",
      unit: "$bn",
      typical: [0, 300],
    },
    drain: {
      description: "What flows out; one number or one a period",
      unit: "$bn",
      typical: [0, 400],
    },
    periods: { description: "Periods to run, of any length", unit: "periods", typical: [0, 24] },
    leak: { description: "Share of the level that is lost each period", unit: "share" },
    elasticity: {
      description: "Percent by which prices move when the level moves by 1 percent, 0 or more",
      unit: "elasticity",
      source: { judgement: "prices in proportion to the level" },
      typical: [0, 3],
    },
  },
  returns: { unit: "table", description: "One row a period from period 0: level and price index" },
  native: `LET(size, LAMBDA(list, SUM(list*0+1)),
    fits, LAMBDA(list, ((size(list)=1)+(size(list)=periods)>0)*1),
    pick, LAMBDA(list, t, IF(size(list)=1, SUM(list), INDEX(TOCOL(list), t))),
    start, HSTACK(0, level, 100),
    IF(fits(inflow)*fits(drain)=0, VALUE("?"), IF(level=0, 1/0, IF(periods=0, start, LET(
      water, SCAN(level, SEQUENCE(periods), LAMBDA(before, t,
        MAX(0, before*(1-leak)+pick(inflow, t)-pick(drain, t)))),
      price, MAP(water, LAMBDA(now, IF(elasticity=0, 100, 100*(now/level)^elasticity))),
      VSTACK(start, HSTACK(SEQUENCE(periods), water, price)))))))`,
  notes: [
    "Until the floor binds the level is W* + (W0 - W*) (1 - leak)^t, with W* = (inflow - drain)/leak.",
    "That prices follow the level, and how closely, is a judgement, not an estimate.",
    "A negative inflow is a drain, and the other way round.",
  ],
  errors: [
    "Ranges that are neither one cell nor one cell a period: #VALUE!.",
    "A level of 0: #DIV/0!.",
  ],
  references: [plurDaddy2026],
  examples: [
    {
      formula: "=MACRO.BATHTUB(6000,50,80,3)",
      answer: [
        ["Period", "Level", "Price index"],
        [0, 6000, 100],
        [1, 5970, 99.5],
        [2, 5940, 99],
        [3, 5910, 98.5],
      ],
      says: "30 more drains than flows in",
    },
    {
      formula: "=INDEX(MACRO.BATHTUB(6000,50,80,12),14,2)",
      answer: 5640,
      says: "the level after a year",
    },
    { formula: "=INDEX(MACRO.BATHTUB(6000,50,80,12),14,3)", answer: 94 },
    {
      formula: "=INDEX(MACRO.BATHTUB(6000,50,80,12,1%,1.5),14,2)",
      answer: 4977.46384544516,
      says: "with a leak of 1% a month",
    },
    {
      formula: "=INDEX(MACRO.BATHTUB(6000,50,80,12,1%,1.5),14,3)",
      answer: 75.5588423927731,
      says: "and prices that exaggerate the level",
    },
    {
      formula: "=MACRO.BATHTUB(100,{0;40},{70;60},2,0,2,FALSE)",
      answer: [
        [0, 100, 100],
        [1, 30, 9],
        [2, 10, 1],
      ],
      says: "flows of their own each period",
    },
    { formula: "=MACRO.BATHTUB(100,{0;40},{70;60},3)", answer: "#VALUE!" },
    { formula: "=MACRO.BATHTUB(0,50,80,3)", answer: "#DIV/0!" },
  ],
  seeAlso: ["IDLECASH", "CROWDOUT", "FIRESALE"],
};
