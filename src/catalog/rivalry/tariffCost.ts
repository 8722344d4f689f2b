/*
 * Who pays the tariff
 *
 * A tariff tau on imports of V at world prices. Buyers' prices rise by the share rho of it that sellers pass on; the
 * sellers bear the rest by taking less:
 *
 *   buyers pay    p = 1 + rho tau,    sellers get    p* = p / (1 + tau),    imports fall to    q = p^epsilon
 *
 *   revenue                tau p* V q
 *   cost to buyers         V (p^(1+epsilon) - 1)/(1+epsilon)      the area beside the demand curve, from 1 to p
 *   deadweight loss        that less (p - 1) V q                  trade that no longer happens
 *   terms of trade         (1 - p*) V q                           taken from foreign sellers
 *   net                    revenue - cost to buyers = terms of trade - deadweight loss
 *
 * At an elasticity of -1 the area is V ln p. A triangle in its place would be the loss on a straight line, twice as much
 * at the rates of 2025, since that line soon reaches a price at which nothing is bought and the curve never does.
 *
 * With full pass-through, which is what 2018-19 showed, sellers pay nothing and the country loses the deadweight. Partial
 * equilibrium: no retaliation, no exchange rate, no gain to home producers, one good.
 */
import { defineTable, mode, notNegative, notPositive, number, share } from "../../calculation";
import type { Page } from "../page";
import {
  amitiReddingWeinstein2019,
  angryBear2019,
  barrons2025,
  bown2019,
  fajgelbaum2020,
} from "../references";

export const tariffCost = defineTable({
  name: "TARIFFCOST",
  parameters: [
    number("imports", notNegative),
    number("tariff", notNegative),
    number("pass_through", share, 1),
    number("elasticity", notPositive, -2.53),
    mode("output", ["table", "price", "quantity", "revenue", "consumer", "dwl", "tot", "net"]),
  ],
  columns: ["Measure", "Value"],
  compute(imports, tariff, passThrough, elasticity, output) {
    // Changes rather than levels, so that what must be 0 (no tariff, full pass-through, no reaction) is exactly 0.
    const price = passThrough * tariff;
    const logPrice = Math.log1p(price);
    const quantity = Math.expm1(elasticity * logPrice);
    const left = imports * (1 + quantity);
    const revenue = (tariff * (1 + price) * left) / (1 + tariff);
    const power = 1 + elasticity;
    const area =
      power === 1 ? price : power === 0 ? logPrice : Math.expm1(power * logPrice) / power;
    const dwl = Math.max(0, imports * area - price * left);
    const consumer = price * left + dwl;
    const tot = ((tariff - price) * left) / (1 + tariff);
    const net = tot - dwl;
    const values = { price, quantity, revenue, consumer, dwl, tot, net };
    if (output !== "table") return values[output];
    return [
      ["Price to buyers (change)", price],
      ["Quantity (change)", quantity],
      ["Tariff revenue", revenue],
      ["Consumer cost", consumer],
      ["Deadweight loss", dwl],
      ["Terms-of-trade gain", tot],
      ["Net", net],
    ];
  },
});

export const tariffCostPage: Page<typeof tariffCost> = {
  family: "rivalry",
  mechanism: 26,
  since: "0.1.0",
  title: "The cost of a tariff",
  question: "Who pays the tariff?",
  summary:
    "Price, quantity, revenue, cost to buyers, deadweight loss, terms-of-trade gain and net effect of a tariff on given imports.",
  equation: String.raw`p = 1+\rho\tau,\quad p^* = \frac{p}{1+\tau},\quad q = p^{\varepsilon},\qquad \text{cost} = V\,\frac{p^{1+\varepsilon}-1}{1+\varepsilon},\qquad \text{net} = \underbrace{(1-p^*)Vq}_{\text{terms of trade}} - \underbrace{\bigl(\text{cost}-(p-1)Vq\bigr)}_{\text{deadweight}}`,
  arguments: {
    imports: {
      description: "Imports before the tariff, at world prices",
      unit: "money",
      typical: [50, 1000],
    },
    tariff: {
      description: "Rate of the tariff (0.193), or its rise where there was none before",
      unit: "rate",
      typical: [0, 1],
    },
    pass_through: {
      description: "Share of the tariff that buyers' prices rise by",
      unit: "share",
      source: {
        published: amitiReddingWeinstein2019,
        note: "complete pass-through of the tariffs of 2018; so too Fajgelbaum and others, 2020",
      },
    },
    elasticity: {
      description: "Price elasticity of import demand, negative",
      unit: "elasticity",
      typical: [-6, 0],
      source: {
        judgement:
          "recalled, not confirmed, as the variety elasticity of Fajgelbaum and others, 2020; their fall of imports by 32% as tariffs rose from 2.6 to 16.6% implies 2.5 to 3",
      },
    },
    output: {
      description:
        "table, or one value: price, quantity, revenue, consumer, dwl (deadweight loss), tot (terms of trade) or net",
      unit: "text",
      words: {
        table: "all seven, a row for each",
        price: "change of the price that buyers pay",
        quantity: "change of the quantity imported",
        revenue: "what the tariff brings in",
        consumer: "what consumers lose",
        dwl: "deadweight loss: lost by some, gained by nobody",
        tot: "terms-of-trade gain: the part of the tariff that foreigners pay",
        net: "what the country gains or loses on the whole",
      },
    },
  },
  returns: {
    unit: "table",
    description:
      "Seven rows: changes of price and quantity as decimals, the others in the unit of the imports, a year",
  },
  native: `LET(rise, pass_through*tariff,
    volume, (1+rise)^elasticity,
    revenue, tariff*(1+rise)/(1+tariff)*imports*volume,
    log_price, LN(1+rise),
    exponent, 1+elasticity,
    area, IF(ABS(exponent)<0.000001, log_price*(1+exponent*log_price/2), (EXP(exponent*log_price)-1)/exponent),
    paid, rise*imports*volume,
    loss, IF(imports*area>paid, IF(elasticity=0, 0, imports*area-paid), 0),
    terms, (tariff-rise)/(1+tariff)*imports*volume,
    measures, VSTACK(rise, volume-1, revenue, paid+loss, loss, terms, terms-loss),
    IF(output="table",
      HSTACK({"Price to buyers (change)";"Quantity (change)";"Tariff revenue";"Consumer cost";"Deadweight loss";"Terms-of-trade gain";"Net"}, measures),
      INDEX(measures, MATCH(output, {"price";"quantity";"revenue";"consumer";"dwl";"tot";"net"}, 0))))`,
  notes: [
    "Buyers are households and firms that import; how firms pass it on is another question.",
    "The cost to buyers is the exact area beside the curve of constant elasticity. A triangle, as in many textbooks, agrees for small tariffs only: at 145% it would say 227 of loss for 350 of imports, and the curve says 118.",
    "The default elasticity is one between varieties of a product from different countries. Where buyers can turn to other countries the loss of buying there instead is in it; all imports of a country together react less.",
    "With less than full pass-through a large buyer can gain at the expense of its suppliers: the net turns positive, until they retaliate.",
    "For small tariffs deadweight loss grows with the square of the tariff; revenue grows less and less, and falls in the end.",
  ],
  references: [amitiReddingWeinstein2019, fajgelbaum2020, angryBear2019, bown2019, barrons2025],
  examples: [
    {
      formula: "=MACRO.TARIFFCOST(350,0.193)",
      answer: [
        ["Measure", "Value"],
        ["Price to buyers (change)", 0.193],
        ["Quantity (change)", -0.36011831831264],
        ["Tariff revenue", 43.2240075979812],
        ["Consumer cost", 54.1290220989822],
        ["Deadweight loss", 10.905014501001],
        ["Terms-of-trade gain", 0],
        ["Net", -10.905014501001],
      ],
      says: "$350bn of imports from China at the average tariff after Phase One: buyers pay all of it",
    },
    {
      formula: "=MACRO.TARIFFCOST(350,0.193,0.5)",
      answer: [
        ["Measure", "Value"],
        ["Price to buyers (change)", 0.0965],
        ["Quantity (change)", -0.207903396789909],
        ["Tariff revenue", 49.1780944359697],
        ["Consumer cost", 30.0739386294426],
        ["Deadweight loss", 3.32087585602175],
        ["Terms-of-trade gain", 22.4250316625489],
        ["Net", 19.1041558065272],
      ],
      says: "if sellers bore half of it",
    },
    {
      formula: '=MACRO.TARIFFCOST(350,0.193,1,0,"revenue")',
      answer: 67.55,
      says: "demand that does not react: all revenue, no loss",
    },
    { formula: '=MACRO.TARIFFCOST(350,0.193,1,0,"consumer")', answer: 67.55 },
    { formula: '=MACRO.TARIFFCOST(350,0.193,1,0,"dwl")', answer: 0 },
    { formula: '=MACRO.TARIFFCOST(350,0.193,1,0,"net")', answer: 0 },
    {
      formula: '=MACRO.TARIFFCOST(350,0.293,,,"revenue")',
      answer: 53.5292793649933,
      says: "ten points more",
    },
    { formula: '=MACRO.TARIFFCOST(350,0.293,,,"consumer")', answer: 74.3640094159219 },
    { formula: '=MACRO.TARIFFCOST(350,0.293,,,"dwl")', answer: 20.8347300509286 },
    {
      formula: '=MACRO.TARIFFCOST(350,1.45,,,"consumer")',
      answer: 170.688079222058,
      says: "the rate of April 2025",
    },
    {
      formula: '=MACRO.TARIFFCOST(350,0.193,1,-1,"consumer")',
      answer: 61.7649000905227,
      says: "unit elasticity: imports x ln(1.193)",
    },
    {
      formula: "=MACRO.TARIFFCOST(350,-0.1)",
      answer: "#NUM!",
      says: "a subsidy is something else",
    },
    {
      formula: "=MACRO.TARIFFCOST(350,0.193,1,2.53)",
      answer: "#NUM!",
      says: "elasticities are negative",
    },
    { formula: '=MACRO.TARIFFCOST(350,0.193,1,-2.53,"welfare")', answer: "#VALUE!" },
  ],
  seeAlso: ["SHARESHIFT", "CONTROLLAG", "CONVERGENCERETURN"],
};
