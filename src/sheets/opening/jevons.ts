import { cell, range } from "../../a1";
import { formula, SheetBuilder } from "../builder";
import type { SheetPlan } from "../plan";
import { wrapped } from "../text";
import { putHeader } from "./header";

const elasticities = [0, -0.2, -0.4, -0.6, -0.8, -1, -1.11, -1.2, -1.4, -1.6, -1.8, -2];
const gains = [2, 5, 11, 30];

/** What some of the elasticities mean. */
const meanings = new Map([
  [0, "nobody uses more: the saving is all"],
  [-1, "spending and compute stay"],
  [-1.11, "one published estimate, see below"],
  [-2, "demand grows as the gain does"],
]);

/** Does cheaper compute mean more or less of it? One formula, every elasticity and every gain. */
export function jevons(): SheetPlan {
  const builder = new SheetBuilder("Jevons");
  const top = putHeader(
    builder,
    "Does cheaper compute mean more or less of it?",
    "Demand for compute (100 before) after the same work comes to need so many times less of it, by the price elasticity of demand. One formula fills the whole table: change a gain or an elasticity.",
  );
  const inputs = builder.put(top, 0, [
    ["Demand before", 100],
    ["Share of the gain passed into the price", 1],
    ["Share of compute used for training", 0.48],
    ["Elasticity of training", -0.2],
  ]);
  builder.style({ ...inputs, columns: 1 }, "rowHeader");
  builder.style({ ...inputs, column: 1, columns: 1 }, "input");
  builder.format({ ...inputs, row: top + 1, column: 1, rows: 2, columns: 1 }, "0.0%");
  builder.put(
    top,
    2,
    [
      ["an index"],
      ["judgement: competition passes on the whole gain"],
      ["DPAM (2025): a bit less than 50%"],
      ["judgement; DPAM: training may be inelastic"],
    ],
    "source",
  );
  const [before, pass, share, training] = [0, 1, 2, 3].map((k) => cell(top + k, 1));

  const header = top + 6;
  builder.put(
    header - 1,
    0,
    [["Demand by price elasticity ↓ and compute saved per unit of work (times) →"]],
    "heading",
  );
  builder.put(header, 0, [["What it means", "Elasticity"]], "columnHeader");
  const across = builder.put(header, 2, [gains], "input");
  const down = builder.put(
    header + 1,
    1,
    elasticities.map((value) => [value]),
    "input",
  );
  builder.put(
    header + 1,
    0,
    elasticities.map((value) => [meanings.get(value) ?? null]),
    "source",
  );
  builder.format(across, '0.0"x"');
  builder.format(down, "0.00");
  const table = { row: header + 1, column: 2, rows: elasticities.length, columns: gains.length };
  builder.put(table.row, 2, [
    [formula(`MACRO.JEVONSDEMAND(${before},${range(across)},${range(down)},${pass})`)],
  ]);
  builder.style(table, "formula");
  builder.format(table, "#,##0.0");

  const breakEven = table.row + table.rows + 1;
  builder.put(
    breakEven,
    0,
    [["Elasticity at which demand would hold"], ["The same for inference, training as above"]],
    "rowHeader",
  );
  builder.put(breakEven, 2, [
    [formula(`MACRO.BREAKEVENELASTICITY(${range(across)},1,${pass})`)],
    [
      formula(
        `MACRO.BREAKEVENSPLIT(${share},${range(across)},${training},${range(across)},1,${pass})`,
      ),
    ],
  ]);
  const answers = { row: breakEven, column: 2, rows: 2, columns: gains.length };
  builder.style(answers, "formula");
  builder.format(answers, "0.00");

  builder.chart({
    kind: "Line",
    title: "Demand for compute by price elasticity, before: 100",
    axisTitles: { categories: "Elasticity", values: "index" },
    categories: down,
    series: [
      { name: "2 times", values: { ...table, columns: 1 } },
      { name: "5 times", values: { ...table, column: 3, columns: 1 } },
      { name: "11 times", values: { ...table, column: 4, columns: 1 } },
    ],
    place: { row: header, column: 6, rows: 17, columns: 5 },
  });
  builder.lines(
    breakEven + 3,
    0,
    [
      "11 times: DPAM (2025) on DeepSeek, 10 to 11 times fewer GPU hours. -1.11 is the one published estimate for language models (Demirer, Fradkin, Tadelis and Peng, NBER working paper, read in a secondary page): short-run, and partly a choice between sellers of the same model.",
      "At an elasticity of -1 spending stays what it was and so does compute. Below it (-1.5) demand grows: Jevons' coal. Above it (-0.5) the same is done with less.",
      "Demand is relative to a path without the gain; growth for other reasons is not in it.",
    ].flatMap((text) => wrapped(text)),
    "note",
  );
  // Narrow enough for table and chart to stand beside the pane on a small screen.
  builder.setWidths(36, 11, ...new Array<number>(9).fill(9));
  builder.freeze(1, 1);
  return builder.plan();
}
