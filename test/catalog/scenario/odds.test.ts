import { invoke } from "../../../src/calculation";
import { fan } from "../../../src/catalog/scenario/fan";
import { odds } from "../../../src/catalog/scenario/odds";
import { tied } from "../../../src/catalog/scenario/_copula";
import { draws, width } from "../../../src/catalog/scenario/_draws";
import { told } from "../../../src/catalog/scenario/_overrides";
import { parameterKeys } from "../../../src/catalog/scenario/_parameters";
import { pertTable, toPert } from "../../../src/catalog/scenario/_pert";
import { errorText, evaluate } from "../../support/formula";

const answer = (formula: string) =>
  evaluate(`=MACRO.ODDS("baseline 2026-11",${formula})`)[1] as [number, number, number];

const both = '{"growth","rate"}';

// Computed outside: Beta by continued fraction and by Simpson, quadrature over the normal with 200 and with 300 nodes.
test.each([
  ['"debt",1.25,10,,"growth",,20000', 0.3137332214051],
  ['"debt",1.3,10,,"growth",,20000', 0.164794939106],
  ['"debt",1.4,10,,"growth",,20000', 0.01332048401184],
  [`"debt",1.3,10,,${both},,20000`, 0.2725828],
  [`"debt",1.3,10,,${both},{"growth","rate",0},20000`, 0.2725828],
  [`"debt",1.3,10,,${both},{"growth","rate",0.6},20000`, 0.1573815],
  [`"debt",1.3,10,,${both},{"Rate","growth",-0.6},20000`, 0.3221154],
])(
  "ODDS of the baseline, %s, is %d within three of the standard errors that it tells, which are less than of random draws",
  (formula, p) => {
    const [probability, error, used] = answer(formula);
    expect(used).toBe(20_000);
    expect(error).toBeLessThan(Math.sqrt((p * (1 - p)) / 20_000) / 2);
    expect(Math.abs(probability - p)).toBeLessThan(3 * error);
  },
);

test("the standard error is honest: over many seeds the answers miss the truth as far as it says, by Student's t", () => {
  const seeds = 200;
  let squares = 0;
  let far = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const [probability, error] = answer(`"debt",1.3,10,,${both},,1000,${seed}`);
    const off = (probability - 0.2725828) / error;
    squares += off * off;
    if (Math.abs(off) > 2.131) far++;
  }
  // With 15 degrees of freedom: a mean square of 15/13, and one in twenty beyond 2.131.
  expect(squares / seeds).toBeGreaterThan(0.8);
  expect(squares / seeds).toBeLessThan(1.6);
  expect(far / seeds).toBeLessThan(0.1);
});

test.each([1, 2, 15])("%d draws are copies of their own, and the error is theirs", (count) => {
  const [probability, error, used] = answer(`"debt",1.2,10,,,,${count}`);
  expect(used).toBe(count);
  const random = Math.sqrt((probability * (1 - probability)) / Math.max(1, count - 1));
  expect(error).toBeCloseTo(random, 12);
});

test("tied assumptions keep their PERT distributions: closed forms, and to 1e-5 everywhere", () => {
  // Phi by the midpoint rule.
  const steps = 20_000;
  let sum = 0;
  const shares = Array.from({ length: steps + 1 }, (_, k) => {
    const before = sum;
    const at = (16 * (k + 0.5)) / steps - 8;
    sum += (Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI)) * (16 / steps);
    return before;
  });
  const pertOf = (low: number, mode: number, high: number) => {
    const table = pertTable(low, mode, high);
    return (z: number) => {
      const one = Float64Array.of(z);
      toPert(table, one, 0, 1);
      return one[0]!;
    };
  };
  const symmetric = pertOf(0, 0.5, 1);
  const oneSided = pertOf(0, 0, 1);
  // Beta(3, 3) and Beta(1, 5).
  const beta33 = (x: number) => x ** 3 * (10 - 15 * x + 6 * x * x);
  const beta15 = (x: number) => 1 - (1 - x) ** 5;
  const off = shares.flatMap((share, k) => {
    const z = (16 * k) / steps - 8;
    return [beta33(symmetric(z)) - share, beta15(oneSided(z)) - share];
  });
  expect(off.every((one) => Math.abs(one) < 1e-5)).toBe(true);
  expect(1 - beta33(0.75)).toBeCloseTo(0.103515625, 12);
  expect(1 - beta15(0.25)).toBeCloseTo(0.2373046875, 12);
  expect(symmetric(0)).toBeCloseTo(0.5, 12);
  expect([symmetric(-9), symmetric(9)]).toEqual([0, 1]);
  expect(pertOf(-6, 2, 2)(99)).toBe(2);
});

const three = ["growth", "rate", "mpc"].map((key) => ({ key })) as never;

test("tied by rho 0.5, both are above their medians as often as 1/4 + asin(r) / (2 pi), and their ranks correlate so", () => {
  const n = 100_000;
  const draw = draws(
    told("baseline", [
      ["mpc", 0.035],
      ["growth", 0.04],
    ]),
    [["growth"], ["mpc"]],
    [["mpc", "growth", 0.5]],
    7,
  );
  const [growth, mpc] = ["growth", "mpc"].map((key) => parameterKeys.indexOf(key as never));
  const lists: [number[], number[]] = [[], []];
  for (let k = 0; k < n; k += width)
    for (const values of draw(k).slice(0, n - k)) {
      lists[0].push(values[growth!]!);
      lists[1].push(values[mpc!]!);
    }
  // The likeliest is in the middle of both, and so is the median.
  const above = lists[0].filter((value, k) => value > 0.04 && lists[1][k]! > 0.035).length;
  const p = 0.336594311656;
  expect(Math.abs(above / n - p)).toBeLessThan(0.001);
  const ranks = (list: number[]) => {
    const rank = new Float64Array(n);
    [...list.keys()].sort((a, b) => list[a]! - list[b]!).forEach((i, r) => (rank[i] = r));
    return rank;
  };
  const [one, other] = lists.map(ranks) as [Float64Array, Float64Array];
  const squares = one.reduce((sum, rank, i) => sum + (rank - other[i]!) ** 2, 0);
  expect(1 - (6 * squares) / (n * (n * n - 1))).toBeCloseTo(0.5, 2);
});

test.each([-0.9, 0, 0.5])("tied by rho %d each keeps its own distribution", (rho) => {
  const n = 20_000;
  const draw = draws(
    told("baseline 2026-11", null),
    [["growth"], ["rate"]],
    [["growth", "rate", rho]],
    5,
  );
  const values: Record<"growth" | "rate", number[]> = { growth: [], rate: [] };
  for (let k = 0; k < n; k += width)
    for (const one of draw(k).slice(0, n - k))
      for (const key of ["growth", "rate"] as const)
        values[key].push(one[parameterKeys.indexOf(key)]!);
  // The values below which a twentieth, a half and all but a twentieth lie, by the PERT itself.
  for (const [key, low, mode, high] of [
    ["growth", 0.02, 0.0389, 0.06],
    ["rate", 0.02, 0.0395, 0.07],
  ] as const)
    for (const [z, share] of [
      [-1.6448536269514722, 0.05],
      [0, 0.5],
      [1.6448536269514722, 0.95],
    ] as const) {
      const at = Float64Array.of(z);
      toPert(pertTable(low, mode, high), at, 0, 1);
      const below = values[key].filter((value) => value < at[0]!).length / n;
      expect(Math.abs(below - share)).toBeLessThan(0.003);
    }
});

test("above and below add up to 1, and the odds fall as the threshold rises", () => {
  const above = [0.9, 1.1, 1.2, 1.3, 1.5, 2].map((c) => answer(`"debt",${c},,,,,2000`)[0]);
  expect(above).toEqual([...above].sort((a, b) => b - a));
  expect(answer('"debt",1.2,,"below",,,2000')[0]).toBeCloseTo(1 - above[2]!, 12);
});

test("an outcome that nothing moves is certain: at its own value above, whatever the last bit", () => {
  const own = evaluate('=INDEX(MACRO.TRANSMISSION("baseline 2026-11"),12,15)')[0]![0] as number;
  expect(answer(`"debt",${own},,,"mortgage0",,100`)).toEqual([1, 0, 100]);
  expect(answer(`"debt",${own * (1 + 1e-15)},,,"mortgage0",,100`)[0]).toBe(1);
  expect(answer(`"debt",${own * 1.000001},,,"mortgage0",,100`)[0]).toBe(0);
});

test("the draws are FAN's for the same seed, tied ones too: a twentieth is below its P5", () => {
  for (const correlations of [null, [["growth", "rate", 0.7]]]) {
    const rows = invoke(fan, ["baseline", "debt", 10, 2000, 3, null, true, null, correlations]);
    const p5 = rows[11]![1] as number;
    const [, [below]] = invoke(odds, [
      "baseline",
      "debt",
      p5,
      10,
      "below",
      null,
      correlations,
      2000,
      3,
    ]) as [unknown, [number]];
    expect(below).toBe(0.05);
  }
});

test("the same seed gives the same answer, on every machine; another seed another", () => {
  const formula = `"debt",1.3,10,,,{"growth","rate",0.6},5000`;
  expect(answer(formula)).toEqual(answer(formula));
  expect(answer(formula)[0]).toBe(0.3634);
  expect(answer(`${formula},2`)[0]).not.toBe(answer(formula)[0]);
});

test("tying two assumptions leaves the draws of all others as they are, and the order of the rows does not matter", () => {
  const spread = (correlations: unknown) =>
    invoke(fan, ["baseline", "spread_bp", 1, 500, 1, null, false, null, correlations])[0];
  expect(spread([["growth", "rate", 0.6]])).toEqual(spread(null));
  const rows = '{"growth","rate",0.6;"mpc","growth",-0.3}';
  const turned = '{"growth","mpc",-0.3;"rate","growth",0.6;"growth","rate",0.6}';
  expect(answer(`"debt",1.3,,,,${rows},1000`)).toEqual(answer(`"debt",1.3,,,,${turned},1000`));
});

test("a fan is wider where what raises the debt comes together, and narrower where it is apart", () => {
  const width = (rho: number) => {
    const row = invoke(fan, [
      "baseline",
      "debt",
      10,
      4000,
      1,
      null,
      true,
      [["growth"], ["rate"]],
      [["growth", "rate", rho]],
    ])[11] as number[];
    return row[5]! - row[1]!;
  };
  expect(width(-0.6)).toBeGreaterThan(width(0));
  expect(width(0)).toBeGreaterThan(width(0.6));
});

test.each([
  [
    '{"growth","rate",1.2}',
    "#NUM!",
    "rho of growth and rate must be one number between -1 and 1, got 1.2",
  ],
  ['{"growth","rate",1}', "#NUM!", "take out growth and rate"],
  [
    '{"growth","rate",0.9;"rate","mpc",0.9;"growth","mpc",-0.2}',
    "#NUM!",
    "not positive definite): take out",
  ],
  [
    '{"growth","rate",0.9;"rate","growth",0.8}',
    "#VALUE!",
    "rho of rate and growth must be one number between -1 and 1, got 0.8",
  ],
  ['{"growth","gdp0",0.5}', "#VALUE!", "gdp0 in correlations does not vary"],
  ['{"growth","growth",0.5}', "#VALUE!", "rho of growth and growth must be one number"],
  ['{"growth","rate","high"}', "#VALUE!", "must be one number"],
  ['{"growth","rate"}', "#VALUE!", "got nothing"],
  ['{"growth","",0.5}', "#VALUE!", "correlations must hold keys, got nothing"],
  ['{"growth","rats",0.5}', "#N/A", "nearest: rate"],
  ['{0.5,"growth","rate"}', "#VALUE!", "correlations must hold keys, got 0.5"],
])("correlations of %s are %s and say %j", (correlations, error, says) => {
  for (const formula of [
    `=MACRO.ODDS("baseline","debt",1.3,,,,${correlations},10)`,
    `=MACRO.FAN("baseline","debt",10,10,1,,,,${correlations})`,
  ]) {
    expect(evaluate(formula)).toEqual([[error]]);
    expect(errorText(formula)).toContain(says);
  }
});

test("the pair to blame is one whose removal mends the matrix", () => {
  const rows = [
    ["growth", "rate", 0.95],
    ["rate", "mpc", 0.9],
    ["growth", "mpc", 0.3],
  ];
  expect(() => tied(rows, three)).toThrow(/take out (growth and rate|rate and mpc)/);
  const blamed = /take out (\w+) and (\w+)/.exec(
    (() => {
      try {
        tied(rows, three);
      } catch (error) {
        return (error as Error).message;
      }
      return "";
    })(),
  )!;
  const rest = rows.filter(([a, b]) => a !== blamed[1] || b !== blamed[2]);
  expect(rest).toHaveLength(2);
  expect(() => tied(rest, three)).not.toThrow();
  // All three at once: none alone is to blame.
  const all = [
    ["growth", "rate", -0.99],
    ["rate", "mpc", -0.99],
    ["growth", "mpc", -0.99],
  ];
  expect(() => tied(all, three)).toThrow("no single pair mends it");
});

test.each([
  ['"debt",1.3,10,"over"', "#VALUE!", "one of above, below"],
  ['"debt",1.3,,,"mpx"', "#N/A", "nearest: mpc"],
  ['"dept",1.3', "#N/A", "nearest: debt"],
  ['"debt",1.3,,,,,0', "#NUM!", "draws must be a whole number"],
  ['"debt",1.3,5,,,,10,1,{"policy_bp",-3000}', "#NUM!", "no draw"],
])("ODDS(%s) is %s and says %j", (formula, error, says) => {
  expect(evaluate(`=MACRO.ODDS("baseline",${formula})`)).toEqual([[error]]);
  expect(errorText(`=MACRO.ODDS("baseline",${formula})`)).toContain(says);
});

test("draws without an answer are left out, and the odds are of those that have one", () => {
  const of = (direction: string) =>
    answer(`"valuation",50,1,"${direction}",,,1000,1,{"policy_bp",-200}`);
  const [above, , used] = of("above");
  expect(used).toBeGreaterThan(500);
  expect(used).toBeLessThan(1000);
  expect(above + of("below")[0]).toBeCloseTo(1, 12);
  expect(above * used).toBeCloseTo(Math.round(above * used), 9);
});

test("no more than a hundred draws run between two rests", () => {
  const work = odds.compute(
    "deepseek_2025",
    "debt",
    1.3,
    null,
    "above",
    null,
    null,
    10_000,
    1,
    null,
  );
  let rests = 0;
  while (!work.next().done) rests += 1;
  expect(rests).toBeGreaterThanOrEqual(100);
});
