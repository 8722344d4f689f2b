/*
 * What is left when models become a commodity
 *
 * Competition takes the margin from m0 to m1 while costs stay. Prices fall to (1-m0)/(1-m1) of what they were, buyers
 * take more by the elasticity epsilon, and the seller is left with
 *
 *   price    q = (1 - m0) / (1 - m1)
 *   volume   v = q^epsilon
 *   revenue  R1 = R0 q v,     gross profit = R1 m1
 *
 * Elastic demand can raise revenue while profit goes: with a margin of nothing, any revenue earns nothing. What laboratories
 * lose, users and their software keep, and the demand for compute follows the volume, not the revenue.
 *
 * Costs per unit do not change here; an efficiency gain on top is JEVONSDEMAND's.
 */
import { defineTable, notNegative, notPositive, number } from "../../calculation";
import { serviceElasticity } from "../arguments";
import type { Page } from "../page";
import { demirer2025, dpam2025 } from "../references";
import { belowOne } from "./_rebound";

export const commoditise = defineTable({
  name: "COMMODITISE",
  parameters: [
    number("revenue", notNegative),
    number("margin", belowOne),
    number("new_margin", belowOne),
    number("elasticity", notPositive),
  ],
  columns: ["Measure", "Before", "After", "Change"],
  compute(revenue, margin, newMargin, elasticity) {
    const price = (1 - margin) / (1 - newMargin);
    const volume = price ** elasticity;
    const newRevenue = revenue * price * volume;
    const measure = (name: string, before: number, after: number) => [
      name,
      before,
      after,
      after - before,
    ];
    return [
      measure("Price (index)", 1, price),
      measure("Volume (index)", 1, volume),
      measure("Revenue", revenue, newRevenue),
      measure("Gross margin", margin, newMargin),
      measure("Gross profit", revenue * margin, newRevenue * newMargin),
    ];
  },
});

export const commoditisePage: Page<typeof commoditise> = {
  family: "compute",
  mechanism: 10,
  since: "0.1.0",
  title: "Models become a commodity",
  question: "What is left when models become a commodity?",
  summary:
    "Price, volume, revenue and gross profit when competition takes the margin and demand answers the lower price.",
  equation: String.raw`q=\frac{1-m_0}{1-m_1},\qquad R_1 = R_0\,q^{1+\varepsilon},\qquad \Pi_1 = m_1 R_1`,
  arguments: {
    revenue: { description: "Revenue before", unit: "money", typical: [1, 500] },
    margin: {
      description: "Gross margin before, a share of the price below 1",
      unit: "share",
      typical: [0, 0.9],
    },
    new_margin: {
      description: "Gross margin after, below 1; negative sells under cost",
      unit: "share",
      typical: [-0.3, 0.8],
    },
    elasticity: serviceElasticity,
  },
  returns: {
    unit: "table",
    description:
      "Price and volume with 1 before, revenue, gross margin and gross profit: before, after, and after less before",
  },
  native: `LET(price, (1-margin)/(1-new_margin), volume, price^elasticity,
    new_revenue, revenue*price*volume,
    labels, VSTACK("Price (index)", "Volume (index)", "Revenue", "Gross margin", "Gross profit"),
    before, VSTACK(1, 1, revenue, margin, revenue*margin),
    after, VSTACK(price, volume, new_revenue, new_margin, new_revenue*new_margin),
    HSTACK(labels, before, after, after-before))`,
  notes: [
    "Change is after less before throughout; for price and volume, which start at 1, that is the relative change.",
    "Unit costs stay as they are: only the margin moves the price.",
    "At an elasticity of -1 revenue does not change; beyond it (more elastic) a lower margin raises revenue.",
    "Distillation, free riding and commodity models hurt the laboratories' funding and so their orders of chips, says DPAM (2025): the funding is not in here, the orders are TRANSMISSION's.",
  ],
  references: [dpam2025, demirer2025],
  examples: [
    {
      formula: "=MACRO.COMMODITISE(10,0.7,0,-1.11)",
      answer: [
        ["Measure", "Before", "After", "Change"],
        ["Price (index)", 1, 0.3, -0.7],
        ["Volume (index)", 1, 3.8053570075096, 2.8053570075096],
        ["Revenue", 10, 11.4160710225288, 1.41607102252879],
        ["Gross margin", 0.7, 0, -0.7],
        ["Gross profit", 7, 0, -7],
      ],
      says: "the margin goes to nothing: more revenue, no profit",
    },
    {
      formula: "=MACRO.COMMODITISE(10,0.7,0.4,-1.5,FALSE)",
      answer: [
        ["Price (index)", 1, 0.5, -0.5],
        ["Volume (index)", 1, 2.82842712474619, 1.82842712474619],
        ["Revenue", 10, 14.142135623731, 4.14213562373095],
        ["Gross margin", 0.7, 0.4, -0.3],
        ["Gross profit", 7, 5.65685424949238, -1.34314575050762],
      ],
      says: "elastic demand makes up for most of a halved price",
    },
    { formula: "=MACRO.COMMODITISE(10,0.7,1,-1)", answer: "#NUM!", says: "margins are below 1" },
  ],
  seeAlso: ["PRICECUT", "TOKENPRICE", "DISTILLATION", "JEVONSDEMAND"],
};
