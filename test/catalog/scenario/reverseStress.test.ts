import fc from "fast-check";
import { invoke } from "../../../src/calculation";
import { reverseStress } from "../../../src/catalog/scenario/reverseStress";
import { errorText, evaluate } from "../../support/formula";

const call = (formula: string) => evaluate(`=MACRO.REVERSESTRESS(${formula})`)[0]![0];
const chain = (scenario: string, outcome: number, year: number, overrides: string) =>
  evaluate(
    `=INDEX(MACRO.TRANSMISSION("${scenario}",${year},${overrides}),${year + 2},${outcome + 2})`,
  )[0]![0] as number;

// Computed outside by bisection, and by a secant method to 1e-14.
test.each([
  ['"baseline 2025-01","primary_balance","debt",0.999,10', -0.00459904778105213],
  ['"baseline 2026-11","primary_balance","debt",1.3,10', -0.0284252144956286],
  ['"baseline 2026-11","growth","debt",1.3,10', 0.0313298108535923],
  ['"baseline 2026-11","growth","debt",1.25,10', 0.0351212500451733],
  ['"baseline 2026-11","growth","debt",1.4,10', 0.0242477131552613],
  ['"baseline 2025-01","price_shock","gdp_gap",-0.01,1', -0.5172431549172],
  ['"debt_spiral 2025-01","policy_bp","interest",0.06,10', 52.8217372991881],
  ['"deepseek_2025 2025-01","elas_inference","compute",100,10', -1.19151876303459],
  ['"foreign_sudden_stop 2025-01","foreign_drop","yield_bp",25,1', 0.559623241330619],
  ['"baseline 2026-11","capex_growth","yield_bp",100,10', 0.208230051090772],
  ['"reverse_qe 2026-11","qt","yield_bp",50,5', 694.386681201365],
])("REVERSESTRESS(%s) is %d", (formula, answer) => {
  expect(Math.abs((call(formula) as number) / answer - 1)).toBeLessThan(1e-12);
});

test.each([
  [
    '"idle_cash_exhaustion 2026-11","external_share","crowdout",1000,5',
    "#N/A",
    "crowdout of year 5 runs from 0 to 802.0832",
  ],
  ['"baseline 2026-11","foreign_drop","yield_bp",100,1', "#N/A", "from 0 to 23.43024"],
  ['"baseline 2025-01","mpc","debt",1.3,10', "#N/A", "stays 1.185091 while mpc runs"],
  ['"baseline 2025-01","mpc","debt",1E+308,10', "#N/A", "stays 1.185091 while mpc runs"],
  ['"baseline 2026-11","foreign_drop","yield_bp",-1E+308,1', "#N/A", "from 0 to 23.43024"],
  // Whole numbers only: with a lag of two years 404, with three 482.
  ['"deepseek_2025","capex_lag","capex",450,3', "#N/A", "never is 450"],
  ['"baseline","gdp0","debt",1.3', "#NUM!", "low and high of gdp0 must be given"],
  ['"baseline","gdp0","debt",1.3,,,20000', "#NUM!", "low and high of gdp0 must be given"],
  [
    '"baseline","growth","debt",1.3,,,0.03,0.03',
    "#NUM!",
    "low and high of growth must be given, low below high",
  ],
  ['"baseline","growht","debt",1.3', "#N/A", "nearest: growth"],
  ['"baseline","bass_p","debt",1.3', "#N/A", 'no assumption of the chain "bass_p"'],
  ['"baseline","growth","dept",1.3', "#N/A", "nearest: debt"],
  ['"baselin","growth","debt",1.3', "#N/A", "nearest: baseline"],
  ['"baseline","growth","debt","much"', "#VALUE!", "target must be"],
  ['"baseline","growth","debt",1.3,1.5', "#NUM!", "year must be a whole number"],
  ['"baseline","mpc","debt",1.3,5,{"policy_bp",-3000}', "#NUM!", "DISCOUNTSHOCK"],
])("REVERSESTRESS(%s) is %s and says %j", (formula, error, says) => {
  expect(evaluate(`=MACRO.REVERSESTRESS(${formula})`)).toEqual([[error]]);
  expect(errorText(`=MACRO.REVERSESTRESS(${formula})`)).toContain(says);
});

const [yieldBp, debt] = [5, 13];

test("what the text says an outcome runs to is the chain's at the end of the range, to 1e-12", () => {
  const most = chain("idle_cash_exhaustion 2026-11", 3, 5, '{"external_share",0.8}');
  expect(Math.abs(most / 802.083157092596 - 1)).toBeLessThan(1e-12);
  const lost = chain("baseline 2026-11", yieldBp, 1, '{"foreign_drop",1}');
  expect(Math.abs(lost / 23.4302437609798 - 1)).toBeLessThan(1e-12);
  expect(chain("baseline 2025-01", debt, 10, '{"mpc",0.05}')).toBeCloseTo(1.18509071150388, 13);
});

test("TRANSMISSION at the answer is the target", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1.1, max: 1.6, noNaN: true }),
      fc.constantFrom("growth", "primary_balance", "rate"),
      fc.constantFrom("baseline", "debt_spiral", "reverse_qe 2025-01"),
      (target, key, scenario) => {
        const answer = call(`"${scenario}","${key}","debt",${target}`);
        if (typeof answer !== "number") return;
        expect(chain(scenario, debt, 10, `{"${key}",${answer}}`)).toBeCloseTo(target, 12);
      },
    ),
    { numRuns: 40 },
  );
});

test("where the outcome is the target already, the answer is the scenario's own value, to the bit", () => {
  const own = chain("baseline", debt, 10, '{"growth",0.0389}');
  expect(call(`"baseline","growth","debt",${own}`)).toBe(0.0389);
  // Also where the assumption does not matter, and where its value is an end.
  expect(call(`"baseline","mpc","debt",${own}`)).toBe(0.032);
  expect(call(`"baseline","foreign_drop","debt",${own}`)).toBe(0);
});

test("the answer rises with the target where the outcome rises with the assumption", () => {
  const answers = [1.2, 1.25, 1.3, 1.4, 1.5].map((target) =>
    call(`"baseline","rate","debt",${target}`),
  );
  expect(answers).toEqual([...answers].sort((a, b) => Number(a) - Number(b)));
  expect(new Set(answers).size).toBe(answers.length);
});

test("of two values the one nearest to the scenario's own", () => {
  // Yields rise with a foreign gap whichever way: purchases lost, or a bathtub emptied; here capex on both sides of none.
  const at = (qt: number) => chain("baseline", yieldBp, 1, `{"qt",${qt}}`);
  expect(at(100)).toBeGreaterThan(0);
  const target = at(100);
  expect(call(`"baseline","qt","yield_bp",${target},1,,-500,800`)).toBeCloseTo(100, 9);
  // From above: crowding out is 0 for all that is planned below a threshold, and the threshold is nearest.
  const threshold = call('"idle_cash_exhaustion","capex_growth","crowdout",0,5') as number;
  const crowdout = (growth: number) =>
    chain("idle_cash_exhaustion", 3, 5, `{"capex_growth",${growth}}`);
  expect(crowdout(threshold)).toBe(0);
  expect(crowdout(threshold + 1e-6)).toBeGreaterThan(0);
});

test("low and high are where it looks, whatever the assumption's own ends", () => {
  expect(call('"baseline","growth","debt",1.9')).toBe("#N/A");
  const found = call('"baseline","growth","debt",1.9,,,-0.05,0.06') as number;
  expect(found).toBeLessThan(0.02);
  expect(chain("baseline", debt, 10, `{"growth",${found}}`)).toBeCloseTo(1.9, 12);
  // A share beyond 1 is no answer, however wide one looks.
  expect(call('"baseline","rotated","gap",-500,1,{"foreign_drop",1},0,9')).toBe("#N/A");
});

test("where the scenario's value lies beyond an end of its own, it looks as far as that value", () => {
  for (const [own, between] of [
    [0.07, 0.065],
    [0.005, 0.01],
  ] as const) {
    const target = chain("baseline", debt, 10, `{"growth",${between}}`);
    const found = call(`"baseline","growth","debt",${target},10,{"growth",${own}}`);
    expect(found).toBeCloseTo(between, 12);
  }
});

test("a column of keys is answered in one call, each cell by itself", () => {
  const keys = [["growth"], ["mpc"], ["nonsense"], ["primary_balance"]];
  const rows = invoke(reverseStress, ["baseline 2026-11", keys, "debt", 1.3]);
  expect(rows[0]![0]).toBeCloseTo(0.0313298108535923, 12);
  expect(rows[1]![0]).toMatchObject({ code: "NA" });
  expect(rows[2]![0]).toMatchObject({ code: "NA" });
  expect(rows[3]![0]).toBeCloseTo(-0.0284252144956286, 12);
});

test("it rests between any two runs of the search, so that it holds up nothing", () => {
  const work = reverseStress.compute("baseline", "growth", "debt", 1.3, null, null, null, null);
  let rests = 0;
  while (!work.next().done) rests += 1;
  expect(rests).toBeGreaterThan(33);
});
