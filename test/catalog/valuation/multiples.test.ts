import fc from "fast-check";
import { peCompression } from "../../../src/catalog/valuation/peCompression";
import { peExSector } from "../../../src/catalog/valuation/peExSector";
import { peGrowInto } from "../../../src/catalog/valuation/peGrowInto";
import { dotcomReplay } from "../../../src/catalog/valuation/dotcomReplay";
import { maxDrawdown } from "../../../src/catalog/valuation/maxDrawdown";
import { recoveryYears } from "../../../src/catalog/valuation/recoveryYears";
import { errorText, evaluate } from "../../support/formula";
import { evaluateCells, startIronCalc } from "../../support/ironcalc";
import { between, near } from "../../support/numbers";

beforeAll(startIronCalc);

const pe = between(3, 100);

describe("PECOMPRESSION", () => {
  test("a year's return compounds to the total where nothing is paid out", () => {
    fc.assert(
      fc.property(pe, pe, between(-0.2, 0.4), between(0.5, 30), (from, to, g, n) => {
        const annual = peCompression.compute(from, to, g, n, 0, "annual");
        near((1 + annual) ** n, 1 + peCompression.compute(from, to, g, n, 0, "total"), 1e-10);
      }),
    );
  });

  test("without a change of the multiple holders earn growth and dividends", () => {
    fc.assert(
      fc.property(pe, between(-0.2, 0.4), between(0.5, 30), between(0, 0.06), (x, g, n, d) =>
        near(peCompression.compute(x, x, g, n, d, "annual"), g + d, 1e-10),
      ),
    );
  });

  test("is zero after just the years that PEGROWINTO says", () => {
    fc.assert(
      fc.property(pe, between(1.01, 5), between(0.01, 0.4), (low, dearer, g) => {
        const n = peGrowInto.compute(low * dearer, low, g);
        expect(Math.abs(peCompression.compute(low * dearer, low, g, n, 0, "total"))).toBeLessThan(
          1e-11,
        );
      }),
    );
  });
});

describe("PEGROWINTO", () => {
  test("is Excel's NPER of growing the lower multiple to the higher", () => {
    const [cell] = evaluateCells(new Map(), ["=NPER(15%,0,-26,37)"]) as number[];
    near(peGrowInto.compute(37, 26, 0.15), cell!, 1e-12);
  });

  test("adds up over multiples in between, and takes no time to the same one", () => {
    fc.assert(
      fc.property(pe, between(1, 3), between(1, 3), between(0.01, 0.4), (low, a, b, g) =>
        near(
          peGrowInto.compute(low * a * b, low * b, g) + peGrowInto.compute(low * b, low, g),
          peGrowInto.compute(low * a * b, low, g),
          1e-9,
        ),
      ),
    );
    expect(peGrowInto.compute(26, 26, 0)).toBe(0);
    expect(peGrowInto.compute(26, 26, -0.1)).toBe(0);
  });

  test("says that it never happens", () => {
    expect(errorText("=MACRO.PEGROWINTO(37,26,-0.05)")).toBe(
      "PEGROWINTO: 37 never becomes 26 at a growth of -0.05",
    );
    expect(evaluate("=MACRO.PEGROWINTO({37;26},26,0)")).toEqual([["#N/A"], [0]]);
  });
});

describe("PEEXSECTOR", () => {
  test("put back with its weight gives the index: earnings yields average", () => {
    fc.assert(
      fc.property(pe, pe, between(0, 0.95), (sector, rest, w) => {
        const index = 1 / (w / sector + (1 - w) / rest);
        near(peExSector.compute(index, sector, w), rest, 1e-9);
      }),
    );
  });

  test("is below the index's where the sector is dearer, and the index's without a sector", () => {
    fc.assert(
      fc.property(pe, between(1.01, 3), between(0.01, 0.9), (index, dearer, w) => {
        expect(peExSector.compute(index, index * dearer, w)).toBeLessThan(index);
        near(peExSector.compute(index, index * dearer, 0), index, 1e-14);
      }),
    );
  });

  test("says that the sector earns too much", () => {
    expect(errorText("=MACRO.PEEXSECTOR(40,10,0.5)")).toBe(
      "PEEXSECTOR: sector_pe must be above 20, or the rest earns nothing, got 10",
    );
  });
});

describe("MAXDRAWDOWN", () => {
  const prices = fc.array(between(1, 1000), { minLength: 1, maxLength: 40 });

  test("is the worst of all pairs of a buying and a later selling day", () => {
    fc.assert(
      fc.property(prices, (list) => {
        const pairs = list.flatMap((bought, i) => list.slice(i).map((sold) => 1 - sold / bought));
        near(maxDrawdown.compute(list), Math.max(0, ...pairs), 1e-13);
      }),
    );
  });

  test("does not depend on the unit, and is 0 for prices in rising order", () => {
    fc.assert(
      fc.property(prices, between(0.01, 100), (list, unit) => {
        near(maxDrawdown.compute(list.map((p) => p * unit)), maxDrawdown.compute(list), 1e-12);
        expect(maxDrawdown.compute([...list].sort((a, b) => a - b))).toBe(0);
      }),
    );
  });

  test("of a price that ends at nothing is everything, and a price that starts there never fell", () => {
    expect(maxDrawdown.compute([0, 5, 0])).toBe(1);
    expect(maxDrawdown.compute([0, 0, 3])).toBe(0);
  });

  test("asks for prices", () => {
    expect(errorText("=MACRO.MAXDRAWDOWN()")).toBe("MAXDRAWDOWN: prices must be given");
  });
});

describe("RECOVERYYEARS", () => {
  test("is Excel's NPER from what is left to what there was", () => {
    const [cell] = evaluateCells(new Map(), ["=NPER(8%,0,-0.25,1)"]) as number[];
    near(recoveryYears.compute(0.75, 0.08), cell!, 1e-12);
  });

  test("grows what is left back to the peak", () => {
    fc.assert(
      fc.property(between(0.01, 0.99), between(0.001, 0.5), (d, r) =>
        near((1 - d) * (1 + r) ** recoveryYears.compute(d, r), 1, 1e-11),
      ),
    );
  });

  test("is no time without a fall, even without a return, and never with a fall and none", () => {
    expect(recoveryYears.compute(0, -0.1)).toBe(0);
    expect(errorText("=MACRO.RECOVERYYEARS(0.2,-0.01)")).toBe(
      "RECOVERYYEARS: never, annual_return must be above 0, got -0.01",
    );
  });
});

describe("DOTCOMREPLAY", () => {
  const closes: [days: number, close: number][] = [
    [0, 5048.62],
    [294, 2470.52],
    [549, 1695.38],
    [560, 1423.19],
    [661, 1950.4],
    [943, 1114.11],
    [1026, 1335.51],
    [1391, 2003.37],
    [5522, 5056.06],
  ];

  test.each(closes)("passes through the close %d days after the peak", (days, close) => {
    near(dotcomReplay.compute(5048.62, days / 365.25), close, 1e-12);
  });

  test("its days are those of the calendar", () => {
    const dates = ["2000-12-29", "2001-09-10", "2001-09-21", "2001-12-31", "2002-10-09"];
    const late = ["2002-12-31", "2003-12-31", "2015-04-23"];
    const after = [...dates, ...late].map(
      (date) => (Date.parse(date) - Date.parse("2000-03-10")) / 86_400_000,
    );
    expect(after).toEqual(closes.slice(1).map(([days]) => days));
  });

  test("its deepest fall is MAXDRAWDOWN of the closes", () => {
    const path = Array.from({ length: 5523 }, (_, day) => dotcomReplay.compute(1, day / 365.25));
    near(maxDrawdown.compute(path), maxDrawdown.compute(closes.map(([, close]) => close)), 1e-12);
  });

  test("is proportional to the value", () => {
    fc.assert(
      fc.property(between(-1e6, 1e6), between(0, 15), (value, t) =>
        near(dotcomReplay.compute(value, t), value * dotcomReplay.compute(1, t), 1e-12),
      ),
    );
  });

  test("says where the record ends", () => {
    expect(errorText("=MACRO.DOTCOMREPLAY(100,15.2)")).toBe(
      "DOTCOMREPLAY: years must be at most 15.118, got 15.2",
    );
  });
});
