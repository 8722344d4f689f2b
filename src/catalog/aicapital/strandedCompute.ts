/*
 * What installed compute is worth after an efficiency gain
 *
 * The fleet cannot shrink: it rents for what clears the market. A task that needs e times less compute costs rent/e,
 * and is bought so much more as its price elasticity epsilon says; compute demand, (rent/e)^epsilon / e, must fill the
 * fleet S (today's is 1). So the rent, against before, is
 *
 *   rho = e (e S)^(1/epsilon)
 * Training and inference react differently; with a share w of training, its own gain and elasticity, both fill the fleet:
 *
 *   w/e_T (rho/e_T)^epsilon_T + (1-w)/e (rho/e)^epsilon = S
 *
 * This is Jevons' question seen from the owner's side. Where demand is inelastic (between -1 and 0) efficiency cuts
 * the rent and strands the fleet; at -1 nothing changes; beyond it capacity is scarce and rents rise.
 *
 * Power and upkeep, a share k of the old rent, have to be paid as before; what is left of the rent carries the value:
 *
 *   value = max( book max(0, (rho - k)/(1 - k)), salvage cost ),   book = cost max(0, 1 - age/life)
 *
 * The gain is taken to last as long as the fleet, and prices to clear at once. A value above book is economic, not
 * something accountants may write up; the shortfall is of fair value, not the two-step test of US GAAP (ASC 360).
 */
import {
  defineTable,
  interval,
  mode,
  notNegative,
  notPositive,
  number,
  numError,
  positive,
  share,
} from "../../calculation";
import { computeEfficiency, serviceElasticity } from "../arguments";
import { split } from "../compute/_jevonsArguments";
import type { Page } from "../page";
import {
  dpam2025,
  koralServerLives,
  platformonomics2026,
  serverLives,
  usvyatsky2025,
} from "../references";
import { clearingRent, nativeClearingRent } from "./_clearingRent";

export const strandedCompute = defineTable({
  name: "STRANDEDCOMPUTE",
  parameters: [
    number("cost", notNegative),
    number("age", notNegative),
    number("life", positive),
    number("efficiency", positive),
    number("elasticity", notPositive),
    number("opcost_share", interval("[0, 1)"), 0),
    number("salvage", share, 0),
    number("supply", positive, 1),
    mode("output", ["table", "book", "rent", "value", "impairment"]),
  ],
  later: [
    number("training_share", share, 0),
    number("training_efficiency", positive, 1),
    number("training_elasticity", notPositive, -1),
  ],
  columns: ["Book", "Rent ratio", "Recoverable", "Impairment", "Impairment/book"],
  compute(
    cost,
    age,
    life,
    efficiency,
    elasticity,
    opcost,
    salvage,
    supply,
    output,
    trainingShare,
    trainingEfficiency,
    trainingElasticity,
  ) {
    const book = cost * Math.max(0, 1 - age / life);
    const rent = clearingRent(
      [
        { weight: trainingShare, efficiency: trainingEfficiency, elasticity: trainingElasticity },
        { weight: 1 - trainingShare, efficiency, elasticity },
      ],
      supply,
    );
    if (rent === Infinity)
      throw numError(() => `no rent clears the market, got elasticity ${elasticity}`);
    const value = Math.max(book * Math.max(0, (rent - opcost) / (1 - opcost)), salvage * cost);
    const impairment = Math.max(0, book - value);
    if (output === "table")
      return [[book, rent, value, impairment, book === 0 ? 0 : impairment / book]];
    return { book, rent, value, impairment }[output];
  },
});

export const strandedComputePage: Page<typeof strandedCompute> = {
  family: "aicapital",
  mechanism: 12,
  since: "0.1.0",
  title: "The value of installed compute after an efficiency gain",
  question: "What is the installed fleet worth after the shock?",
  summary:
    "Book value, rent, recoverable value and shortfall of installed compute when the same work comes to need less of it.",
  equation: String.raw`\frac{w}{e_T}\Bigl(\frac{\rho}{e_T}\Bigr)^{\varepsilon_T}+\frac{1-w}{e}\Bigl(\frac{\rho}{e}\Bigr)^{\varepsilon}=S\quad\bigl(w=0:\ \rho = e\,(eS)^{1/\varepsilon}\bigr),\qquad V = \max\!\Bigl(B\max\bigl(0,\tfrac{\rho-k}{1-k}\bigr),\ s\,C\Bigr),\qquad B = C\max\bigl(0,1-\tfrac{a}{L}\bigr)`,
  arguments: {
    cost: { description: "What the fleet cost", unit: "money", typical: [10, 1000] },
    age: { description: "Age of the fleet", unit: "years", typical: [0, 6] },
    life: {
      description: "Useful life over which it is written off in a straight line",
      unit: "years",
      typical: [3, 8],
    },
    efficiency: computeEfficiency,
    elasticity: serviceElasticity,
    opcost_share: {
      description: "Power and upkeep as a share of the rent before the shock",
      unit: "share",
    },
    salvage: {
      description: "What the fleet fetches at least, as a share of its cost",
      unit: "share",
    },
    supply: {
      description: "Fleet on the market once orders have arrived, times today's (1.5: half more)",
      unit: "x",
      typical: [0.8, 2],
    },
    output: {
      description: "table, or one value: book, rent, value or impairment",
      unit: "text",
      words: {
        table: "one row with all of the values",
        book: "cost less straight-line depreciation",
        rent: "rent after the shock over the rent before",
        value: "what use or sale still brings",
        impairment: "book value less recoverable value",
      },
    },
    training_share: {
      description: "Share of training in today's compute; 0: all of it reacts alike",
      unit: "share",
    },
    training_efficiency: split.training_efficiency,
    training_elasticity: {
      ...split.training_elasticity,
      source: { judgement: "the elasticity at which rents would not move" },
    },
  },
  returns: {
    unit: "table",
    description:
      "Book value, rent against before, recoverable value, shortfall and shortfall over book (0 without book value)",
  },
  native: `LET(book, cost*IF(age<life, 1-age/life, 0),
    ${nativeClearingRent},
    earned, book*IF(rent>opcost_share, (rent-opcost_share)/(1-opcost_share), 0),
    worth, IF(earned>salvage*cost, earned, salvage*cost),
    shortfall, IF(book>worth, book-worth, 0),
    IF(ISNUMBER(rent), IF(output="table",
      HSTACK(book, rent, worth, shortfall, IF(book=0, 0, shortfall/book)),
      SWITCH(output, "book", book, "rent", rent, "value", worth, shortfall)), rent))`,
  notes: [
    "The fleet is stranded exactly where demand is inelastic, between -1 and 0; at -1 rents do not change, beyond -1 they rise (at today's supply and without operating costs).",
    "A value above book is economic value: US GAAP forbids the write-up. The shortfall is one of fair value, not the two-step test of ASC 360.",
    "Lives in use: 5 years at Amazon (part of its servers, from 2025), 5.5 at Meta, 6 at Microsoft and Alphabet. An operating share of 0.15 is our judgement for scenarios.",
    "With a share of training, efficiency and elasticity are those of the rest, inference: the same split as in JEVONSSPLIT. Where training does not react to price it needs less of the fleet, and inference alone would overstate the rent.",
    "The efficiency gain applies to the whole fleet at once; compare JEVONSDEMAND, which lets demand take its time.",
    "Other chips than the dearest may suffice, says DPAM (2025): supply then counts them, too.",
  ],
  errors: [
    "Where demand that does not react to price (elasticity 0) needs more than the supply, or all of it beside demand that does, there is no price: #NUM!.",
  ],
  references: [dpam2025, usvyatsky2025, koralServerLives, serverLives, platformonomics2026],
  examples: [
    {
      formula: "=MACRO.STRANDEDCOMPUTE(100,1,5,10,-0.5)",
      answer: [
        ["Book", "Rent ratio", "Recoverable", "Impairment", "Impairment/book"],
        [80, 0.1, 8, 72, 0.9],
      ],
      says: "inelastic demand strands nine tenths of the fleet",
    },
    {
      formula: "=MACRO.STRANDEDCOMPUTE(100,1,5,10,-1,,,,,FALSE)",
      answer: [[80, 1, 80, 0, 0]],
      says: "unit elasticity: no change",
    },
    {
      formula: "=MACRO.STRANDEDCOMPUTE(100,1,5,10,-1.5,,,,,FALSE)",
      answer: [[80, 2.15443469003188, 172.354775202551, 0, 0]],
      says: "elastic demand: scarce, worth more than book",
    },
    {
      formula: '=MACRO.STRANDEDCOMPUTE(251,1,6,11,-0.8,0.15,0.05,1,"table",FALSE)',
      answer: [
        [209.166666666667, 0.549100486776112, 98.2100217458865, 110.95664492078, 0.530470015557515],
      ],
      says: "hyperscalers' capex of 2024 with the efficiency of DeepSeek-V3",
    },
    {
      formula: '=MACRO.STRANDEDCOMPUTE(251,1,6,11,-1.11,0.15,0.05,1.5,"table",FALSE)',
      answer: [
        [
          209.166666666667, 0.880157315467482, 179.675966845429, 29.4906998212372,
          0.140991393567667,
        ],
      ],
      says: "the published elasticity, and half as much again on order",
    },
    {
      formula: '=MACRO.STRANDEDCOMPUTE(251,1,5.5,11,-0.5,0.15,0.05,1.5,"impairment")',
      answer: 192.813636363636,
      says: "a training glut: only salvage is left",
    },
    {
      formula: '=MACRO.STRANDEDCOMPUTE(251,1,5.5,11,-0.5,0.15,0.05,1.5,"rent")',
      answer: 0.0404040404040404,
    },
    {
      formula: '=MACRO.STRANDEDCOMPUTE(100,1,5,10,0,,,,"rent")',
      answer: 0,
      says: "demand that does not react at all",
    },
    {
      formula: '=MACRO.STRANDEDCOMPUTE(416,1,6,8,-1.11,0.15,0.05,1.2,"table",FALSE,0.48,11,-0.2)',
      answer: [
        [
          346.666666666667, 0.614468653471205, 189.430352788256, 157.236313878411,
          0.453566290033877,
        ],
      ],
      says: "training, about half of it, hardly reacts: a loss where inference alone has none",
    },
    {
      formula: '=MACRO.STRANDEDCOMPUTE(416,1,6,8,-1.5,,,1,"rent",,0.48,11,-1)',
      answer: 1.63148207912245,
      says: "elastic inference and unit-elastic training: scarce",
    },
    {
      formula: '=MACRO.STRANDEDCOMPUTE(416,1,6,8,-1.11,,,1.5,"rent",,0.48,11,0)',
      answer: 0.485906408248734,
      says: "training that does not react at all",
    },
    { formula: "=MACRO.STRANDEDCOMPUTE(100,1,5,0.5,0)", answer: "#NUM!" },
    { formula: "=MACRO.STRANDEDCOMPUTE(100,1,5,10,0.5)", answer: "#NUM!" },
  ],
  seeAlso: ["JEVONSDEMAND", "BREAKEVENELASTICITY", "CAPEXPAYBACK", "REQUIREDREVENUE"],
};
