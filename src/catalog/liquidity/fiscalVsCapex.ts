/*
 * Why AI investment is not fiscal stimulus
 *
 * Both put money to work, and while money lies idle both look like a stimulus. The difference shows when it no longer
 * does. Behind the government stands a central bank that can buy the bonds, so that nobody else has to give anything
 * up; behind a hyperscaler stands nobody. And part of what it buys is imported, and feeds demand elsewhere:
 *
 *   AI capex:  GDP effect = m (A (1 - imports) - CO(A, I))
 *   fiscal:    GDP effect = m (A - CO(A, I, central bank's share))
 *
 * With no central bank and no imports the two are the same dollar.
 */
import { defineTable, notNegative, number, share } from "../../calculation";
import type { Page } from "../page";
import { financialAccountsFlows, plurDaddy2026, ramey2011 } from "../references";
import { crowding } from "./_crowdingArguments";
import { crowdOut } from "./crowdOut";

export const fiscalVsCapex = defineTable({
  name: "FISCALVSCAPEX",
  parameters: [
    number("amount", notNegative),
    number("idle_cash", notNegative),
    number("fed_share", share, 1),
    number("multiplier", notNegative, 1),
    number("import_share", share, 0),
  ],
  columns: ["Measure", "AI capex", "Fiscal"],
  compute(amount, idleCash, fedShare, multiplier, importShare) {
    const column = (bought: number, imported: number) => {
      const displaced = crowdOut.compute(amount, idleCash, bought, 1, 0);
      const imports = amount * imported;
      const demand = amount - imports - displaced;
      const effect = multiplier * demand;
      return [
        amount,
        amount * bought,
        amount * (1 - bought) - displaced,
        displaced,
        imports,
        demand,
        effect,
        amount === 0 ? 0 : effect / amount,
      ];
    };
    const capex = column(0, importShare);
    const fiscal = column(fedShare, 0);
    return [
      "Spending",
      "Bought by the central bank",
      "Absorbed by idle cash",
      "Crowded out",
      "Imports",
      "Net new demand",
      "GDP effect",
      "Effective multiplier",
    ].map((measure, i) => [measure, capex[i]!, fiscal[i]!]);
  },
});

export const fiscalVsCapexPage: Page<typeof fiscalVsCapex> = {
  family: "liquidity",
  mechanism: 17,
  since: "0.1.0",
  title: "AI investment against fiscal stimulus",
  question: "Why is AI capex not fiscal stimulus?",
  summary:
    "The same amount spent by hyperscalers and by a government whose bonds the central bank buys: what each displaces and adds to output.",
  equation: String.raw`\Delta Y_{AI} = m\,\bigl[A(1-i) - \max(0, A-I)\bigr],\qquad \Delta Y_{fiscal} = m\,\bigl[A - \max(0, A(1-\phi)-I)\bigr]`,
  arguments: {
    amount: { description: "The amount spent either way", unit: "$bn", typical: [0, 1000] },
    idle_cash: crowding.idle_cash,
    fed_share: {
      description: "Share of the government's bonds that the central bank buys",
      unit: "share",
      source: { judgement: "the essay: the central bank stands behind fiscal stimulus" },
    },
    multiplier: {
      description: "Output for each dollar of demand",
      unit: "x",
      source: { published: ramey2011, note: "inside 0.8 to 1.5" },
      typical: [0.5, 2],
    },
    import_share: {
      description: "Share of AI capex that is imported; about 0.5 for chips (judgement)",
      unit: "share",
    },
  },
  returns: { unit: "table", description: "One row a measure, a column for each kind of spending" },
  native: `LET(part, LAMBDA(bought, imported, LET(
      displaced, MAX(0, amount*(1-bought)-idle_cash),
      demand, amount-amount*imported-displaced,
      VSTACK(amount, amount*bought, amount*(1-bought)-displaced, displaced, amount*imported,
        demand, multiplier*demand, IF(amount=0, 0, multiplier*demand/amount)))),
    HSTACK({"Spending";"Bought by the central bank";"Absorbed by idle cash";"Crowded out";"Imports";
      "Net new demand";"GDP effect";"Effective multiplier"}, part(0, import_share), part(fed_share, 0)))`,
  notes: [
    "The threshold is sharp and every dollar of the shortfall is pulled from elsewhere; CROWDOUTTABLE softens both.",
    "The multiplier is the same for what is added and for what is displaced, so the amount of demand decides.",
    "Net new demand can be negative: imports add nothing at home, and what is displaced would have.",
    "A fed_share of 1 is the essay's case, a central bank that stands behind the government, and not what happened lately: by the Financial Accounts the Federal Reserve's Treasuries fell by 741 in 2023 and by 515 in 2024. At 0, and without imports, the two are the same dollar.",
    "What the central bank's buying costs later (inflation, reserves) is not in it.",
  ],
  references: [plurDaddy2026, ramey2011, financialAccountsFlows],
  examples: [
    {
      formula: "=MACRO.FISCALVSCAPEX(500,300)",
      answer: [
        ["Measure", "AI capex", "Fiscal"],
        ["Spending", 500, 500],
        ["Bought by the central bank", 0, 500],
        ["Absorbed by idle cash", 300, 0],
        ["Crowded out", 200, 0],
        ["Imports", 0, 0],
        ["Net new demand", 300, 500],
        ["GDP effect", 300, 500],
        ["Effective multiplier", 0.6, 1],
      ],
      says: "the same dollars, three fifths of the effect",
    },
    {
      formula: "=MACRO.FISCALVSCAPEX(500,300,0.25,1.2,0.5,FALSE)",
      answer: [
        ["Spending", 500, 500],
        ["Bought by the central bank", 0, 125],
        ["Absorbed by idle cash", 300, 300],
        ["Crowded out", 200, 75],
        ["Imports", 250, 0],
        ["Net new demand", 50, 425],
        ["GDP effect", 60, 510],
        ["Effective multiplier", 0.12, 1.02],
      ],
      says: "half of the chips imported; the central bank buys a quarter of the bonds",
    },
    { formula: "=MACRO.FISCALVSCAPEX(500,300,2)", answer: "#NUM!", says: "a share is at most 1" },
  ],
  seeAlso: ["CROWDOUT", "CROWDOUTTABLE", "LOANABLEFUNDS"],
};
