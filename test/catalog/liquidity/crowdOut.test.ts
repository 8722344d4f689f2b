import fc from "fast-check";
import type { Row } from "../../../src/calculation";
import { crowdOut } from "../../../src/catalog/liquidity/crowdOut";
import { crowdOutTable } from "../../../src/catalog/liquidity/crowdOutTable";
import { fiscalVsCapex } from "../../../src/catalog/liquidity/fiscalVsCapex";
import { idleCash } from "../../../src/catalog/liquidity/idleCash";
import { islmCrowdOut } from "../../../src/catalog/liquidity/islmCrowdOut";
import { loanableFunds } from "../../../src/catalog/liquidity/loanableFunds";
import { clearingYield } from "../../../src/catalog/treasury/clearingYield";
import { rows as published } from "../../published/liquidity";
import { errorText, evaluate } from "../../support/formula";
import { between, isNear } from "../../support/numbers";

const money = between(0, 1000);
const share = between(0, 1);
/** 0 in half of the cases. */
const softness = fc.oneof(fc.constant(0), between(0.01, 300));
const often = { numRuns: 2000 };

test.each(published.map((row) => [row.id, row] as const))("published: %s", (_, row) => {
  const answer = evaluate(row.formula)[0]![0] as number;
  expect(Math.abs(answer - row.printed)).toBeLessThanOrEqual(row.tolerance);
});

describe("CROWDOUT", () => {
  const out = crowdOut.compute;

  test("lies between 0 and the pulled share of what private money must pay for", () =>
    fc.assert(
      fc.property(money, money, share, share, softness, (s, i, m, p, w) => {
        const displaced = out(s, i, m, p, w);
        return displaced >= 0 && displaced <= p * s * (1 - m) + 1e-9;
      }),
      often,
    ));

  test("is 0 where nothing is spent or the central bank pays for all of it", () =>
    fc.assert(
      fc.property(
        money,
        money,
        share,
        softness,
        (s, i, p, w) => out(0, i, 0, p, w) === 0 && out(s, i, 1, p, w) === 0,
      ),
    ));

  test("sharp, is 0 up to the threshold and then rises by the pulled share of each private dollar", () =>
    fc.assert(
      fc.property(money, between(0.01, 500), share, share, (i, more, m, p) => {
        fc.pre(m < 0.99);
        const threshold = i / (1 - m);
        return (
          out(threshold * (1 - 1e-12), i, m, p, 0) <= 1e-9 &&
          isNear(out(threshold + more, i, m, p, 0), p * (1 - m) * more, 1e-10)
        );
      }),
    ));

  test("falls with idle cash", () =>
    fc.assert(
      fc.property(
        money,
        money,
        money,
        softness,
        (s, i, more, w) => out(s, i + more, 0, 1, w) <= out(s, i, 0, 1, w) + 1e-9,
      ),
      often,
    ));

  test("is convex in spending: each dollar displaces at least as much as the one before", () =>
    fc.assert(
      fc.property(
        money,
        money,
        money,
        softness,
        (a, b, i, w) =>
          out((a + b) / 2, i, 0, 1, w) <= (out(a, i, 0, 1, w) + out(b, i, 0, 1, w)) / 2 + 1e-9,
      ),
      often,
    ));

  test("does not depend on the unit of money", () =>
    fc.assert(
      fc.property(money, money, share, softness, between(0.01, 100), (s, i, m, w, k) =>
        isNear(out(k * s, k * i, m, 1, k * w), k * out(s, i, m, 1, w)),
      ),
    ));

  test("sharp and with a full pull, does not depend on whether spending comes in parts", () =>
    fc.assert(
      fc.property(money, money, money, (a, b, i) =>
        isNear(out(a + b, i, 0, 1, 0), out(a, i, 0, 1, 0) + out(b, Math.max(0, i - a), 0, 1, 0)),
      ),
      often,
    ));

  test("a rounded threshold stays within s ln 2 of the sharp one, and becomes it as s goes to 0", () =>
    fc.assert(
      fc.property(
        money,
        money,
        share,
        between(0.01, 300),
        (s, i, p, w) =>
          Math.abs(out(s, i, 0, p, w) - out(s, i, 0, p, 0)) <= p * w * Math.LN2 + 1e-9 &&
          isNear(out(s, i, 0, p, 1e-14), out(s, i, 0, p, 0)),
      ),
      often,
    ));

  test("does not overflow, however narrow the threshold", () => {
    expect(out(1e9, 300, 0, 1, 1e-300)).toBeCloseTo(1e9 - 300);
    expect(out(100, 1e9, 0, 1, 1e-300)).toBe(0);
  });

  test("takes a column of spending", () =>
    expect(evaluate("=MACRO.CROWDOUT({200;500;900},300)")).toEqual([[0], [200], [600]]));

  test("says what is wrong", () => {
    expect(errorText("=MACRO.CROWDOUT(500,-1)")).toBe(
      "CROWDOUT: idle_cash must be 0 or more, got -1",
    );
    expect(errorText("=MACRO.CROWDOUT(500,300,1.5)")).toBe(
      "CROWDOUT: monetised must be between 0 and 1, got 1.5",
    );
  });
});

describe("CROWDOUTTABLE", () => {
  const table = (
    s: number,
    i: number,
    m: number,
    p: number,
    w: number,
    mult = 1,
    other: number | null = null,
  ) => {
    const rows = crowdOutTable.compute(s, i, m, p, w, mult, other, 30135, 30) as readonly Row[];
    return new Map(rows as unknown as [string, number][]);
  };

  test("agrees with CROWDOUT, and all money is accounted for", () =>
    fc.assert(
      fc.property(money, money, share, share, softness, (s, i, m, p, w) => {
        const t = table(s, i, m, p, w);
        return (
          isNear(t.get("Crowded out")!, crowdOut.compute(s, i, m, p, w)) &&
          isNear(
            t.get("Monetised")! + t.get("Absorbed by idle cash")! + crowdOut.compute(s, i, m, 1, w),
            s,
          ) &&
          isNear(t.get("Net new demand")! + t.get("Crowded out")!, s)
        );
      }),
    ));

  test("sharp, idle cash absorbs what it can and no more", () =>
    fc.assert(
      fc.property(money, money, share, share, (s, i, m, p) =>
        isNear(table(s, i, m, p, 0).get("Absorbed by idle cash")!, Math.min(s * (1 - m), i)),
      ),
    ));

  test("the marginal crowd-out is the slope of CROWDOUT", () =>
    fc.assert(
      fc.property(between(1, 1000), money, share, share, between(5, 300), (s, i, m, p, w) => {
        const h = 1e-3;
        const slope =
          (crowdOut.compute(s + h, i, m, p, w) - crowdOut.compute(s - h, i, m, p, w)) / (2 * h);
        return Math.abs(slope - table(s, i, m, p, w).get("Marginal crowd-out")!) < 1e-6;
      }),
    ));

  test("the marginal crowd-out at a soft threshold is the paper's, and just at a sharp one 0", () => {
    expect(table(500, 300, 0, 1, 50).get("Marginal crowd-out")).toBeCloseTo(0.9820137900379085, 14);
    expect(table(300, 300, 0, 1, 0).get("Marginal crowd-out")).toBe(0);
  });

  test("the effect is the multiplier times net new demand, if what is displaced has the same", () =>
    fc.assert(
      fc.property(money, money, share, softness, between(0.5, 2), (s, i, p, w, mult) => {
        const t = table(s, i, 0, p, w, mult);
        return isNear(t.get("GDP effect")!, mult * t.get("Net new demand")!);
      }),
    ));

  test("shows ratios of nothing as 0", () => {
    const t = table(0, 300, 0, 1, 50);
    expect([t.get("Crowd-out ratio"), t.get("Effective multiplier")]).toEqual([0, 0]);
  });
});

describe("FISCALVSCAPEX", () => {
  const effects = (a: number, i: number, fed: number, mult: number, imports: number) => {
    const rows = fiscalVsCapex.compute(a, i, fed, mult, imports) as readonly Row[];
    const [, capex, fiscal] = rows.find(([measure]) => measure === "GDP effect")! as [
      string,
      number,
      number,
    ];
    return { capex, fiscal };
  };

  test("without a central bank and imports the two are the same dollar", () =>
    fc.assert(
      fc.property(money, money, between(0, 2), (a, i, mult) => {
        const { capex, fiscal } = effects(a, i, 0, mult, 0);
        return capex === fiscal;
      }),
    ));

  test("fiscal spending never does less, and with the central bank behind it its full multiplier", () =>
    fc.assert(
      fc.property(money, money, share, between(0, 2), share, (a, i, fed, mult, imports) => {
        const { capex, fiscal } = effects(a, i, fed, mult, imports);
        return fiscal >= capex - 1e-9 && isNear(effects(a, i, 1, mult, imports).fiscal, mult * a);
      }),
    ));
});

describe("LOANABLEFUNDS, ISLMCROWDOUT, IDLECASH", () => {
  test("saving, foreign capital and investment given up make room for all of it", () =>
    fc.assert(
      fc.property(between(-1000, 1000), between(0, 0.5), between(0, 0.5), (shift, s, f) => {
        const [saving, foreign, investment] = (
          loanableFunds.compute(shift, s, f) as readonly Row[]
        ).map((row) => row[2] as number) as [number, number, number];
        return isNear(saving + foreign - investment, shift);
      }),
    ));

  test("its shares are those of a market that clears, each side by size times response", () => {
    const [sizes, responses] = [
      [430, 120, 660],
      [0.1, 0.2, 0.05],
    ] as const;
    const change = clearingYield.compute(100, sizes, responses, null);
    const moved = sizes.map((h, i) => (h * responses[i]! * change) / 100);
    const shares = loanableFunds.compute(100, 0.43, 0.24) as readonly Row[];
    expect(isNear(moved[0]!, shares[0]![2] as number)).toBe(true);
    expect(isNear(moved[1]!, shares[1]![2] as number)).toBe(true);
    expect(isNear(moved[2]!, -(shares[2]![2] as number))).toBe(true);
  });

  test("refuses to offset more than the whole, and takes the whole", () => {
    expect(errorText("=MACRO.LOANABLEFUNDS(100,0.8,0.3)")).toBe(
      "LOANABLEFUNDS: the two offsets must be at most 1 together, got 1.1",
    );
    expect(evaluate("=MACRO.LOANABLEFUNDS(100,0.9,0.1,FALSE)")[2]).toEqual([
      "Domestic investment",
      0,
      0,
    ]);
  });

  test("the IS-LM share is 1 - m/a", () =>
    fc.assert(
      fc.property(
        between(0.01, 0.99),
        between(0, 0.99),
        between(0, 50),
        between(0, 1),
        between(0.1, 200),
        (c, t, b, k, h) => {
          const a = 1 / (1 - c * (1 - t));
          const m = 1 / (1 - c * (1 - t) + (b * k) / h);
          return isNear(islmCrowdOut.compute(c, t, b, k, h), 1 - m / a);
        },
      ),
    ));

  test("nothing is lost in a liquidity trap or if investment does not mind, all without idle money", () => {
    expect(islmCrowdOut.compute(0.75, 0.2, 0, 0.5, 50)).toBe(0);
    expect(islmCrowdOut.compute(0.75, 0.2, 20, 0, 50)).toBe(0);
    expect(islmCrowdOut.compute(0.75, 0.2, 20, 0.5, 1e15)).toBeLessThan(1e-13);
    expect(islmCrowdOut.compute(0.75, 0.2, 20, 0.5, 1e-15)).toBeCloseTo(1, 13);
  });

  test("reserves count only beyond the ample level", () =>
    fc.assert(
      fc.property(money, between(0, 5000), between(0, 0.2), (onrrp, reserves, ample) => {
        const idle = idleCash.compute(onrrp, reserves, 30135, ample, 0);
        return isNear(idle - onrrp, Math.max(0, reserves - ample * 30135));
      }),
    ));
});
