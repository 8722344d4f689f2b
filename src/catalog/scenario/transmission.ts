/*
 * The transmission of a shock
 *
 * All mechanisms as one chain, year by year: cheaper compute and its use, capital expenditure, idle cash and what it no
 * longer covers, foreigners who leave tech shares, yields, prices of tech, wealth and spending, growth, the debt, and
 * mortgages. No year looks ahead and nothing is circular: what a stage needs from a later one it takes from the year
 * before. chain/ has the equations, each a function of this catalog or plain arithmetic.
 *
 * Where the inputs of a stage leave its domain (a free-cash-flow yield that would no longer be positive, say), the chain
 * ends there: that function's error stands in all that depends on it, and in every year below.
 */
import { cells, defineTable, text, upToThousand, whole } from "../../calculation";
import type { Page } from "../page";
import {
  beltran2012,
  cboJanuary2025,
  dpam2025,
  hsuGoldman2025,
  plurDaddy2026,
} from "../references";
import { theOverrides, theScenario } from "./_scenarioArguments";
import { recursion } from "./chain/native.generated";
import { outcomes } from "./chain/runner.generated";
import { stages } from "./chain/stages";
import { constant, parameterColumn } from "./_inlineScenarios";
import { judgements } from "./_judgements";
import { horizon, scenarioValues } from "./_overrides";
import { chainValues, presetNamed } from "./_presets";
import { transmissionRows } from "./_transmission";

export const transmission = defineTable({
  name: "TRANSMISSION",
  parameters: [text("scenario"), whole("years", upToThousand, null), cells("overrides")],
  columns: null,
  compute(scenario, years, overrides) {
    const values = scenarioValues(scenario, overrides);
    return [["year", ...outcomes], ...transmissionRows(values, horizon(years, values))];
  },
});

/** The equations as declared, in the order of the calculation. */
const steps = () => stages.map(({ key, label, equation }) => `${key} = ${equation} (${label})`);

const nativeForm = () =>
  `LET(p, MACRO_PARAMETERS(scenario, overrides), IF(ISERROR(INDEX(p,1)), INDEX(p,1), LET(
    horizon, IF(years="", INDEX(p,1), years),
    VSTACK(${constant([["year", ...outcomes]])},
    MACRO_CHAIN(p, horizon)))))`;

/** What the deficit is, against the essay that puts it at 6 to 7% of GDP. */
const deficitNote = () => {
  const values = chainValues(presetNamed("baseline 2025-01"));
  const rows = transmissionRows(values, values.years) as number[][];
  const [first, last] = [1, values.years].map((year) =>
    (100 * (rows[year]![outcomes.indexOf("interest") + 1]! - values.primary_balance)).toFixed(1),
  );
  return `The deficit is interest less primary_balance: ${first} to ${last}% of GDP in the baseline of January 2025, where Hsu and Goldman (3 February 2025) have 6 to 7%.`;
};

const nativeHelpers = () => [
  {
    name: "MACRO_PARAMETERS",
    formula: `LAMBDA(scenario, [overrides_], LET(overrides, IF(ISOMITTED(overrides_), "", overrides_), ${parameterColumn()}))`,
    summary:
      "The assumptions of a scenario, in the order of SCENARIOTABLE, for MACRO_TRANSMISSION.",
  },
  {
    // Apart, so that there is room for more stages.
    name: "MACRO_CHAIN",
    formula: `LAMBDA(p, horizon, ${recursion})`,
    summary: "The years of the chain by their assumptions, for MACRO_TRANSMISSION.",
  },
];

export const transmissionPage: Page<typeof transmission> = {
  family: "scenario",
  mechanism: 28,
  since: "0.1.0",
  title: "The transmission of a shock",
  question: "How does the shock run through the economy?",
  summary:
    "A scenario year by year: compute, capex, idle cash, crowding out, foreign gap, yields, tech prices, spreads, wealth, GDP, debt, mortgages.",
  equation: String.raw`x_t = f(x_{t-1};\ \theta),\qquad \theta = \text{scenario with overrides}`,
  arguments: {
    scenario: theScenario,
    years: { description: "Years to run; left out: the scenario's, which is 10", unit: "years" },
    overrides: theOverrides,
  },
  returns: {
    unit: "table",
    description:
      "A row a year from year 0, the base before the shock; money in $bn, yields and spreads in bp, compute and valuation 100 before",
  },
  steps: /* @__PURE__ */ steps(),
  judgements,
  native: /* @__PURE__ */ nativeForm(),
  helpers: /* @__PURE__ */ nativeHelpers(),
  nativeLimit:
    "The twin does not check that overrides lie in the functions' domains, wants their keys spelled exactly, and keeps calculating what an error does not reach.",
  notes: [
    "Not a forecast: no banks, no productivity, no exchange rate, no inflation, one asset class besides bonds.",
    'A vintage stands behind the name: "reverse_qe 2025-01". Without one the scenario\'s natural vintage is meant, and stays so when later ones come.',
    "Numbers of your own (pane, Scenarios, Own numbers) are kept in the workbook, where no function reads; the sheets made of them hold them in their cells. A formula gets them as overrides.",
    "Expectations are static: prices take the share persistence of today's yield change as lasting for ever and the rest as gone. A change that fades by f a year is worth y/(y+f) of a lasting one, y being the free-cash-flow yield.",
    "Published estimates of the step from a gap to yields span 2 to over 200 bp for 1% of GDP: show YIELDSHOCKRANGE beside it. bp_per_pct_gdp, longrun_ratio, half_life_months and foreign_memory are assumptions of the scenario.",
    "A bond counts once: what hyperscalers issue counts in crowding out (external_share) or in qt, never in both.",
    "private_bp less what crowding out adds acts on GDP a year later: what is crowded out is counted already. The central bank is cycle_bp, on last year's gap, and whatever policy_bp says.",
    "The first two columns of SCENARIOTABLE are a list of overrides: spill it, change values, and run it. Keys of side models are allowed there and change nothing.",
    "Of a key given twice the last value counts, so changes may stand below such a list (VSTACK). Empty keys and values change nothing.",
    "wealth, mortgage and housing are changes against the start; gdp_gap is against potential, gdp against the path of the baseline; rate is the average on the debt; interest and debt are shares of GDP; private_bp is the yield's change and the spread's.",
    "Overrides may lie outside low and high; only the domains are limits.",
    /* @__PURE__ */ deficitNote(),
  ],
  errors: [
    'An unknown scenario or key: #N/A, and the text names the nearest. A vintage that the scenario does not admit: #N/A, and the text names those it does. "debt_spiral own": #N/A, since own numbers live on the sheets made of them. An override that is no number: #VALUE!; one outside its domain: #NUM!.',
    "A stage whose inputs leave its domain: its error in all that depends on it in that year, and in every column of the years below.",
  ],
  references: [dpam2025, hsuGoldman2025, plurDaddy2026, beltran2012, cboJanuary2025],
  examples: [
    {
      formula: '=MACRO.TRANSMISSION("deepseek_2025",1)',
      answer: [
        ["year", ...outcomes],
        [
          0, 100, 416, 245, 0, 0, 0, 100, 300, 0, 0, 0.0384, 0.032, 0.0307858243451464, 0.999, 0, 0,
          0, 0,
        ],
        [
          1, 49.6324730142804, 436.8, 245, 0, 9.3456, -3.43999353754483, 94.530073136277,
          310.957680211266, -1034.12411224637, -0.00105751556337148, 0.0373018758389949,
          0.033206480213261, 0.0319803468071591, 1.01732595534695, -0.00347852906022506,
          0.000859998384386209, -0.00105751556337152, 7.51768667372147,
        ],
      ],
    },
    {
      formula: '=MACRO.TRANSMISSION("baseline",1,{"price_shock",-0.5;"policy_bp",100},FALSE)',
      answer: [
        [
          0, 100, 732, 240, 0, 0, 0, 100, 300, 0, 0, 0.0389, 0.0344, 0.033312272596015, 1.00605, 0,
          0, 0, 0,
        ],
        [
          1, 100, 768.6, 240, 0, 0, 100, 41.6666666666667, 468.847671510909, -12326.4878975,
          -0.0119013896725388, 0.0265356462691992, 0.039383, 0.0385970689805054, 1.0428064570622,
          0.108350730791035, -0.025, -0.0119013896725388, 268.847671510909,
        ],
      ],
      says: "changes to the scenario",
    },
    {
      formula: '=MACRO.TRANSMISSION("deepsek")',
      answer: "#N/A",
      says: "the text names the nearest",
    },
  ],
  seeAlso: ["TORNADO", "FAN", "SCENARIOTABLE", "SCENARIO", "YIELDSHOCKRANGE", "DEBTPATH"],
};
