import { entries } from "../../../src/catalog/entries.generated";
import { families, type Family } from "../../../src/catalog/page";
import { byMechanism } from "../../../src/taskpane/functions/order";
import { searchable } from "../../../src/taskpane/functions/searchable";
import { search } from "../../../src/taskpane/search";

const index = byMechanism(entries).map(searchable);
const found = (words: string) => search(words, index).map(({ fn }) => fn.name);

/** What people ask, after the words of the essays, and what must then be in the list. */
const asked: readonly (readonly [question: string, functions: string])[] = [
  ["free-cash-flow yield", "FCFYIELD IMPLIEDGROWTH TWOSTAGEVALUE HMODELVALUE IMPLIEDERP"],
  ["growth that fades", "FADEVALUE"],
  ["price at another rate", "REPRICE"],
  ["your own data", "FITELASTICITY FITLEARNING FITBASS"],
  ["long duration", "EQUITYDURATION IMPLIEDDURATION DISCOUNTSHOCK"],
  ["multiples", "PECOMPRESSION PEGROWINTO PEEXSECTOR MAXDRAWDOWN RECOVERYYEARS DOTCOMREPLAY"],
  ["loss of one day", "MARKETCAPLOSS GROWTHSHOCK"],
  ["risk curve", "SECTORSHOCK"],
  ["few companies", "CONCENTRATION"],
  ["Jevons", "JEVONSDEMAND JEVONSSPLIT JEVONSPATH JEVONSRECOVERY REBOUND"],
  ["the same with less", "SAMEORMORE BREAKEVENELASTICITY BREAKEVENSPLIT"],
  ["cost deflation", "TOKENPRICE TOKENCOST PRICECUT LEARNINGCURVE COSTDECLINE DECLINERATE"],
  ["distillation", "DISTILLATION DISTILLBREAKEVEN COMMODITISE"],
  ["AI revenue late", "BASSADOPTION BASSPEAK AIREVENUE AIREVENUEPV DELAYCOST AIREVENUEGAP"],
  ["compute overvalued", "STRANDEDCOMPUTE CAPEXPAYBACK REQUIREDREVENUE"],
  ["foreigners finance the deficit", "FUNDINGGAP CAFINANCING"],
  ["who buys the Treasuries", "TREASURYCLEAR CLEARINGYIELD"],
  ["higher yields", "TREASURYYIELDSHOCK YIELDSHOCKRANGE"],
  ["idle money", "CROWDOUT CROWDOUTTABLE LOANABLEFUNDS ISLMCROWDOUT IDLECASH"],
  ["fiscal stimulus", "FISCALVSCAPEX"],
  ["quantitative easing", "REVERSEQE TENYEAREQ"],
  ["bathtub", "BATHTUB"],
  ["least trusted", "FIRESALE FIRESALESPIRAL"],
  ["credit costs", "CREDITSPREAD"],
  [
    "debt service",
    "DEBTPATH DEBTSTABPB DEBTTIPPING DEBTSPIRAL YEARSTODEBT INTERESTSHOCK INTERESTBILL",
  ],
  ["housing", "WEALTHEFFECT MORTGAGESHOCK AFFORDPRICE HOUSINGHEADWIND"],
  ["Chinese tech", "RELATIVEDISCOUNT CONVERGENCERETURN"],
  ["export controls", "CONTROLLAG"],
  ["tariffs", "TARIFFCOST"],
  ["market share", "SHARESHIFT"],
  ["what would it take", "REVERSESTRESS"],
  ["how likely", "ODDS"],
  ["chain", "TRANSMISSION SCENARIO SCENARIOTABLE TORNADO FAN DATA ABOUT"],
];

test.each(asked)("“%s” finds %s", (question, functions) => {
  expect(found(question)).toEqual(expect.arrayContaining(functions.split(" ")));
});

test.each([
  ["sudden stop", "TREASURYYIELDSHOCK"],
  ["yields rise 50 bp", "TREASURYYIELDSHOCK"],
  ["monte carlo", "FAN"],
  ["uncertainty", "FAN"],
  ["sensitivity", "TORNADO"],
  ["WACC", "DISCOUNTSHOCK"],
  ["DCF", "TWOSTAGEVALUE"],
  ["reverse DCF", "IMPLIEDGROWTH"],
  ["stress test", "TRANSMISSION"],
  ["goal seek", "BREAKEVENELASTICITY"],
  ["QT", "REVERSEQE"],
  ["inflation", "DEBTSTABPB"],
  ["recession", "TRANSMISSION"],
  ["term premium", "REVERSEQE"],
  ["Microsoft", "FCFYIELD"],
])("“%s”, which no page says so, finds %s", (words, name) => {
  expect(found(words)).toContain(name);
});

test("together they find every function of the catalog", () => {
  const names = asked.flatMap(([, functions]) => functions.split(" "));
  expect([...names].sort()).toEqual(entries.map(({ fn }) => fn.name).sort());
});

test("families follow one another as the mechanisms do", () => {
  const first = (family: Family) =>
    Math.min(
      ...entries.filter(({ page }) => page.family === family).map(({ page }) => page.mechanism),
    );
  const numbers = (Object.keys(families) as Family[]).map(first);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});
