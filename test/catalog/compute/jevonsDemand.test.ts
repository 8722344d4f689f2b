import fc from "fast-check";
import { bisect } from "../../../src/calculation";
import { jevonsDemand } from "../../../src/catalog/compute/jevonsDemand";
import { jevonsRecovery } from "../../../src/catalog/compute/jevonsRecovery";
import { jevonsSplit } from "../../../src/catalog/compute/jevonsSplit";
import { errorText, evaluate } from "../../support/formula";
import {
  between,
  elasticity,
  expectNear,
  factor,
  gain,
  longRun,
  passThrough,
  speed,
} from "./_support";

const demand = between(0.1, 1e6);

test("at an elasticity of -1/pass_through demand is what it was, whatever the gain", () => {
  fc.assert(
    fc.property(demand, factor, passThrough, (d, e, phi) => {
      expectNear(longRun(d, e, -1 / phi, phi), d);
    }),
  );
});

test("with no response the same is done with less: demand over efficiency", () => {
  fc.assert(
    fc.property(demand, factor, passThrough, (d, e, phi) => {
      expectNear(longRun(d, e, 0, phi), d / e);
      expectNear(longRun(d, e, -1.5, 0), d / e);
    }),
  );
});

test("more elastic demand buys more compute after a gain", () => {
  fc.assert(
    fc.property(demand, gain, elasticity, passThrough, (d, e, eps, phi) => {
      expect(longRun(d, e, eps - 0.1, phi)).toBeGreaterThan(longRun(d, e, eps, phi));
    }),
  );
});

test("a larger gain lowers demand if and only if -elasticity x pass_through is below 1", () => {
  fc.assert(
    fc.property(demand, gain, elasticity, passThrough, (d, e, eps, phi) => {
      fc.pre(Math.abs(-eps * phi - 1) > 1e-6);
      const falls = longRun(d, e * 1.1, eps, phi) < longRun(d, e, eps, phi);
      expect(falls).toBe(-eps * phi < 1);
    }),
  );
});

test("without a gain nothing changes, in any year and with any saturation", () => {
  fc.assert(
    fc.property(demand, elasticity, speed, between(0, 20), (d, eps, s, t) => {
      expectNear(longRun(d, 1, eps), d);
      expectNear(jevonsDemand.compute(d, 1, eps, 1, 20, t, s, 0.5), d);
    }),
  );
});

test("two gains in a row are one gain of their product", () => {
  fc.assert(
    fc.property(demand, gain, gain, elasticity, (d, one, two, eps) => {
      expectNear(longRun(longRun(d, one, eps), two, eps), longRun(d, one * two, eps), 11);
    }),
  );
});

test("demand is in proportion to what it was", () => {
  fc.assert(
    fc.property(demand, gain, elasticity, speed, between(0, 20), (d, e, eps, s, t) => {
      const at = (base: number) => jevonsDemand.compute(base, e, eps, 1, 30, t, s, 0.5);
      expectNear(at(3 * d), 3 * at(d));
    }),
  );
  expect(longRun(0, 10, -1.5)).toBe(0);
});

describe("saturation", () => {
  const limit = between(1.5, 1000);
  const saturated = (e: number, eps: number, K: number) =>
    jevonsDemand.compute(1, e, eps, 1, K, null, 0.5, 1);

  test("takes demand away, the more the lower it is, and none where use does not grow", () => {
    fc.assert(
      fc.property(gain, between(-2.5, -0.1), limit, (e, eps, K) => {
        const without = longRun(1, e, eps);
        expect(saturated(e, eps, K)).toBeLessThan(without);
        expect(saturated(e, eps, K * 1.5)).toBeGreaterThan(saturated(e, eps, K));
        expectNear(saturated(e, eps, 1e14), without, 9);
        expectNear(saturated(e, 0, K), 1 / e);
      }),
    );
  });

  test("is the most that use multiplies to, however large the response", () => {
    fc.assert(
      fc.property(limit, (K) => {
        expectNear(saturated(10, -200, K), K / 10);
        expectNear(saturated(10, -1e6, K), K / 10);
      }),
    );
  });

  test("makes demand at today's price less elastic, by the factor 1 - 1/saturation", () => {
    fc.assert(
      fc.property(between(-2.5, -0.1), limit, (eps, K) => {
        const step = 1e-5;
        const service = saturated(1 + step, eps, K) * (1 + step);
        const local = -Math.log(service) / Math.log1p(step);
        expectNear(local, eps * (1 - 1 / K), 4);
      }),
    );
  });
});

describe("in time", () => {
  const anySpeed = fc.oneof(speed, fc.constantFrom(0.01, 0.5, 1));
  const dated = (e: number, eps: number, t: number, s: number, a: number) =>
    jevonsDemand.compute(1, e, eps, 1, null, t, s, a);

  test("demand tends to the long run", () => {
    fc.assert(
      fc.property(gain, elasticity, speed, speed, (e, eps, s, a) => {
        expectNear(dated(e, eps, 2000, s, a), longRun(1, e, eps));
      }),
    );
  });

  test("who adjusts at once is in the long run from the first year on, between years too", () => {
    fc.assert(
      fc.property(gain, elasticity, between(0.01, 30), (e, eps, t) => {
        expectNear(dated(e, eps, t, 1, 1), longRun(1, e, eps));
      }),
    );
  });

  test("on day 0 a gain that is adopted at once has cut demand to 1/e; one that spreads has done nothing", () => {
    fc.assert(
      fc.property(gain, elasticity, between(0.05, 1), speed, (e, eps, s, a) => {
        expectNear(dated(e, eps, 0, s, 1), 1 / e);
        expectNear(dated(e, eps, 0, s, a), 1);
      }),
    );
  });

  test("after a gain adopted at once demand only climbs, from the air pocket to the long run", () => {
    fc.assert(
      fc.property(gain, between(-2.5, -0.1), between(0, 10), between(0.1, 0.9), (e, eps, t, s) => {
        expect(dated(e, eps, t + 0.5, s, 1)).toBeGreaterThan(dated(e, eps, t, s, 1));
        expect(dated(e, eps, t, s, 1)).toBeLessThanOrEqual(longRun(1, e, eps) * (1 + 1e-12));
      }),
    );
  });

  test("year by year prices follow what is adopted and users follow prices, in logs", () => {
    fc.assert(
      fc.property(gain, elasticity, anySpeed, anySpeed, (e, eps, s, a) => {
        let followed = 0;
        for (let t = 0; t <= 12; t++) {
          const adopted = 1 - (1 - a) ** t;
          if (t > 0) followed += s * (adopted - followed);
          const there = t === 0 && a === 1 ? 1 : adopted;
          expectNear(
            Math.log(dated(e, eps, t, s, a)),
            -Math.log(e) * (eps * followed + there),
            9,
            1,
          );
        }
      }),
    );
  });

  test("at unit elasticity demand never exceeds its start, however fast users are", () => {
    fc.assert(
      fc.property(gain, between(0, 40), anySpeed, anySpeed, (e, t, s, a) => {
        expect(dated(e, -1, t, s, a)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
    for (const [cell] of evaluate("=MACRO.JEVONSDEMAND(100,10,-1,1,,{0;0.5;1;2;9},1,0.1)"))
      expectNear(cell as number, 100);
  });

  test("a gain that is adopted more slowly never brings the new uses sooner", () => {
    const service = (e: number, eps: number, t: number, s: number, a: number) =>
      dated(e, eps, t, s, a) * (a === 1 ? e : e ** (1 - (1 - a) ** t));
    fc.assert(
      fc.property(gain, elasticity, between(0, 20), anySpeed, speed, (e, eps, t, s, a) => {
        const slower = service(e, eps, t, s, a * 0.8);
        expect(slower).toBeLessThanOrEqual(service(e, eps, t, s, a) * (1 + 1e-9));
      }),
    );
  });

  test("a gain that spreads digs a shallower hole, from which demand is back in a later year", () => {
    fc.assert(
      fc.property(gain, between(-2.5, -1.1), speed, speed, (e, eps, s, a) => {
        const atOnce = jevonsRecovery.compute(e, eps, s, 1);
        expect(dated(e, eps, Math.floor(atOnce), s, a)).toBeLessThanOrEqual(1 + 1e-9);
        for (const t of [0, 0.3, 1, 3])
          if (t < atOnce) expect(dated(e, eps, t, s, a)).toBeGreaterThan(1 / e);
      }),
    );
  });

  test("equal speeds are the limit of speeds that are nearly equal", () => {
    fc.assert(
      fc.property(gain, elasticity, between(0, 20), speed, (e, eps, t, s) => {
        const equal = dated(e, eps, t, s, s);
        const response = -eps * (1 - (1 - s) ** t * (1 + s * t)) - 1 + (1 - s) ** t;
        expectNear(Math.log(equal), Math.log(e) * response, 9, 1);
        for (const near of [0.9e-6, 1.1e-6, -1.1e-6])
          expectNear(dated(e, eps, t, s, s + near), equal, 4);
      }),
    );
  });

  test("slow users and half-yearly adoption: a trough of 45.40 at 1.55 years and back after 4.82", () => {
    const path = (t: number) => 100 * dated(10, -1.5, t, 0.25, 0.5);
    const back = bisect((t) => path(t) - 100, 1.9, 10);
    expectNear(back, 4.82301353535595);
    const slope = (t: number) => path(t + 1e-5) - path(t - 1e-5);
    const bottom = bisect(slope, 0.5, 3);
    expect(bottom).toBeCloseTo(1.549, 3);
    expect(path(bottom)).toBeCloseTo(45.4041, 4);
  });

  test.each([
    [
      "DeepSeek",
      [-0.2, -1.11, 0.25],
      [100, 39.900313638163, 30.017194898194, 29.9627414266572, 33.371806765717],
      72.4136886367446,
    ],
    [
      "Jevons boom",
      [-1, -1.5, 0.5],
      [100, 66.4543048258599, 78.3568233652534, 102.581545823383, 128.893503045205],
      195.078210486802,
    ],
    [
      "training glut",
      [0, -1.11, 0.25],
      [100, 39.0061900514851, 28.8696549969475, 28.615172290689, 31.8207501553999],
      69.7283318387714,
    ],
  ] as const)(
    "the scenario %s has the path that was computed by hand",
    (_, [training, inference, s], path, end) => {
      const total = (t: number | null) =>
        jevonsDemand.compute(48, 11, training, 1, null, t, s, 0.5) +
        jevonsDemand.compute(52, 8, inference, 1, null, t, s, 0.5);
      path.forEach((printed, t) => expectNear(total(t), printed));
      expectNear(total(null), end);
      const rows = jevonsSplit.compute(100, 0.48, 11, training, 8, inference, 1) as number[][];
      expectNear(rows[2]![5]!, end);
    },
  );
});

test("errors name the argument, what it must be and what it was", () => {
  expect(errorText("=MACRO.JEVONSDEMAND(100,10,1.1)")).toBe(
    "JEVONSDEMAND: elasticity must be 0 or less, got 1.1",
  );
  expect(errorText("=MACRO.JEVONSDEMAND(100,0,-1)")).toBe(
    "JEVONSDEMAND: efficiency must be above 0, got 0",
  );
  const beyond = [
    "(-1,10,-1)",
    "(100,-2,-1)",
    "(100,10,-1,-0.1)",
    "(100,10,-1,1.1)",
    "(100,10,-1,1,1)",
    "(100,10,-1,1,20,-1)",
    "(100,10,-1,1,20,1,0)",
    "(100,10,-1,1,20,1,1.1)",
    "(100,10,-1,1,20,1,1,0)",
  ];
  for (const args of beyond) expect(evaluate(`=MACRO.JEVONSDEMAND${args}`)).toEqual([["#NUM!"]]);
  expect(evaluate('=MACRO.JEVONSDEMAND(100,"ten",-1)')).toEqual([["#VALUE!"]]);
  expect(evaluate("=MACRO.JEVONSDEMAND(100,,-1)")).toEqual([["#VALUE!"]]);
});

test("a range in any argument spills, a bad cell spoils its own answer only", () => {
  expect(evaluate("=MACRO.JEVONSDEMAND(100,10,{-1;0;0.5})")).toEqual([[100], [10], ["#NUM!"]]);
});
