import {
  comparisonSheet,
  holdingsSheet,
  managerNames,
  managerSheets,
  openingSheets,
  scenarioSheet,
  sensitivitySheet,
  type SheetPlan,
} from "../../src/sheets";
import { place } from "../../src/sheets/sensitivity/places";
import { swingAt } from "../../src/sheets/sensitivity/swings";
import { type Engine, inIronCalc, inUniver, type Place, placesOf } from "../support/engines";
import { ownScenario } from "../support/own";

/*
 * Every check of every sheet is broken once, with the add-in's functions in the workbench's engine and in the native
 * copy in IronCalc: a check that cannot fail says nothing.
 */

const options = { date: "2025-02-03", version: "0.1.0" };

/** What makes a check fail: a cell, and what is typed over it. */
type Break = readonly [check: string, at: Place, by: number | string];

interface Case {
  readonly plans: readonly SheetPlan[];
  readonly breaks: readonly Break[];
  /** Where each check stands, and the cell that says whether all pass, where there is one. */
  readonly check: (label: string) => Place;
  readonly labels: readonly string[];
  readonly all?: Place;
}

function scenarioCase(): Case {
  const plans = [scenarioSheet("foreign_sudden_stop", options)];
  const { named, beside, chain, checks } = placesOf(plans);
  return {
    plans,
    check: beside,
    labels: checks(),
    all: beside("All checks pass"),
    breaks: [
      ["Every assumption is a number", named("a_capex0"), "much"],
      ["The chain has no error", chain("spending", 10), "none"],
      ["Every cell of the chain is a formula", chain("foreign_bp", 10), 0],
      ["The chain is TRANSMISSION's", chain("valuation", 10), 100],
      ["Debt rises by interest less the primary balance", chain("debt", 10), 1.5],
      ["The debt on the planned path is DEBTPATH's", chain("baseline_debt", 10), 1.5],
      ["Growth compounds to GDP", chain("gdp_growth", 10), 0.2],
      ["Spending from wealth is the wealth lost times the propensity", chain("spending", 10), 99],
      ["Idle cash is never overdrawn", chain("used", 10), 99999],
      ["Never more is crowded out than is needed", chain("crowdout", 10), 99999],
      ["At the break-even elasticity demand holds", beside("Demand at that elasticity"), 99],
    ],
  };
}

function managerCase(): Case {
  const plans = managerSheets(options).plans([...managerNames]);
  const { named, beside, checks } = placesOf(plans);
  const model = placesOf(plans, 1);
  const row = rowOfKey(plans[0]!, "idle0");
  return {
    plans,
    check: beside,
    labels: checks(),
    all: beside("All checks pass"),
    breaks: [
      ["The scenario in use is in the table", named("a_selected"), "no such scenario"],
      ["Every assumption in use is a number", { sheet: 0, row, column: 1 }, "much"],
      ["Every cell of your own columns is a number", { sheet: 0, row, column: 6 }, "much"],
      ["The model has the assumptions in use", model.named("a_idle0"), 7],
      ["All checks of the model pass", model.chain("debt", 10), 1.5],
    ],
  };
}

const rowOfKey = (plan: SheetPlan, key: string): number => {
  for (const { row, column, cells } of plan.blocks) {
    const k = column === 0 ? cells.findIndex((line) => line[5] === key) : -1;
    if (k >= 0) return row + k;
  }
  throw new Error(`no row ${key}`);
};

function comparisonCase(): Case {
  const plans = [comparisonSheet(["debt_spiral"], options)];
  const { named, beside, checks } = placesOf(plans);
  const key = plans[0]!.blocks.find(({ cells }) => cells[0]![1] === "debt_spiral")!;
  return {
    plans,
    check: beside,
    labels: checks(),
    all: beside("All checks pass"),
    breaks: [
      ["The outcome is in the list", named("a_outcome"), "happiness"],
      [
        "Every scenario has all its numbers",
        { sheet: 0, row: key.row, column: 1 },
        "no such scenario",
      ],
    ],
  };
}

function sensitivityCase(): Case {
  const plans = [sensitivitySheet("deepseek_2025", options)];
  const { named, beside, checks } = placesOf(plans);
  const at = place(10);
  const first = plans[0]!.blocks.find(({ row }) => row === named("a_first").row)!.cells[0]![1];
  return {
    plans,
    check: beside,
    labels: checks(),
    all: beside("All checks pass"),
    breaks: [
      ["The outcome is in the list", named("a_outcome"), "happiness"],
      ["The year is one of the fan's", named("a_year"), 1.5],
      ["Every assumption is a number", { sheet: 0, row: at.assumptions.row, column: 1 }, "much"],
      [
        "The base of the tornado is TRANSMISSION's",
        { sheet: 0, row: at.tornado.row + 1, column: swingAt.base },
        "gone",
      ],
      ["The grid has two different assumptions", named("a_second"), String(first)],
      ["The fan could use at least nine draws in ten", named("a_draws"), 1_000_000],
    ],
  };
}

function holdingsCase(): Case {
  const plans = [holdingsSheet({ ...options, own: [ownScenario("Mild")] })];
  const { named, beside, checks } = placesOf(plans);
  const first = beside("Nvidia", 0);
  const ranked = beside("Ranked, the largest loss first", 0).row + 2;
  return {
    plans,
    check: beside,
    labels: checks(),
    all: beside("All checks pass"),
    breaks: [
      ["The scenario has an answer in that year", named("a_scenario"), "no such scenario"],
      ["The year is a whole number from 1 on", named("a_year"), 1.5],
      ["What is ranked by is one of the three", named("a_ranked_by"), "luck"],
      ["Every holding has its numbers", { ...first, column: 1 }, "much"],
      [
        "The growth in each price gives back the price, and the price after the second move",
        { ...first, column: 7 },
        3000,
      ],
      ["A holding that is like tech moves as the scenario's tech valuation", named("a_news"), -0.5],
      ["Each holding is ranked once", { sheet: 0, row: ranked, column: 6 }, -0.5],
    ],
  };
}

function cboCase(): Case {
  const plans = [openingSheets().find(({ name }) => name === "CBO debt")!];
  const { beside } = placesOf(plans);
  const check = (label: string) => beside(label, 4);
  const row = plans[0]!.blocks.find(({ cells }) => cells[0]![0] === 2024)!.row;
  return {
    plans,
    check,
    labels: [
      "Within 0.02 points of CBO, 2026 to 2035",
      "Debt rolls forward by deficit and other means",
    ],
    breaks: [
      ["Within 0.02 points of CBO, 2026 to 2035", { sheet: 0, row: row + 11, column: 2 }, 1.2],
      [
        "Debt rolls forward by deficit and other means",
        { sheet: 0, row: row + 11, column: 4 },
        2000,
      ],
    ],
  };
}

const cases = {
  "a scenario": scenarioCase,
  "the manager": managerCase,
  "a comparison": comparisonCase,
  "a sensitivity": sensitivityCase,
  "the holdings": holdingsCase,
  "CBO's debt": cboCase,
};

describe.each([
  ["Univer", inUniver],
  ["IronCalc", inIronCalc],
] as const)("in %s", (_engine, start) => {
  test.each(Object.entries(cases))(
    "every check of %s passes, fails once it is broken, and passes again",
    async (_name, make) => {
      const { plans, breaks, check, labels, all } = make();
      expect(breaks.map(([label]) => label)).toEqual(labels);
      const engine: Engine = await start(plans);
      const wanted = [...labels.map((label) => check(label)), ...(all ? [all] : [])];
      const isTrue = (at: Place) => [true, 1].includes(engine.value(at) as number);
      const shown = () => wanted.map(isTrue);
      const passing = wanted.map(() => true);
      try {
        expect(shown()).toEqual(passing);
        for (const [label, at, by] of breaks) {
          await engine.overwrite(at, by);
          expect([label, isTrue(check(label))]).toEqual([label, false]);
          if (all) expect([label, isTrue(all)]).toEqual([label, false]);
        }
        await engine.restore();
        expect(shown()).toEqual(passing);
      } finally {
        await engine.close();
      }
    },
    240_000,
  );
});
