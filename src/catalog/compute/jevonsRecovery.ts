/*
 * How long demand for compute stays below its old level after an efficiency gain
 *
 * Efficiency arrives at once, new uses do not: demand for compute drops to 1/e and climbs back as users close a share s
 * of the gap each year. It is back where it was when the users' response has caught up with the gain,
 *
 *   -epsilon phi (1 - (1-s)^t) = 1     =>     t = ln(1 - 1/(-epsilon phi)) / ln(1-s)
 *
 * The gain cancels: a tenfold and a twofold improvement take equally long, because the deeper hole is climbed in
 * proportion. What counts is how far demand is beyond unit elasticity. At -1.5 and half the gap a year it takes 1.6
 * years; at the published -1.11, 3.3; at -1 and nearer to 0, never.
 *
 * For a gain of 1 exactly there is no hole; the answer is the limit of ever smaller gains. For an efficiency below 1
 * (a loss) it is the time until the bulge is over. Demand that adjusts at once (speed 1) is back at once: 0.
 */
import { define, notAvailable, notPositive, number, positive, share } from "../../calculation";
import type { Page } from "../page";
import { demirer2025 } from "../references";
import { jevons } from "./_jevonsArguments";
import { someShare } from "./_rebound";

export const jevonsRecovery = define({
  name: "JEVONSRECOVERY",
  parameters: [
    number("efficiency", positive),
    number("elasticity", notPositive),
    number("speed", someShare, 0.5),
    number("pass_through", share, 1),
  ],
  compute(_efficiency, elasticity, speed, passThrough) {
    const response = -elasticity * passThrough;
    if (response <= 1)
      return notAvailable(
        () => `demand never recovers unless -elasticity*pass_through is above 1, got ${response}`,
      );
    return Math.log1p(-1 / response) / Math.log1p(-speed);
  },
});

export const jevonsRecoveryPage: Page<typeof jevonsRecovery> = {
  family: "compute",
  mechanism: 7,
  since: "0.1.0",
  title: "Length of the air pocket",
  question: "How long is the air pocket?",
  summary:
    "Years until demand for compute is back at its old level after an efficiency gain that comes before its new uses.",
  equation: String.raw`t = \frac{\ln\!\left(1-\dfrac{1}{-\varepsilon\varphi}\right)}{\ln(1-s)}`,
  arguments: {
    efficiency: {
      description:
        "How many times less compute the same work needs; the answer does not depend on it",
      unit: "x",
      typical: [1.5, 30],
    },
    elasticity: {
      description:
        "Price elasticity of demand for the service; recovery needs one beyond -1/pass_through",
      unit: "elasticity",
      typical: [-3, -0.8],
    },
    speed: jevons.speed,
    pass_through: jevons.pass_through,
  },
  returns: { unit: "years", description: "Years from the gain to the return of the old level" },
  native: `LET(response, 0-elasticity*pass_through,
    IF(response<=1, NA(), IF(speed=1, 0, LN(1-1/response)/LN(1-speed))))`,
  notes: [
    "The gain is taken to be adopted at once. Where it spreads over years (JEVONSDEMAND's efficiency_speed) the hole is shallower and lasts longer, since prices wait for the gain; find the year with Goal Seek on its native form, MACRO_JEVONSDEMAND.",
    "The gain itself has no influence: a deeper hole is climbed faster in proportion. It is asked for so that the call reads like JEVONSDEMAND's.",
    "Near unit elasticity the answer is very sensitive: -1.11 takes 3.3 years at half the gap a year, -1.05 takes 4.4.",
  ],
  errors: ["Demand that never comes back, -elasticity*pass_through of 1 or less: #N/A."],
  references: [demirer2025],
  examples: [
    {
      formula: "=MACRO.JEVONSRECOVERY(10,-1.5,0.5)",
      answer: 1.58496250072116,
      says: "elastic demand, half the gap a year",
    },
    {
      formula: "=MACRO.JEVONSRECOVERY(100,-1.5,0.5)",
      answer: 1.58496250072116,
      says: "a larger gain takes no longer",
    },
    { formula: "=MACRO.JEVONSRECOVERY(10,-1)", answer: "#N/A", says: "unit elasticity: never" },
    {
      formula: "=MACRO.JEVONSRECOVERY(10,-1.5,0.5,0.6)",
      answer: "#N/A",
      says: "margins keep too much of the gain",
    },
  ],
  seeAlso: ["JEVONSDEMAND", "JEVONSPATH", "BREAKEVENELASTICITY"],
};
