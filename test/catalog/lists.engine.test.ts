import { invoke, takesRange } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import { namesFor } from "../../src/sharing/functions";
import { createHeadlessWorkbook } from "../../src/workbench/headless";
import { drawable, drawArguments, Random } from "../support/draws";
import { show } from "../support/formula";
import { evaluateSpill, startIronCalc } from "../support/ironcalc";
import { isRows, type RangeArgument, type RangeCell } from "../support/rangeDraws";
import { constantCall, differing, type RangeCase } from "../support/rangeTwins";
import { hasTwin } from "../support/twins";

/** Lists and tables in their native form where a cell is bad: the same one error, and no number that leaves the cell out. */

beforeAll(startIronCalc);

const chosen = entries.filter((entry) => hasTwin(entry) && drawable(entry));
const bad: readonly RangeCell[] = [{ code: "#N/A" }, { code: "#NUM!" }, "x", true, "5", null];

type Chosen = (typeof chosen)[number];

function caseOf(entry: Chosen, args: readonly RangeArgument[]): RangeCase {
  const ours = invoke(entry.fn, args).map((row) => row.map(show));
  const numbers = args.flat(2).filter((cell) => typeof cell === "number");
  return { shape: "bad cell", args, entry, ours, size: Math.max(1, ...numbers.map(Math.abs)) };
}

const drawn = (random: Random, entry: Chosen) => drawArguments(random, entry) as RangeArgument[];

async function inWorkbench(cases: readonly RangeCase[]) {
  const workbook = createHeadlessWorkbook({ functionsJs: "", functionsJson: { functions: [] } });
  try {
    for (const entry of new Set(cases.map((one) => one.entry)))
      for (const name of namesFor(entry)) workbook.grid.addName({ ...name, visible: true });
    return await workbook.evaluate(cases.map(constantCall));
  } finally {
    await workbook.dispose();
  }
}

const inIronCalc = (one: RangeCase) =>
  evaluateSpill(
    new Map(namesFor(one.entry).map(({ name, formula }) => [name, formula.slice(1)])),
    constantCall(one),
  );

const asRows = (answer: Awaited<ReturnType<typeof inWorkbench>>[number]) =>
  Array.isArray(answer) ? answer : [[answer]];

test("a bad cell in a list, at its end too, is the same error in both engines", async () => {
  const random = new Random(20261130);
  const cases = chosen.flatMap((entry) =>
    bad.flatMap((cell) =>
      ["last", "any"].flatMap((place) => {
        const args = drawn(random, entry);
        const lists = args.flatMap((arg, k) => (isRows(arg) && arg.length > 1 ? [k] : []));
        if (lists.length === 0) return [];
        const k = lists[random.whole(0, lists.length - 1)]!;
        const rows = args[k] as RangeCell[][];
        rows[place === "last" ? rows.length - 1 : random.whole(0, rows.length - 1)] = [cell];
        return [caseOf(entry, args)];
      }),
    ),
  );
  expect(new Set(cases.map(({ entry }) => entry.fn.name)).size).toBeGreaterThan(10);
  // A label may be TRUE, which no reading of IronCalc tells from the text; all else that is bad is an error.
  expect(cases.filter(({ ours }) => ours.length === 1).length).toBeGreaterThan(80);
  const answers = await inWorkbench(cases);
  expect(cases.flatMap((one, i) => differing(one, asRows(answers[i]!)))).toEqual([]);
  const told = cases.filter(({ ours }) => ours.length === 1);
  expect(told.flatMap((one) => differing(one, inIronCalc(one)))).toEqual([]);
});

test("a table over ranges is one error: that of a cell, else #VALUE!, whatever the sizes are", async () => {
  const random = new Random(20261201);
  const tables = chosen.filter(({ fn }) => fn.columns !== undefined);
  const cases = tables.flatMap((entry) => {
    const places = entry.fn.parameters.flatMap((p, k) => (takesRange(p) ? [] : [k]));
    return [undefined, ...bad.slice(0, 2)].map((cell) => {
      let args = drawn(random, entry);
      while (args.length < entry.fn.parameters.length) args = drawn(random, entry);
      // Of two and of three cells: sizes that do not match.
      places.slice(0, 2).forEach((k, at) => {
        const [one] = [args[k] as RangeCell];
        args[k] = Array.from({ length: 2 + at }, () => [one]);
      });
      const last = places[places.length - 1]!;
      if (cell !== undefined && last > places[1]!) args[last] = cell;
      return caseOf(entry, args);
    });
  });
  expect(cases.length).toBeGreaterThan(40);
  expect(cases.every(({ ours }) => ours.length === 1 && ours[0]!.length === 1)).toBe(true);
  expect(new Set(cases.map(({ ours }) => ours[0]![0]))).toEqual(
    new Set(["#VALUE!", "#N/A", "#NUM!"]),
  );
  const answers = await inWorkbench(cases);
  expect(cases.flatMap((one, i) => differing(one, asRows(answers[i]!)))).toEqual([]);
});

test("labels come as texts, and what is blank behind the last of them is none", async () => {
  const named = (name: string) => chosen.find(({ fn }) => fn.name === name)!;
  const column = (...cells: RangeCell[]) => cells.map((cell) => [cell]);
  const cases = [
    column("a", "b", "c", null, null),
    column(2024, 2025, 2026),
    column("a", null, true),
    column("a", "b", null),
    column("a", "b"),
    column("a", "b", "c", null, "d"),
  ].flatMap((labels) => [
    caseOf(named("FIRESALE"), [250, column(43, 174, 196), column(1, 3, 2), 0.003, labels]),
    caseOf(named("TREASURYCLEAR"), [300, labels, column(2e3, 3e3, 4e3), column(0.1, 0.2, 0.3)]),
  ]);
  expect(cases.map(({ ours }) => ours.length > 1)).toEqual(
    [true, true, true, true, false, false].flatMap((is) => [is, is]),
  );
  const answers = await inWorkbench(cases);
  expect(cases.flatMap((one, i) => differing(one, asRows(answers[i]!)))).toEqual([]);
});

test("data that do not vary or lie on a line have no R² or no test in their own cells, in both engines", async () => {
  const named = (name: string) => chosen.find(({ fn }) => fn.name === name)!;
  const random = new Random(20261202);
  const places = Array.from({ length: 12 }, (_, k) => 3 + (k % 5));
  const cases = ["FITELASTICITY", "FITLEARNING"].flatMap((name) =>
    places.flatMap((points) => {
      const across = Array.from({ length: points }, (_, k) => [2 ** k * (1 + random.next())]);
      const [height, slope] = [1000 * random.next(), -2 * random.next()];
      const flat = across.map(() => [height]);
      const onLine = across.map(([x]) => [height * x! ** slope]);
      return [flat, onLine].map((up) => caseOf(named(name), [across, up]));
    }),
  );
  const errors = (one: RangeCase) => one.ours.flat().filter((cell) => cell === "#DIV/0!").length;
  expect(cases.map(errors)).toEqual(cases.map((_, k) => (k % 2 === 0 ? 3 : 2)));
  const answers = await inWorkbench(cases);
  expect(cases.flatMap((one, i) => differing(one, asRows(answers[i]!)))).toEqual([]);
  expect(cases.flatMap((one) => differing(one, inIronCalc(one)))).toEqual([]);
});
