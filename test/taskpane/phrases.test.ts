import { entries } from "../../src/catalog/entries.generated";
import { synonyms } from "../../src/catalog/synonyms";
import { presets } from "../../src/catalog/scenario/_presets.generated";
import { bundledData, type ScenarioData } from "../../src/taskpane/data";
import { searchable as ofFunction } from "../../src/taskpane/functions/searchable";
import { searchable as ofScenario } from "../../src/taskpane/scenarios/searchable";
import { search } from "../../src/taskpane/search";

const functions = entries.map(ofFunction);
const functionsFor = (query: string) => search(query, functions).map(({ fn }) => fn.name);

let data: ScenarioData;
beforeAll(async () => {
  data = await bundledData.loadScenarios();
});
const presetsFor = (query: string) => {
  const list = data.scenarios.map((one) => ofScenario(one, data.assumptions(one.vintage)));
  return search(query, list).map(({ key }) => key);
};

// What people type, and what stands among the first three.
test.each([
  ["WACC", "DISCOUNTSHOCK"],
  ["DCF", "FADEVALUE"],
  ["reverse DCF", "IMPLIEDGROWTH"],
  ["stress test", "REVERSESTRESS"],
  ["QE unwind", "REVERSEQE"],
  ["recession odds", "ODDS"],
  ["capex cycle", "CAPEXPAYBACK"],
  ["goal seek", "REVERSESTRESS"],
  ["Monte Carlo", "FAN"],
  ["Monte Carlo probability", "ODDS"],
  ["term premium", "REVERSEQE"],
  ["QT", "REVERSEQE"],
  ["P/E", "PECOMPRESSION"],
  ["PE ratio", "PECOMPRESSION"],
  ["recession", "WEALTHEFFECT"],
  ["inflation", "DEBTPATH"],
  ["yields rise 50 bp", "TREASURYYIELDSHOCK"],
  ["what if yields rise by 100 bps?", "TREASURYYIELDSHOCK"],
  ["equity risk premium", "IMPLIEDERP"],
  ["ERP", "IMPLIEDERP"],
  ["free cash flow yield", "FCFYIELD"],
  ["fcf_yield", "FCFYIELD"],
  ["debt to GDP 130%", "DEBTPATH"],
  ["who buys treasuries", "TREASURYCLEAR"],
  ["foreigners sell $300bn", "TREASURYYIELDSHOCK"],
  ["Jevons paradox", "JEVONSDEMAND"],
  ["S-curve", "BASSADOPTION"],
  ["Wright's law", "LEARNINGCURVE"],
  ["price elasticity regression", "FITELASTICITY"],
  ["margin call", "FIRESALESPIRAL"],
  ["sensitivity analysis", "TORNADO"],
  ["probability of debt above 130%", "ODDS"],
  ["what would it take", "REVERSESTRESS"],
  ["mortgage payment", "MORTGAGESHOCK"],
  ["what does a tariff of 25% cost", "TARIFFCOST"],
  ["Herfindahl", "CONCENTRATION"],
  ["stranded assets", "STRANDEDCOMPUTE"],
  ["net interest expense", "INTERESTBILL"],
  ["r-g", "DEBTSTABPB"],
  ["duration risk", "TENYEAREQ"],
  ["cost of capital", "DISCOUNTSHOCK"],
  ["discounted cash flows", "FADEVALUE"],
  ["rate shock of 75bp on valuation", "DISCOUNTSHOCK"],
  ["repricing of a stock if rates rise 50bp", "REPRICE"],
  ["hedge fund deleveraging", "FIRESALESPIRAL"],
  ["market saturation", "FITBASS"],
  ["probabilities", "ODDS"],
  ["tornado diagram", "TORNADO"],
  ["how likely is debt over 130% in 10 years?", "ODDS"],
  ["what must happen for yields to reach 6%?", "REVERSESTRESS"],
  ["10 year treasury up 100 basis points", "TREASURYYIELDSHOCK"],
  ["treasurys", "TREASURYCLEAR"],
  ["debt sustainability", "DEBTSTABPB"],
  ["snowball effect", "DEBTSTABPB"],
  ["term premia", "REVERSEQE"],
  ["price to earnings falls from 30 to 20", "PECOMPRESSION"],
  ["concentration risk S&P 500", "CONCENTRATION"],
  ["savings glut", "LOANABLEFUNDS"],
  ["terminal value", "FADEVALUE"],
  ["GPU depreciation", "STRANDEDCOMPUTE"],
  ["elastcity regresion", "FITELASTICITY"],
  ["elasticites of demand", "JEVONSDEMAND"],
  ["jevon's paradox", "JEVONSDEMAND"],
  ["intrest bill", "INTERESTBILL"],
  ["mortage rates", "MORTGAGESHOCK"],
  ["inflaton", "DEBTPATH"],
])("functions: %s finds %s", (phrase, name) => {
  expect(functionsFor(phrase).slice(0, 3)).toContain(name);
});

test.each([
  ["foreign_sudden_stop", "foreign_sudden_stop"],
  ["reverse_qe", "reverse_qe"],
  ["QT", "reverse_qe"],
  ["stress test", "dotcom_replay"],
  ["recession", "dotcom_replay"],
  ["term premium", "reverse_qe"],
  ["yields rise 50 bp", "foreign_sudden_stop"],
  ["inflation", "debt_spiral"],
  ["AI bubble", "slow_adoption"],
  ["price war", "commoditised_models"],
  ["China sells treasuries", "foreign_sudden_stop"],
  ["DeepSeek", "deepseek_2025"],
  ["base case", "baseline"],
  ["what happens if foreigners stop buying 10%?", "foreign_sudden_stop"],
  ["foreign investors leave", "foreign_sudden_stop"],
  ["Liz Truss", "debt_spiral"],
  ["hard landing", "dotcom_replay"],
  ["valuation 50% drawdown", "dotcom_replay"],
  ["tech stocks crash 30%", "dotcom_replay"],
  ["buyers strike for treasuries", "foreign_sudden_stop"],
  ["liquidity squeeze", "idle_cash_exhaustion"],
  ["recesion", "dotcom_replay"],
  ["slow adopton", "slow_adoption"],
  ["sudden stops", "foreign_sudden_stop"],
])("presets: %s finds %s", (phrase, key) => {
  expect(presetsFor(phrase).slice(0, 3)).toContain(key);
});

test("every function and preset is found first by its own name or key", () => {
  for (const { fn } of entries) expect(functionsFor(fn.name)[0]).toBe(fn.name);
  for (const { key } of presets) expect(presetsFor(key)[0]).toBe(key);
});

test("the list of synonyms names functions and presets that are there, and all presets", () => {
  const known = new Set([...entries.map(({ fn }) => fn.name), ...presets.map(({ key }) => key)]);
  expect(Object.keys(synonyms).filter((name) => !known.has(name))).toEqual([]);
  expect(presets.filter(({ key }) => !synonyms[key])).toEqual([]);
});

test("what nobody has is not found, however many other words there are", () => {
  expect(functionsFor("bitcoin")).toEqual([]);
  expect(functionsFor("zebra bitcoin quokka")).toEqual([]);
});
