/*
 * Bass's S-curve in an analyst's own data
 *
 * Of the m who will ever adopt, those who have not yet do so at the rate p + q Y/m, with Y the adopters so far. So the
 * adopters of a period are a parabola in Y, which least squares can fit (Bass, 1969):
 *
 *   S_t = a + b Y + c Y^2,    m = (-b - sqrt(b^2 - 4ac))/(2c),   p = a/m,   q = -mc
 *
 * Standard errors by the delta method, with dm = -(da + m db + m^2 dc)/(2cm + b).
 */
import {
  defineTable,
  inOrder,
  notAvailable,
  numbers,
  positive,
  valueError,
} from "../../calculation";
import type { Page } from "../page";
import { bass1969 } from "../references";
import { fitColumns, estimate, plainRow } from "./_line";
import { fitParabola } from "./_parabola";
import { width95 } from "./_student";

export const fitBass = defineTable({
  name: "FITBASS",
  parameters: [inOrder(numbers("adopters", positive))],
  columns: fitColumns,
  compute(adopters) {
    if (adopters.length < 4)
      throw valueError(() => `adopters must have at least 4 rows, got ${adopters.length}`);
    // In units of all adopters, so that no square is huge.
    const unit = adopters.reduce((sum, value) => sum + value, 0);
    const sales = adopters.map((value) => value / unit);
    let reached = 0;
    const before = sales.map((value) => (reached += value) - value);
    const { coefficients, covariance, r2 } = fitParabola(before, sales);
    const [a, b, c] = coefficients;
    const inside = b * b - 4 * a * c;
    // A bend that rounding can make is none: constant sales, or sales that grow with adopters without end.
    if (!(c * adopters.length < -1e-10) || inside < 0)
      throw notAvailable("no saturation in these data");
    const m = (-b - Math.sqrt(inside)) / (2 * c);
    const bend = 2 * c * m + b;
    const dm = [1, m, m * m].map((d) => -d / bend);
    const dp = dm.map((d, i) => ((i === 0 ? 1 : 0) - (a / m) * d) / m);
    const dq = dm.map((d, i) => -c * d - (i === 2 ? m : 0));
    const errorOf = (d: readonly number[]) =>
      Math.sqrt(
        d.reduce((sum, x, i) => sum + d.reduce((s, y, j) => s + x * y * covariance[i]![j]!, 0), 0),
      );
    const width = width95(adopters.length - 3);
    return [
      estimate("p", a / m, errorOf(dp), width),
      estimate("q", -m * c, errorOf(dq), width),
      estimate("m", m * unit, errorOf(dm) * unit, width),
      plainRow("R²", r2),
      plainRow("n", adopters.length),
    ];
  },
});

export const fitBassPage: Page<typeof fitBass> = {
  family: "fits",
  mechanism: 29,
  since: "0.1.0",
  title: "Bass's S-curve in your own data",
  question: "Which S-curve is in my own adopters?",
  summary:
    "Bass's p and q and the market's size fitted to the adopters of each period, with standard errors and 95% intervals.",
  equation: String.raw`S_t = a + b\,Y_{t-1} + c\,Y_{t-1}^2,\qquad m = \frac{-b-\sqrt{b^2-4ac}}{2c},\qquad p = \frac{a}{m},\qquad q = -m\,c`,
  arguments: {
    adopters: {
      description: "New adopters of each period, from the first on",
      unit: "quantity",
      typical: [1, 150],
    },
  },
  returns: {
    unit: "table",
    description:
      "p, q (a period) and m (in the unit of the adopters), each with standard error and 95% interval; then R² and n",
  },
  native: `LET(given, SUM(adopters*0+1), IF(given<4, VALUE("?"), LET(
    unit, SUM(adopters), sold, TOCOL(adopters)/unit,
    before, SCAN(0, sold, LAMBDA(so_far, now, so_far+now))-sold,
    fit, LINEST(sold, HSTACK(before, before^2), TRUE, TRUE),
    bend, INDEX(fit, 1, 1), slope, INDEX(fit, 1, 2), start, INDEX(fit, 1, 3),
    inside, slope^2-4*start*bend,
    IF((bend*given<0-10^-10)*(inside>=0)=0, NA(), LET(
      market, (0-slope-SQRT(inside))/(2*bend),
      terms, HSTACK(sold*0+1, before, before^2),
      spread, MINVERSE(MMULT(TRANSPOSE(terms), terms)),
      tilt, 2*bend*market+slope,
      way_m, HSTACK(0-1/tilt, 0-market/tilt, 0-market^2/tilt),
      way_p, ({1,0,0}-start/market*way_m)/market,
      way_q, 0-bend*way_m-{0,0,1}*market,
      error_of, LAMBDA(way, INDEX(fit, 3, 2)*SQRT(SUM(MMULT(way, spread)*way))),
      width, T.INV.2T(0.05, given-3),
      error_p, error_of(way_p), error_q, error_of(way_q), error_m, error_of(way_m)*unit,
      VSTACK(HSTACK("p", start/market, error_p, start/market-width*error_p, start/market+width*error_p),
        HSTACK("q", 0-market*bend, error_q, 0-market*bend-width*error_q, 0-market*bend+width*error_q),
        HSTACK("m", market*unit, error_m, market*unit-width*error_m, market*unit+width*error_m),
        HSTACK("R²", INDEX(fit, 3, 1), "", "", ""), HSTACK("n", given, "", "", "")))))))`,
  notes: [
    "From the first period on: adopters before the first row would be missing from Y.",
    "By least squares on periods p and q are biased by the length of the period (Srinivasan and Mason, 1986, recalled): shorter periods, less of it.",
    "Until sales have turned down, hardly anything is said of m: look at its interval.",
    "p and q go into BASSADOPTION as they are, with the period as its year.",
  ],
  errors: [
    "Fewer than 4 rows: #VALUE!.",
    "Adopters of 0 or below: #NUM!, with their place.",
    "Sales that show no saturation (c of 0 or above but for rounding, or no root): #N/A.",
  ],
  references: [bass1969],
  examples: [
    {
      formula: "=MACRO.FITBASS({30;40;53;67;83;97;107;110;104;90})",
      answer: [
        ["Measure", "Estimate", "Standard error", "Low 95%", "High 95%"],
        ["p", 0.0301328339108625, 0.000141271089181981, 0.0297987808673339, 0.0304668869543912],
        ["q", 0.378716099637453, 0.00117880269155335, 0.375928674205163, 0.381503525069743],
        ["m", 998.70924767526, 1.83314824777513, 994.374540871806, 1003.04395447871],
        ["R²", 0.999944946947593, "", "", ""],
        ["n", 10, "", "", ""],
      ],
      says: "near the averages of many products, 0.03 and 0.38",
    },
    {
      formula: "=MACRO.FITBASS({1;2;4;8;16})",
      answer: "#N/A",
      says: "doubling without end: no saturation",
    },
    { formula: "=MACRO.FITBASS({30;40;53})", answer: "#VALUE!" },
  ],
  // Estimated together, they go in together.
  estimates: { choices: [{ p: "bass_p", q: "bass_q" }], aPeriod: true },
  seeAlso: ["BASSADOPTION", "BASSPEAK", "AIREVENUE"],
};
