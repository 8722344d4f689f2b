/*
 * Who buys the Treasuries, and at what yield
 *
 * When foreigners stop, somebody else must hold the bonds: banks, households, funds, the foreign private sector. Each
 * class i buys a_i whatever the yield and H_i e_i for every 100 bp, and the yield rises until the amount is placed (the
 * equation of CLEARINGYIELD):
 *
 *   buys_i = a_i + H_i e_i bp/100,   sum(buys) = amount
 *
 * So the bonds go to those who hold much and care about the yield, not to those who hold most: in the book below the
 * Federal Reserve and foreign officials own almost a third and buy nothing.
 *
 * The book is that of 2024, in $bn. The semi-elasticities are judgement, set together so that 1% of GDP clears at
 * about 29 bp, near the long-run estimate of Beltran and others, with officials inelastic and households most
 * responsive: Fang, Hardy and Lewis find that holders outside banking absorb more than their share.
 */
import {
  anyNumber,
  defineTable,
  notNegative,
  number,
  numbers,
  texts,
  valueError,
} from "../../calculation";
import type { Page } from "../page";
import {
  beltran2012,
  cboJanuary2025,
  fangHardyLewis2025,
  fedH41January2025,
  financialAccounts2024,
  financialAccountsFlows,
  hsuGoldman2025,
  ticDecember2024,
} from "../references";
import { labelsOf, nativeLabels } from "../series";
import { placing } from "./_treasuryArguments";
import { treasuryBook } from "./_book";
import { clearingChange } from "./_clearing";

export const treasuryClear = defineTable({
  name: "TREASURYCLEAR",
  parameters: [
    number("amount", anyNumber),
    texts("buyers", null),
    numbers("holdings", notNegative, null),
    numbers("semi_elasticities", notNegative, [0, 0, 0.08, 0.15, 0.05, 0.02]),
    numbers("autonomous", anyNumber, null),
  ],
  columns: ["Buyer", "Holdings", "Semi-elasticity", "Buys", "Share"],
  compute(amount, buyers, ownHoldings, semiElasticities, autonomous) {
    const holdings = ownHoldings ?? treasuryBook.map(([, held]) => held);
    const labels =
      (buyers && labelsOf(buyers, holdings.length)) ??
      (ownHoldings
        ? holdings.map((_, i) => `Buyer ${i + 1}`)
        : treasuryBook.map(([holder]) => holder));
    if (labels.length !== holdings.length)
      throw valueError(
        () => `buyers must be as many as holdings, ${holdings.length}, got ${labels.length}`,
      );
    const bp = clearingChange(amount, holdings, semiElasticities, autonomous);
    if (typeof bp !== "number") throw bp;
    const rows = holdings.map((holding, i) => {
      const semi = semiElasticities[i]!;
      const buys = (autonomous?.[i] ?? 0) + (holding * semi * bp) / 100;
      return [labels[i]!, holding, semi, buys, amount === 0 ? 0 : buys / amount];
    });
    return [...rows, ["Clearing yield change (bp)", "", "", bp, ""]];
  },
});

export const treasuryClearPage: Page<typeof treasuryClear> = {
  family: "treasury",
  mechanism: 14,
  since: "0.1.0",
  title: "Who buys the Treasuries, and at what yield",
  question: "Who buys the Treasuries and at what yield?",
  summary:
    "How an amount of Treasuries is shared among classes of buyers, and the change of the yield at which all of it is placed.",
  equation: String.raw`b_i = a_i + H_i e_i\,\frac{\Delta y}{100},\qquad \Delta y = \frac{100\,(A-\sum_i a_i)}{\sum_i H_i e_i}`,
  arguments: {
    amount: placing.amount,
    buyers: {
      description: "Names of the classes; left out: those of the book, or Buyer 1, Buyer 2 ...",
      unit: "text",
    },
    holdings: {
      description: "What each class holds; left out: the book of 2024, six classes",
      unit: "$bn",
      source: {
        judgement:
          "Federal Reserve, foreign total, households and banks published; foreign official 3,780 from memory; other domestic is the rest of 28,199",
      },
      typical: [0, 10000],
    },
    semi_elasticities: {
      ...placing.semi_elasticities,
      source: {
        judgement:
          "set together so that 1% of GDP clears at about 29 bp, officials inelastic and households most responsive",
      },
    },
    autonomous: placing.autonomous,
  },
  returns: {
    unit: "table",
    description: "One row a class, what it buys and its share; last the change of the yield in bp",
  },
  native: `LET(size, LAMBDA(list, SUM((list=list)*1)),
    given, ${nativeLabels},
    stock, IF(AND(holdings=""), {4291;3780;4733;2416;1524;11455}, TOCOL(holdings)),
    response, TOCOL(semi_elasticities),
    own, IF(AND(autonomous=""), stock*0, TOCOL(autonomous)),
    names, IF(AND(buyers=""), IF(AND(holdings=""),
      {"Federal Reserve";"Foreign official";"Foreign private";"Households";"Banks";"Other domestic"},
      "Buyer "&SEQUENCE(size(stock))), given(buyers, size(stock))),
    IF((size(response)=size(stock))*(size(own)=size(stock))*(size(names)=size(stock)),
      IF(SUM(stock*response)=0, 1/0, LET(
        bp, 100*(amount-SUM(own))/SUM(stock*response),
        buys, own+stock*response*bp/100,
        VSTACK(HSTACK(names, stock, response, buys, IF(amount=0, 0*buys, buys/amount)),
          HSTACK("Clearing yield change (bp)", "", "", bp, "")))),
      VALUE("?")))`,
  notes: [
    "The book, in $bn: Federal Reserve 4,291 (8 January 2025), foreign holders 8,513 (December 2024, its official part from memory), households 2,416 and banks 1,524 (first quarter of 2024), all others 11,455, in sum the 28,199 held by the public.",
    "Households are what the Financial Accounts have left over, and domestic hedge funds are in them: their semi-elasticity of 0.15, the largest, rests on that.",
    "The semi-elasticities are judgement. Give your own, and see how far the yield moves with them.",
    "Where the amount is 0 the shares are shown as 0.",
    "In 2024 households were net buyers of 147, after 815 in 2023, by the Financial Accounts of a later vintage; revisions of these flows are large.",
    'Foreigners stopped buying US debt after 2021, say Hsu and Goldman (Asia Times, 3 February 2025). DATA("holders 2026-03") has what TIC counts by country; a total of all foreigners was not found. Reserves were seized and gold is bought instead, say the same: no holder here chooses gold.',
  ],
  errors: [
    "Ranges of unequal length: #VALUE!. With your own holdings give your own semi-elasticities.",
    "No class that responds to the yield: #DIV/0!.",
  ],
  references: [
    hsuGoldman2025,
    fedH41January2025,
    ticDecember2024,
    financialAccounts2024,
    financialAccountsFlows,
    cboJanuary2025,
    fangHardyLewis2025,
    beltran2012,
  ],
  examples: [
    {
      formula: "=MACRO.TREASURYCLEAR(300)",
      answer: [
        ["Buyer", "Holdings", "Semi-elasticity", "Buys", "Share"],
        ["Federal Reserve", 4291, 0, 0, 0],
        ["Foreign official", 3780, 0, 0, 0],
        ["Foreign private", 4733, 0.08, 108.561270715064, 0.361870902383546],
        ["Households", 2416, 0.15, 103.90504042663, 0.346350134755433],
        ["Banks", 1524, 0.05, 21.8475830036126, 0.0728252766787086],
        ["Other domestic", 11455, 0.02, 65.6861058546935, 0.218953686182312],
        ["Clearing yield change (bp)", "", "", 28.6713687711451, ""],
      ],
      says: "$300bn that foreigners no longer fund",
    },
    {
      formula: "=MACRO.TREASURYCLEAR(0,,,,{0;-200;0;0;0;0},FALSE)",
      answer: [
        ["Federal Reserve", 4291, 0, 0, 0],
        ["Foreign official", 3780, 0, -200, 0],
        ["Foreign private", 4733, 0.08, 72.3741804767093, 0],
        ["Households", 2416, 0.15, 69.2700269510866, 0],
        ["Banks", 1524, 0.05, 14.5650553357417, 0],
        ["Other domestic", 11455, 0.02, 43.7907372364623, 0],
        ["Clearing yield change (bp)", "", "", 19.1142458474301, ""],
      ],
      says: "foreign officials sell 200: others buy it at 19 bp more",
    },
    {
      formula: '=MACRO.TREASURYCLEAR(60,{"Banks";"Funds"},{1000;500},{0.1;0.1},{0;0},FALSE)',
      answer: [
        ["Banks", 1000, 0.1, 40, 0.666666666666667],
        ["Funds", 500, 0.1, 20, 0.333333333333333],
        ["Clearing yield change (bp)", "", "", 40, ""],
      ],
      says: "a book of one's own",
    },
    {
      formula: "=MACRO.TREASURYCLEAR(300,,{1000;500},{0.1})",
      answer: "#VALUE!",
      says: "ranges of unequal length",
    },
  ],
  seeAlso: ["CLEARINGYIELD", "FUNDINGGAP", "TREASURYYIELDSHOCK"],
};
