/*
 * How far a new technology has spread (Bass, 1969)
 *
 * Some adopt by themselves, at the rate p; the rest follow those who already have, at the rate q times the share that
 * has. Of those still without it, p + q F adopt each year:
 *
 *   F' = (p + q F)(1 - F),   F(0) = 0     so     F(t) = (1 - E) / (1 + (q/p) E),   E = e^-(p+q)t
 *
 * An S-curve: slow, then fast, then saturated. With q = 0 there is no S, only the exponential approach of people who
 * ignore each other. Nobody has adopted before year 0.
 *
 * The averages over many products (p = 0.03, q = 0.38) are not about AI. Adopters never leave, and the size of the
 * market is given.
 */
import { anyNumber, define, notNegative, number, positive } from "../../calculation";
import type { Page } from "../page";
import { bass1969, sultanFarleyLehmann1990, hsuGoldman2025 } from "../references";
import { bass } from "./_adoptionArguments";

export const bassAdoption = define({
  name: "BASSADOPTION",
  parameters: [number("t", anyNumber), number("p", positive, 0.03), number("q", notNegative, 0.38)],
  compute(t, p, q) {
    const exponent = -(p + q) * Math.max(0, t);
    // p (1 - E) / (p + q E): expm1 keeps the first days exact.
    return (-p * Math.expm1(exponent)) / (p + q * Math.exp(exponent));
  },
});

export const bassAdoptionPage: Page<typeof bassAdoption> = {
  family: "aicapital",
  mechanism: 11,
  since: "0.1.0",
  title: "Adoption of a new technology (Bass)",
  question: "What share has adopted after t years?",
  summary:
    "Share of all who will ever adopt a technology that has adopted it after t years: the Bass S-curve of innovators and imitators.",
  equation: String.raw`F(t) = \frac{1-E}{1+\frac{q}{p}E},\qquad E = e^{-(p+q)\,t}`,
  arguments: {
    t: {
      description: "Years since the launch; 0 or less gives 0",
      unit: "years",
      typical: [-2, 30],
    },
    p: bass.p,
    q: bass.q,
  },
  returns: {
    unit: "share",
    description: "Share of all eventual adopters, from 0 towards 1",
  },
  native: `LET(age, IF(t>0, t, 0),
    decay, EXP(0-(p+q)*age),
    p*(1-decay)/(p+q*decay))`,
  notes: [
    "F is the installed base, not the sales of the year; those are (p + q F)(1 - F) and are highest in year BASSPEAK.",
    "p moves the start, q the steepness: halving p delays take-off by somewhat more than ln(2)/(p+q) years and hardly changes its shape.",
    "The averages are of studies before 1990, none of them of AI; an estimate for AI was not found.",
    "AI has had little effect on earnings yet, say Hsu and Goldman (Asia Times, 3 February 2025); no observation of it was found, so the curve is not fitted to one.",
  ],
  references: [bass1969, sultanFarleyLehmann1990, hsuGoldman2025],
  examples: [
    { formula: "=MACRO.BASSADOPTION(5)", answer: 0.331198642491373, says: "a third after 5 years" },
    { formula: "=MACRO.BASSADOPTION(10)", answer: 0.812803221221346 },
    { formula: "=MACRO.BASSADOPTION(0)", answer: 0, says: "nobody on the first day" },
    {
      formula: "=MACRO.BASSADOPTION(5,0)",
      answer: "#NUM!",
      says: "without innovators nobody starts",
    },
  ],
  seeAlso: ["BASSPEAK", "AIREVENUE", "DELAYCOST"],
};
