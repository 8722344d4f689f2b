/*
 * The rebound effect: how much of the saving is eaten
 *
 * An efficiency gain of e could save 1 - 1/e of the compute. It saves less, because cheaper service is used more.
 * The rebound is the part of the possible saving that does not happen:
 *
 *   R = 1 - (1 - C1/C0) / (1 - 1/e) = (M - 1) / (e - 1),      M = e^(-epsilon phi)
 *
 * The second form says it plainly: the extra service over the extra that the old compute could now serve. 0 is an
 * engineer's saving in full, between 0 and 1 part of it, 1 nothing saved, above 1 backfire (Jevons).
 *
 * The literature's R = -epsilon phi is the limit of a small gain. It is a poor guide to a large one: for a tenfold gain
 * and an elasticity of -0.5 the marginal rebound is 50%, the rebound of the gain as a whole 24%; at -1.5 they are 150%
 * and 340%. Both are 1 at the same elasticity, -1/phi.
 */
import { define, mode, notPositive, number, positive, share } from "../../calculation";
import { serviceElasticity } from "../arguments";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import { reboundEncyclopedia } from "../references";
import { jevons } from "./_jevonsArguments";

export const rebound = define({
  name: "REBOUND",
  parameters: [
    number("efficiency", positive),
    number("elasticity", notPositive),
    number("pass_through", share, 1),
    mode("method", ["finite", "marginal"]),
  ],
  compute(efficiency, elasticity, passThrough, method) {
    const marginal = -elasticity * passThrough;
    if (method === "marginal") return marginal;
    if (efficiency === 1) return noDivisor("efficiency", 1);
    // M - 1 without the cancellation that a small gain would bring.
    return Math.expm1(marginal * Math.log(efficiency)) / (efficiency - 1);
  },
});

const finite = String.raw`R = 1-\frac{1-C_1/C_0}{1-1/e} = \frac{e^{-\varepsilon\varphi}-1}{e-1}`;
const marginal = String.raw`R_{\text{marginal}} = -\varepsilon\varphi`;

export const reboundPage: Page<typeof rebound> = {
  family: "compute",
  mechanism: 7,
  since: "0.1.0",
  title: "Rebound effect",
  question: "How much of the saving is eaten?",
  summary:
    "Share of the possible saving of an efficiency gain that more use takes back: 0 none, 1 all of it, above 1 backfire.",
  equation: `${finite},\\qquad ${marginal}`,
  equationOf: { method: { finite, marginal } },
  arguments: {
    efficiency: {
      description: "How many times less compute the same work needs; not 1 for the finite method",
      unit: "x",
      typical: [1.1, 30],
    },
    elasticity: serviceElasticity,
    pass_through: jevons.pass_through,
    method: {
      description:
        "finite: of this gain as a whole; marginal: of a very small gain, the textbook's",
      unit: "text",
      words: {
        finite: "of this gain as a whole",
        marginal: "of a very small gain, as textbooks have it",
      },
    },
  },
  returns: { unit: "share", description: "Share of the possible saving that is taken back" },
  native: `IF(method="marginal", 0-elasticity*pass_through,
    (efficiency^(0-elasticity*pass_through)-1)/(efficiency-1))`,
  notes: [
    "Direct rebound only: the money saved elsewhere, growth and new industries are not in it.",
    "After a gain it is above 1 exactly where demand for compute rises (JEVONSDEMAND).",
    "A loss of efficiency (below 1) has a rebound too: the part of the extra need that lower use avoids.",
  ],
  errors: ["An efficiency of 1 with the finite method: #DIV/0!."],
  references: [reboundEncyclopedia],
  examples: [
    {
      formula: "=MACRO.REBOUND(10,-0.5)",
      answer: 0.240253073352042,
      says: "partial: a quarter of the saving is eaten",
    },
    {
      formula: '=MACRO.REBOUND(10,-0.5,1,"marginal")',
      answer: 0.5,
      says: "the textbook's for a small gain",
    },
    { formula: "=MACRO.REBOUND(10,-1)", answer: 1, says: "full: nothing is saved" },
    { formula: "=MACRO.REBOUND(10,-1.5)", answer: 3.40253073352042, says: "backfire" },
    {
      formula: "=MACRO.REBOUND(1.0000001,-0.5)",
      answer: 0.4999999875,
      says: "the finite method becomes the marginal one",
      tolerance: 2e-9,
    },
    { formula: "=MACRO.REBOUND(1,-0.5)", answer: "#DIV/0!", says: "no gain" },
  ],
  seeAlso: ["JEVONSDEMAND", "BREAKEVENELASTICITY", "SAMEORMORE"],
};
