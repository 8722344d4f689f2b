/*
 * The fire sale: what goes first, and at what price
 *
 * Who needs cash sells what he trusts least: bitcoin before software, software before the index. Each sale pushes its
 * own price down, by lambda for every billion, in a straight line while it is being sold, so that q sold at an opening
 * value of q brings
 *
 *   R(q) = q (1 - lambda q/2)
 *
 * Assets go in order of conviction. Each is sold whole, if that does not bring more than is still needed; of the one
 * that does, just enough: the q with R(q) = need, which is 2 need / (1 + sqrt(1 - 2 lambda need)). What could not be
 * raised is the shortfall. The loss is what the sold part brings less than it was worth, and what the kept part is
 * marked down:
 *
 *   loss = (q - R) + (V - q) lambda q
 *
 * No price recovers here, and the sale of one asset does not move another. The default lambda, 10 bp for $10bn, is
 * recalled from the literature on banks' fire sales; a small or thinly traded asset has a much larger one.
 */
import {
  anyNumber,
  defineTable,
  notNegative,
  number,
  numbers,
  numError,
  series,
  texts,
  valueError,
} from "../../calculation";
import type { Page } from "../page";
import { gabaixKoijen2021, greenwoodLandierThesmar2015, plurDaddy2026 } from "../references";
import { itemAt, labelsOf, nativeLabels } from "../series";
import { priceImpact } from "./_crowdingArguments";

export const fireSale = defineTable({
  name: "FIRESALE",
  parameters: [
    number("cash_needed", notNegative),
    numbers("values", notNegative),
    numbers("conviction", anyNumber),
    series("impact", notNegative, [0.0001]),
    texts("labels", null),
  ],
  columns: ["Asset", "Conviction", "Sold", "Proceeds", "Price change", "Left at market", "Loss"],
  compute(cash, values, conviction, impact, givenLabels) {
    const count = values.length;
    const labels = givenLabels && labelsOf(givenLabels, count);
    if (
      conviction.length !== count ||
      (labels && labels.length !== count) ||
      (impact.length !== 1 && impact.length !== count)
    )
      throw valueError(() => `ranges must be as long as values, ${count}`);
    // What floating point leaves over of a need that was met is no need.
    const noise = 1e-12 * cash;
    let need = cash;
    const rows = values
      .map((value, i) => ({ value, trust: conviction[i]!, i }))
      .sort((a, b) => a.trust - b.trust)
      .map(({ value, trust, i }) => {
        const slope = itemAt(impact, i + 1);
        if (slope * value > 1)
          throw numError(
            () => `impact times value must be 1 or less, got ${slope * value} (item ${i + 1})`,
          );
        const whole = value * (1 - (slope * value) / 2);
        const sold = whole <= need ? value : (2 * need) / (1 + Math.sqrt(1 - 2 * slope * need));
        const proceeds = Math.min(whole, need);
        const left = (value - sold) * (1 - slope * sold);
        const loss = sold - proceeds + (value - sold) * slope * sold;
        need = need - proceeds > noise ? need - proceeds : 0;
        return [labels?.[i] ?? `Asset ${i + 1}`, trust, sold, proceeds, -slope * sold, left, loss];
      });
    const sum = (column: number) => rows.reduce((total, row) => total + (row[column] as number), 0);
    return [
      ...rows,
      ["Total", "", sum(2), sum(3), "", sum(5), sum(6)],
      ["Shortfall", "", "", need, "", "", ""],
    ];
  },
});

export const fireSalePage: Page<typeof fireSale> = {
  family: "liquidity",
  mechanism: 20,
  since: "0.1.0",
  title: "The fire sale",
  question: "What is sold first and at what price?",
  summary:
    "What is sold to raise cash when the least trusted holdings go first and each sale lowers its own price, with the loss on it.",
  equation: String.raw`R(q) = q\left(1-\tfrac{\lambda q}{2}\right),\qquad q = \min\!\left(V,\ \frac{2n}{1+\sqrt{1-2\lambda n}}\right),\qquad L = q - R(q) + (V-q)\,\lambda q`,
  arguments: {
    cash_needed: { description: "Cash to be raised", unit: "$bn", typical: [0, 400] },
    values: {
      description: "Market value of each holding before the sale",
      unit: "$bn",
      typical: [0, 200],
    },
    conviction: {
      description: "Trust in each holding, any numbers: the lowest is sold first",
      unit: "number",
      typical: [0, 10],
    },
    impact: {
      ...priceImpact,
      description: "Fall of the price, a decimal, for each $bn sold; one number or one a holding",
      typical: [0, 0.005],
    },
    labels: { description: "Names of the holdings; left out: Asset 1, Asset 2 ...", unit: "text" },
  },
  returns: {
    unit: "table",
    description: "One row a holding in order of sale, then the total and the shortfall",
  },
  native: `LET(size, LAMBDA(list, SUM((list=list)*1)),
    given, ${nativeLabels},
    n, size(values),
    each, IF(size(impact)=1, TOCOL(values)*0+SUM(impact), TOCOL(impact)),
    names, IF(AND(labels=""), "Asset "&SEQUENCE(n), given(labels, n)),
    IF((size(conviction)=n)*(size(each)=n)*(size(names)=n), LET(
      sorted, LAMBDA(list, SORTBY(list, TOCOL(conviction), 1, SEQUENCE(n), 1)),
      stock, sorted(TOCOL(values)),
      slope, sorted(each),
      whole, stock*(1-slope*stock/2),
      need, MAP(SCAN(0, whole, LAMBDA(total, item, total+item))-whole, LAMBDA(raised,
        IF(cash_needed-raised>1E-12*cash_needed, cash_needed-raised, 0))),
      sold, MAP(need, stock, slope, whole, LAMBDA(cash, worth, k, all,
        IF(all<=cash, worth, 2*cash/(1+SQRT(1-2*k*cash))))),
      proceeds, MAP(need, whole, LAMBDA(cash, all, MIN(cash, all))),
      remaining, (stock-sold)*(1-slope*sold),
      loss, sold-proceeds+(stock-sold)*slope*sold,
      missing, cash_needed-SUM(proceeds),
      IF(SUM((slope*stock>1)*1)>0, SQRT(-1), VSTACK(
        HSTACK(sorted(names), sorted(TOCOL(conviction)), sold, proceeds, 0-slope*sold, remaining, loss),
        HSTACK("Total", "", SUM(sold), SUM(proceeds), "", SUM(remaining), SUM(loss)),
        HSTACK("Shortfall", "", "", IF(missing>1E-12*cash_needed, missing, 0), "", "", "")))), 0+"?"))`,
  notes: [
    "Holdings of the same conviction are sold in the order given.",
    "Sold is valued at the price before the sale; left at market is what is kept, at the price after it.",
    "The whole holding may push its price to 0 at most: impact times value is 1 or less.",
    "For the whole equity market, the inelastic-markets literature suggests about 5 over its value in $bn as impact.",
    "The sale of one asset does not move another, and no price recovers.",
    "The richest investors are out of cash, pledges are called and they sell what they trust least, writes plur daddy (2026): one holder here, and no pledges.",
  ],
  errors: [
    "Ranges of unequal length: #VALUE!.",
    "An impact times value above 1, a price below 0: #NUM!.",
  ],
  references: [plurDaddy2026, greenwoodLandierThesmar2015, gabaixKoijen2021],
  examples: [
    {
      formula: "=MACRO.FIRESALE(50,{20;30;100},{1;2;3},{0.01;0.004;0.001})",
      answer: [
        ["Asset", "Conviction", "Sold", "Proceeds", "Price change", "Left at market", "Loss"],
        ["Asset 1", 1, 20, 18, -0.2, 0, 2],
        ["Asset 2", 2, 30, 28.2, -0.12, 0, 1.8],
        [
          "Asset 3",
          3,
          3.80724756701828,
          3.8,
          -0.00380724756701828,
          95.8265228103165,
          0.373477189683545,
        ],
        ["Total", "", 53.8072475670183, 50, "", 95.8265228103165, 4.17347718968355],
        ["Shortfall", "", "", 0, "", "", ""],
      ],
      says: "the two least trusted go as a whole, a little of the third follows",
    },
    {
      formula:
        '=MACRO.FIRESALE(200,{100;20;30},{3;1;2},{0.001;0.01;0.004},{"Index";"Bitcoin";"Software"},FALSE)',
      answer: [
        ["Bitcoin", 1, 20, 18, -0.2, 0, 2],
        ["Software", 2, 30, 28.2, -0.12, 0, 1.8],
        ["Index", 3, 100, 95, -0.1, 0, 5],
        ["Total", "", 150, 141.2, "", 0, 8.8],
        ["Shortfall", "", "", 58.8, "", "", ""],
      ],
      says: "everything sold and still 58.8 short",
    },
    {
      formula: "=MACRO.FIRESALE(50,{20;30},{1;2},0.1)",
      answer: "#NUM!",
      says: "the price would fall below 0",
    },
    { formula: "=MACRO.FIRESALE(50,{20;30},{1;2;3})", answer: "#VALUE!" },
  ],
  seeAlso: ["FIRESALESPIRAL", "BATHTUB", "CREDITSPREAD"],
};
