import { invoke } from "../../../src/calculation";
import { fitBass } from "../../../src/catalog/fits/fitBass";
import { fitElasticity } from "../../../src/catalog/fits/fitElasticity";
import { readAnswer } from "../../../src/taskpane/fits/answer";
import { drawnPoints, mostPoints, scaleOver } from "../../../src/taskpane/fits/axes";
import { curveOf } from "../../../src/taskpane/fits/curves";

const column = (list: readonly number[]) => list.map((value) => [value]);
const prices = column([60, 36, 30, 15, 10, 5, 2.5, 2.19, 1.1, 0.6]);
const quantities = column([1, 1.6, 2.1, 4.4, 7, 15, 33, 36, 80, 140]);
const adopters = column([30, 40, 53, 67, 83, 97, 107, 110, 104, 90]);

const near = (got: number, want: number, tolerance = 1e-10) =>
  expect(Math.abs(got / want - 1)).toBeLessThan(tolerance);

test("the curve of an elasticity has the function's slope and constant, and at price 1 the constant's interval as its band", () => {
  const { curve, axes } = curveOf("FITELASTICITY", [prices, quantities, "levels"]);
  expect([axes, curve.logs]).toEqual(["levels", true]);
  const answer = readAnswer(invoke(fitElasticity, [prices, quantities]))!;
  const [elasticity, , constant] = answer.measures;
  const one = curve.at(1);
  near(one.y, Math.exp(constant!.value));
  near(one.low, Math.exp(constant!.low));
  near(one.high, Math.exp(constant!.high));
  near(Math.log(curve.at(10).y / one.y) / Math.LN10, elasticity!.value);
  expect(curve.line[0]!.x).toBe(0.6);
  expect(curve.line.at(-1)!.x).toBe(60);
  expect(curve.points).toHaveLength(10);
});

test("the band is narrowest in the middle of the data, and widens to both sides", () => {
  const { curve } = curveOf("FITELASTICITY", [prices, quantities, "levels"]);
  const widths = curve.line.map(({ low, high }) => Math.log(high / low));
  const least = widths.indexOf(Math.min(...widths));
  expect(least).toBeGreaterThan(10);
  expect(least).toBeLessThan(50);
  expect(widths[0]).toBeGreaterThan(widths[least]! * 1.5);
  expect(widths.at(-1)).toBeGreaterThan(widths[least]! * 1.5);
});

test("by changes the axes are linear, with a point less", () => {
  const { curve, axes } = curveOf("FITELASTICITY", [prices, quantities, "changes"]);
  expect([axes, curve.logs, curve.points.length]).toEqual(["changes", false, 9]);
  near(curve.points[0]!.x, Math.log(36 / 60));
  near(curve.at(0).y, -0.00682587405413891, 1e-9);
  near(curve.at(0).low, -0.141646410683542, 1e-9);
});

test("Bass's curve ends where the market is full, and begins at p times it", () => {
  const { curve, axes } = curveOf("FITBASS", [adopters]);
  expect(axes).toBe("bass");
  const [p, , m] = readAnswer(invoke(fitBass, [adopters]))!.measures;
  near(curve.at(0).y, p!.value * m!.value, 1e-9);
  expect(Math.abs(curve.at(m!.value).y)).toBeLessThan(1e-6);
  expect(curve.points[1]).toEqual({ x: 30, y: 40 });
  for (const { y, low, high } of curve.line) {
    expect(low).toBeLessThan(y);
    expect(high).toBeGreaterThan(y);
  }
});

test("empty cells at the end of a column are no points", () => {
  const { curve } = curveOf("FITLEARNING", [
    [[100], [200], [400], [""]],
    [[10], [8], [6.5], [""]],
  ]);
  expect(curve.points).toHaveLength(3);
});

test("a logarithmic axis has few ticks, each a number that people count in", () => {
  const over = (low: number, high: number) => scaleOver([low, high], [0, 300], true, 5).shownTicks;
  expect(over(0.6, 60)).toEqual([0.1, 1, 10, 100]);
  expect(over(1, 1e6)).toContain(1000);
  for (const [low, high] of [
    [3.3, 10],
    [1, 140],
    [0.02, 7e5],
  ] as const) {
    const ticks = over(low, high);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThan(10);
  }
});

test("of a hundred thousand points five hundred are drawn, from the first to the last", () => {
  const points = Array.from({ length: 100_000 }, (_, x) => ({ x, y: x }));
  const at = (x: number) => ({ x, y: x, low: x, high: x });
  const drawn = drawnPoints({ points, line: [], at, logs: false });
  expect(drawn).toHaveLength(mostPoints);
  expect([drawn[0]!.x, drawn.at(-1)!.x]).toEqual([0, 99_999]);
});
