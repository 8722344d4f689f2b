/*
 * Crowding out, with its effects on output and the cost of capital
 *
 * CROWDOUT says what is displaced. Here stands what follows from it. Spending S multiplies into output by m, and what
 * it displaces would have done so by its own multiplier m_d:
 *
 *   GDP effect = m S - m_d CO,   effective multiplier = GDP effect / S
 *
 * The next dollar displaces pull (1 - monetised), once idle money is used up, and nothing before; with a rounded
 * threshold it passes from one to the other along a logistic curve. And money that must be pulled from others costs
 * more: beta bp for 1% of GDP crowded out, by default the long-run effect of a loss of foreign buying.
 */
import { defineTable, notNegative, number, share } from "../../calculation";
import { nominalGdp } from "../arguments";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import { beltran2012, cboJanuary2025, plurDaddy2026, ramey2011 } from "../references";
import { crowding } from "./_crowdingArguments";
import { crowdOut } from "./crowdOut";

export const crowdOutTable = defineTable({
  name: "CROWDOUTTABLE",
  parameters: [
    number("spending", notNegative),
    number("idle_cash", notNegative),
    number("monetised", share, 0),
    number("pull", share, 1),
    number("softness", notNegative, 0),
    number("multiplier", notNegative, 1),
    number("displaced_multiplier", notNegative, null),
    number("gdp", notNegative, 30135),
    number("bp_per_pct_gdp", notNegative, 30),
  ],
  columns: ["Measure", "Value"],
  compute(
    spending,
    idleCash,
    monetised,
    pull,
    softness,
    multiplier,
    displacedMultiplier,
    gdp,
    bpPerPercent,
  ) {
    if (gdp === 0) throw noDivisor("gdp");
    const need = spending * (1 - monetised);
    const shortfall = crowdOut.compute(spending, idleCash, monetised, 1, softness);
    const displaced = pull * shortfall;
    const beyond = need - idleCash;
    const squeezed = softness === 0 ? Number(beyond > 0) : 1 / (1 + Math.exp(-beyond / softness));
    const effect = multiplier * spending - (displacedMultiplier ?? multiplier) * displaced;
    const perDollar = (x: number) => (spending === 0 ? 0 : x / spending);
    return [
      ["Spending", spending],
      ["Monetised", spending * monetised],
      ["Absorbed by idle cash", need - shortfall],
      ["Crowded out", displaced],
      ["Crowd-out ratio", perDollar(displaced)],
      ["Marginal crowd-out", pull * (1 - monetised) * squeezed],
      ["Net new demand", spending - displaced],
      ["GDP effect", effect],
      ["Effective multiplier", perDollar(effect)],
      ["Cost of capital (bp)", (bpPerPercent * 100 * displaced) / gdp],
    ];
  },
});

export const crowdOutTablePage: Page<typeof crowdOutTable> = {
  family: "liquidity",
  mechanism: 16,
  since: "0.1.0",
  title: "Crowding out, with its effects on output and the cost of capital",
  question: "With its effects on output and the cost of capital?",
  summary:
    "What spending displaces once idle money is used up, and what that does to demand, output, the multiplier and the cost of capital.",
  equation: String.raw`\Delta Y = mS - m_d\,CO,\qquad \frac{\partial CO}{\partial S} = \frac{\pi(1-\mu)}{1+e^{-(N-I)/s}},\qquad \Delta r = \beta\,\frac{100\,CO}{GDP}`,
  arguments: {
    spending: crowding.spending,
    idle_cash: crowding.idle_cash,
    monetised: crowding.monetised,
    pull: crowding.pull,
    softness: crowding.softness,
    multiplier: {
      description: "Output for each dollar of spending",
      unit: "x",
      source: { published: ramey2011, note: "inside 0.8 to 1.5" },
      typical: [0.5, 2],
    },
    displaced_multiplier: {
      description: "Output lost for each dollar displaced; left out: as multiplier",
      unit: "x",
      typical: [0.5, 2],
    },
    gdp: nominalGdp,
    bp_per_pct_gdp: {
      description: "Rise of the cost of capital for 1% of GDP crowded out",
      unit: "bp",
      source: {
        published: beltran2012,
        note: "long run, 20 bp for $100bn, over GDP of 2010 (15,049, from memory)",
      },
      typical: [0, 90],
    },
  },
  returns: { unit: "table", description: "One row a measure: $bn, ratios, and the last in bp" },
  native: `LET(need, spending*(1-monetised),
    beyond, need-idle_cash,
    corner, LAMBDA(x, MAX(x, 0)+softness*LN(1+EXP(-ABS(x)/softness))),
    shortfall, IF(softness=0, MAX(beyond, 0), corner(beyond)-corner(-idle_cash)),
    displaced, pull*shortfall,
    squeezed, IF(softness=0, IF(beyond>0, 1, 0), EXP(MIN(beyond, 0)/softness)/(1+EXP(-ABS(beyond)/softness))),
    effect, multiplier*spending-IF(displaced_multiplier="", multiplier, displaced_multiplier)*displaced,
    each, LAMBDA(x, IF(spending=0, 0, x/spending)),
    IF(gdp=0, 1/0, VSTACK(HSTACK("Spending", spending),
      HSTACK("Monetised", spending*monetised),
      HSTACK("Absorbed by idle cash", need-shortfall),
      HSTACK("Crowded out", displaced),
      HSTACK("Crowd-out ratio", each(displaced)),
      HSTACK("Marginal crowd-out", pull*(1-monetised)*squeezed),
      HSTACK("Net new demand", spending-displaced),
      HSTACK("GDP effect", effect),
      HSTACK("Effective multiplier", each(effect)),
      HSTACK("Cost of capital (bp)", bp_per_pct_gdp*100*displaced/gdp))))`,
  notes: [
    "Just at a sharp threshold the marginal crowd-out is 0: the next dollar is the first to be pulled.",
    "Where nothing is spent, the ratio and the effective multiplier are shown as 0.",
    "With the same multiplier for both, spending that is crowded out in full adds nothing to output.",
    "The cost of capital is one coefficient out of a literature that spans 2 to over 200 bp for 1% of GDP (YIELDSHOCKRANGE).",
  ],
  errors: ["A gdp of 0: #DIV/0!."],
  references: [plurDaddy2026, ramey2011, beltran2012, cboJanuary2025],
  examples: [
    {
      formula: "=MACRO.CROWDOUTTABLE(500,300)",
      answer: [
        ["Measure", "Value"],
        ["Spending", 500],
        ["Monetised", 0],
        ["Absorbed by idle cash", 300],
        ["Crowded out", 200],
        ["Crowd-out ratio", 0.4],
        ["Marginal crowd-out", 1],
        ["Net new demand", 300],
        ["GDP effect", 300],
        ["Effective multiplier", 0.6],
        ["Cost of capital (bp)", 19.9104031856645],
      ],
      says: "two fifths of the spending are taken from others",
    },
    {
      formula: "=MACRO.CROWDOUTTABLE(500,300,0,1,50,1.5,1,30135,30,FALSE)",
      answer: [
        ["Spending", 500],
        ["Monetised", 0],
        ["Absorbed by idle cash", 299.216287860996],
        ["Crowded out", 200.783712139004],
        ["Crowd-out ratio", 0.401567424278008],
        ["Marginal crowd-out", 0.982013790037908],
        ["Net new demand", 299.216287860996],
        ["GDP effect", 549.216287860996],
        ["Effective multiplier", 1.09843257572199],
        ["Cost of capital (bp)", 19.9884233090099],
      ],
      says: "a rounded threshold, and a livelier multiplier than that of what is displaced",
    },
    { formula: "=MACRO.CROWDOUTTABLE(500,300,,,,,,0)", answer: "#DIV/0!" },
  ],
  seeAlso: ["CROWDOUT", "FISCALVSCAPEX", "YIELDSHOCKRANGE"],
};
