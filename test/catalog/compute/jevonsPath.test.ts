import fc from "fast-check";
import { jevonsPath } from "../../../src/catalog/compute/jevonsPath";
import { errorText, evaluate } from "../../support/formula";
import { between, elasticity, expectNear, longRun, passThrough, speed } from "./_support";

const path = (...args: Parameters<typeof jevonsPath.compute>) =>
  jevonsPath.compute(...args) as number[][];
const yearly = between(0.01, 3);

test("starts from today: no gain, prices and use of 1, spending of 100", () => {
  fc.assert(
    fc.property(between(1, 1000), yearly, elasticity, (d, a, eps) => {
      expect(path(d, a, eps, 3, 1, 0.5, 0.2)[0]).toEqual([0, 1, 1, 1, d, 100]);
    }),
  );
});

test("users who follow at once are on the long-run demand curve each year", () => {
  fc.assert(
    fc.property(yearly, elasticity, passThrough, (a, eps, phi) => {
      for (const [, e, , , compute] of path(100, a, eps, 8, phi, 1, 0))
        expectNear(compute!, longRun(100, e!, eps, phi), 10);
    }),
  );
});

test("at full pass-through spending moves one for one with compute", () => {
  fc.assert(
    fc.property(yearly, elasticity, speed, (a, eps, s) => {
      for (const [, , , , compute, spending] of path(100, a, eps, 8, 1, s, 0.1))
        expectNear(spending!, compute!, 10);
    }),
  );
});

test("spending is price times service, and compute is service over efficiency", () => {
  fc.assert(
    fc.property(yearly, elasticity, passThrough, speed, (a, eps, phi, s) => {
      for (const [t, e, price, service, compute, spending] of path(7, a, eps, 8, phi, s, 0.1)) {
        expectNear(e!, (1 + a) ** t!);
        expectNear(spending!, 100 * price! * service!);
        expectNear(compute!, (7 * service!) / e!);
      }
    }),
  );
});

test("without response compute falls by the gain and grows by the rest", () => {
  fc.assert(
    fc.property(yearly, between(-0.2, 0.5), (a, g) => {
      const rows = path(100, a, 0, 6, 1, 0.5, g);
      rows.forEach(([t, , , , compute]) => expectNear(compute!, 100 * ((1 + g) / (1 + a)) ** t!));
    }),
  );
});

test("without a gain compute just grows", () => {
  path(100, 0, -1.5, 6, 1, 0.5, 0.1).forEach(([t, , price, , compute]) => {
    expect(price).toBe(1);
    expectNear(compute!, 100 * 1.1 ** t!);
  });
});

test("in the end use lags by (1-speed)/speed years of the price response", () => {
  fc.assert(
    fc.property(between(0.05, 0.5), between(-2, -0.1), between(0.2, 1), (a, eps, s) => {
      const [t, , , service] = path(1, a, eps, 120, 1, s, 0)[120]!;
      const response = -eps * Math.log1p(a);
      expectNear(Math.log(service!), response * (t! - (1 - s) / s), 9, 1);
    }),
  );
});

test("even backfiring demand falls below its start when users are slow", () => {
  const compute = path(100, 1.83, -1.5, 25, 1, 0.15, 0).map((row) => row[4]!);
  expect(Math.min(...compute)).toBeLessThan(40);
  expect(compute.at(-1)).toBeGreaterThan(100);
});

test("years are whole and at most 1,000", () => {
  expect(errorText("=MACRO.JEVONSPATH(100,1,-1,0)")).toMatch(
    /^JEVONSPATH: years must be a whole number between 1 and 1000, got 0$/,
  );
  expect(evaluate("=MACRO.JEVONSPATH(100,1,-1,1001)")).toEqual([["#NUM!"]]);
  expect(evaluate("=MACRO.JEVONSPATH(100,0.01,-1,1000)")).toHaveLength(1002);
  expect(evaluate("=MACRO.JEVONSPATH(100,-1,-1,3)")).toEqual([["#NUM!"]]);
});
