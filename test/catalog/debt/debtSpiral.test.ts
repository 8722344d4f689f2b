import fc from "fast-check";
import { DomainError } from "../../../src/calculation";
import { debtSpiral } from "../../../src/catalog/debt/debtSpiral";
import { debtStabPb } from "../../../src/catalog/debt/debtStabPb";
import { debtTipping } from "../../../src/catalog/debt/debtTipping";
import { errorText } from "../../support/formula";
import { between, isNear } from "../../support/numbers";
import {
  balance,
  debt,
  feedback,
  growth,
  last,
  measure,
  path,
  rate,
  rateAt,
  tipping,
} from "./_support";

describe("DEBTTIPPING and DEBTSPIRAL", () => {
  test("at the tipping point debt stands still", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, feedback, (d, pb, r, g, f) => {
        const tip = tipping(d, pb, r, g, f);
        fc.pre(tip !== null && tip < 100);
        return isNear(debtStabPb.compute(tip!, rateAt(tip!, d, r, f), g, false), pb, 1e-10);
      }),
    ));

  test("from a little below it debt falls, from a little above it debt runs away", () => {
    const tip = debtTipping.compute(1, -0.002, 0.034, 0.038, 2);
    const follow = (start: number) =>
      last(path(start, -0.002, rateAt(start, 1, 0.034, 2), 0.038, 1000, { feedback: 2 }))[1]!;
    expect(follow(tip - 0.05)).toBeCloseTo(0.09383797060624945, 6);
    expect(follow(tip + 0.05)).not.toBeLessThan(1e6);
  });

  test("debt between the two levels falls every year and never through the stable one", () =>
    fc.assert(
      fc.property(
        ...([debt, between(-0.005, 0), rate, growth, feedback, between(0.05, 0.95)] as const),
        (d, pb, r, g, f, place) => {
          const rows = debtSpiral.compute(d, pb, r, g, f);
          const [low, high] = [measure(rows, "Stable debt"), measure(rows, "Tipping debt")];
          fc.pre(typeof low === "number" && typeof high === "number" && high - low > 0.01);
          const start = (low as number) + place * ((high as number) - (low as number));
          const line = path(start, pb, rateAt(start, d, r, f), g, 100, { feedback: f });
          return line.every(
            (row, t) =>
              row[1]! > (low as number) - 1e-12 && (t === 0 || row[1]! <= line[t - 1]![1]! + 1e-12),
          );
        },
      ),
    ));

  test("the verdict is the sign of next year's change", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, between(0, 4), (d, pb, r, g, f) => {
        const rows = debtSpiral.compute(d, pb, r, g, f);
        const change = measure(rows, "Next-year change") as number;
        fc.pre(Math.abs(change) > 1e-8);
        const rises = ["spiral", "converges"].includes(measure(rows, "Verdict") as string);
        return rises === change > 0;
      }),
    ));

  test("the table and the function give the same tipping point, and no other", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, feedback, (d, pb, r, g, f) => {
        const shown = measure(debtSpiral.compute(d, pb, r, g, f), "Tipping debt");
        const tip = tipping(d, pb, r, g, f);
        return tip === null ? shown instanceof DomainError : shown === tip;
      }),
    ));

  test("a larger deficit lowers the tipping point, until there is none", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, feedback, (d, pb, r, g, f) => {
        const [tip, tighter] = [tipping(d, pb, r, g, f), tipping(d, pb + 0.001, r, g, f)];
        return tip === null || (tighter !== null && tighter > tip);
      }),
    ));

  test("as the feedback fades the tipping point becomes the debt that a surplus can carry", () =>
    fc.assert(
      fc.property(debt, between(0.001, 0.04), growth, between(0.01, 0.05), (d, pb, g, gap) =>
        isNear(
          debtTipping.compute(d, pb, g + gap, g, 1e-9),
          debtTipping.compute(d, pb, g + gap, g, 0),
          1e-6,
        ),
      ),
    ));

  test("at the balance that holds debt still, debt is at one of the two levels", () =>
    fc.assert(
      fc.property(debt, rate, growth, feedback, (d, r, g, f) => {
        const rows = debtSpiral.compute(d, debtStabPb.compute(d, r, g, false), r, g, f);
        fc.pre(Math.abs(r - g + (f / 100) * d) > 1e-4);
        const verdict = measure(rows, "Verdict");
        return r - g + (f / 100) * d > 0 ? verdict === "knife-edge" : verdict === "converges";
      }),
    ));

  test("between a surplus with growth above the rate and no feedback there is nothing to fear", () => {
    const rows = debtSpiral.compute(1, 0.01, 0.03, 0.05, 0);
    expect(measure(rows, "Stable debt")).toBe(0);
    expect(measure(rows, "Tipping debt")).toMatchObject({ code: "NA" });
    expect(measure(rows, "Verdict")).toBe("falling");
  });

  test("a deficit and growth above the rate without feedback converge from below", () => {
    const rows = debtSpiral.compute(1, -0.03, 0.03, 0.05, 0);
    expect(measure(rows, "Stable debt")).toBeCloseTo(1.575, 12);
    expect(measure(rows, "Verdict")).toBe("converges");
  });

  test("a rate above growth and a deficit without feedback is a spiral", () =>
    expect(measure(debtSpiral.compute(1, -0.01, 0.05, 0.03, 0), "Verdict")).toBe("spiral"));

  test("says why there is no tipping point", () => {
    expect(errorText("=MACRO.DEBTTIPPING(1,-3%,3.4%,3.8%)")).toBe(
      "DEBTTIPPING: debt rises from every level, got a primary balance of -0.03",
    );
    expect(errorText("=MACRO.DEBTTIPPING(1,1%,3%,5%,0)")).toBe(
      "DEBTTIPPING: debt settles from any level, got growth above the rate",
    );
    expect(errorText("=MACRO.DEBTTIPPING(1,1%,4%,4%,0)")).toBe(
      "DEBTTIPPING: rate must differ from growth where feedback is 0, got 0.04",
    );
  });
});
