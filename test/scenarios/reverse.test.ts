import { finish } from "../../src/calculation/work";
import { runChain, type ScenarioValues, valuesOf } from "../../src/scenarios";
import {
  type Alone,
  alone,
  levers,
  type OutcomeTarget,
  reverse,
  together,
} from "../../src/scenarios/reverse";

const values = valuesOf("baseline 2026-11");
const question: OutcomeTarget = { outcome: "debt", target: 1.3, year: 10 };
const lever = (key: string) => levers(values).find((one) => one.key === key)!;
const debt = (changes: object) =>
  runChain({ ...values, ...changes } as ScenarioValues, 10).years[10]!.debt;

test("alone each assumption takes what REVERSESTRESS says, or cannot do it", () => {
  const lines = levers(values).map((one) => finish(alone(values, one, question)));
  const line = (key: string) => lines.find((one) => one.key === key)!;
  expect(line("growth").value).toBeCloseTo(0.0313298108535923, 12);
  expect(line("growth").distance).toBeCloseTo((0.0313298108535923 - 0.0389) / 0.04, 10);
  expect(line("primary_balance").value).toBeCloseTo(-0.0284252144956286, 12);
  expect(line("mpc").value).toBeUndefined();
  for (const { key, value } of lines)
    if (value !== undefined) expect(debt({ [key]: value })).toBeCloseTo(1.3, 10);
});

test("together two take a point on the target that is nearer than either alone, and no other point is nearer", () => {
  const pair = [lever("growth"), lever("primary_balance")] as const;
  const found = finish(together(values, pair, question))!;
  const [growth, balance] = found.values;
  expect(debt({ growth, primary_balance: balance })).toBeCloseTo(1.3, 10);
  for (const one of pair)
    expect(found.distance).toBeLessThan(Math.abs(finish(alone(values, one, question)).distance!));
  const far = (g: number, b: number) =>
    Math.hypot((g - 0.0389) / 0.04, (b - values.primary_balance) / 0.08);
  expect(found.distance).toBeCloseTo(far(growth, balance), 10);
  // The curve outcome = target, walked along one of the two, by the function of one assumption.
  for (let k = -40; k <= 40; k++) {
    const g = growth + k * 0.0001;
    const { value } = finish(
      alone({ ...values, growth: g } as ScenarioValues, lever("primary_balance"), question),
    );
    if (value !== undefined) expect(far(g, value)).toBeGreaterThan(found.distance - 1e-9);
  }
});

/** Every so many of all pairs. */
const someOf = (all: readonly Alone[], stride: number) =>
  all
    .flatMap((first, k) => all.slice(k + 1).map((second) => [first, second] as const))
    .filter((_, k) => k % stride === 0);

const near: OutcomeTarget = { outcome: "yield_bp", target: 100, year: 1 };

test.each<[string, OutcomeTarget]>([
  ["baseline 2026-11", near],
  ["deepseek_2025", { outcome: "valuation", target: 70, year: 3 }],
])("%s: no pair of assumptions is nearer than the one that is shown", (name, asked) => {
  const scene = valuesOf(name);
  const { lines, pair } = finish(reverse(scene, asked, () => undefined));
  expect(lines.map(({ key }) => key)).toEqual(levers(scene).map(({ key }) => key));
  for (const { distance } of lines)
    if (distance !== undefined) expect(pair!.distance).toBeLessThanOrEqual(Math.abs(distance));
  const moved = Object.fromEntries(pair!.keys.map((key, k) => [key, pair!.values[k]]));
  const { years } = runChain({ ...scene, ...moved } as ScenarioValues, asked.year);
  expect(years[asked.year]![asked.outcome as "valuation"]).toBeCloseTo(asked.target, 8);
  for (const two of someOf(lines, 37)) {
    const found = finish(together(scene, two, asked));
    if (found) expect(found.distance).toBeGreaterThan(pair!.distance * (1 - 1e-9));
  }
});

test("a pair of which not both are among the five nearest is found too", () => {
  const { lines, pair } = finish(reverse(values, near, () => undefined));
  const five = lines
    .filter(({ distance }) => distance !== undefined)
    .sort((a, b) => Math.abs(a.distance!) - Math.abs(b.distance!))
    .slice(0, 5)
    .map(({ key }) => key);
  expect(pair!.keys.filter((key) => five.includes(key)).length).toBeLessThan(2);
});

test("where the scenario is at the target already, nothing has to move", () => {
  const target = debt({});
  const { pair } = finish(reverse(values, { ...question, target }, () => undefined));
  expect(pair!.distance).toBe(0);
});

test("where no assumption can do it alone, two may, and where not even two can there is no pair", () => {
  const far: OutcomeTarget = { outcome: "debt", target: 1.15, year: 2 };
  const some = finish(reverse(values, far, () => undefined));
  expect(some.lines.every(({ value }) => value === undefined)).toBe(true);
  expect(some.pair).toBeDefined();
  const none = finish(reverse(values, { ...far, target: 9, year: 1 }, () => undefined));
  expect(none.lines.every(({ value }) => value === undefined)).toBe(true);
  expect(none.pair).toBeUndefined();
});

test("it rests often enough to hold up nothing, and tells how far it is", () => {
  const told: number[] = [];
  const work = reverse(values, near, (done, total) => told.push(done / total));
  let rests = 0;
  while (!work.next().done) rests += 1;
  expect(rests).toBeGreaterThan(2000);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});
