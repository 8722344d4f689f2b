/*
 * Crowding out, once idle money is used up
 *
 * What does each dollar of AI investment push out? As long as money lies idle, nothing: the spending puts it to work,
 * and the effect is that of a stimulus. Beyond that point every dollar has to be pulled from some other use. Of the
 * spending S the central bank buys a share m; what private money must pay for is N = S(1-m), and with idle cash I
 *
 *   CO = pull max(0, N - I)
 *
 * `pull` is how much of the shortfall other uses give up: all of it in the essay's words ("every dollar must be pulled
 * from other areas"), about a third in the long run in Huntley's estimate, where savers and foreigners supply the rest.
 *
 * No market has a corner that sharp: some borrowers feel the squeeze before the tub is empty. With a softness s > 0
 *
 *   CO = pull (f(N - I) - f(-I)),   f(x) = s ln(1 + e^(x/s))
 *
 * which bends over a width of a few s, is 0 where nothing is spent, and never differs from the sharp form by more than
 * pull s ln 2.
 *
 * The threshold is a story told with arithmetic, not an estimated model; idle cash is no official statistic.
 */
import { define, notNegative, number, share } from "../../calculation";
import type { Page } from "../page";
import { huntley2014, plurDaddy2026 } from "../references";
import { crowding } from "./_crowdingArguments";
import { softCorner } from "./_softCorner";

export const crowdOut = define({
  name: "CROWDOUT",
  parameters: [
    number("spending", notNegative),
    number("idle_cash", notNegative),
    number("monetised", share, 0),
    number("pull", share, 1),
    number("softness", notNegative, 0),
  ],
  compute(spending, idleCash, monetised, pull, softness) {
    const beyond = spending * (1 - monetised) - idleCash;
    const shortfall =
      softness === 0
        ? Math.max(0, beyond)
        : softCorner(beyond, softness) - softCorner(-idleCash, softness);
    return pull * shortfall;
  },
});

export const crowdOutPage: Page<typeof crowdOut> = {
  family: "liquidity",
  mechanism: 16,
  since: "0.1.0",
  title: "Crowding out, once idle money is used up",
  question: "What is displaced once idle money is used up?",
  summary:
    "Spending that other uses of money must give up: none while cash lies idle, then a share of every further dollar.",
  equation: String.raw`CO = \pi\,\bigl[f(N-I) - f(-I)\bigr],\qquad N = S(1-m),\qquad f(x) = s\ln\!\left(1+e^{x/s}\right)\;\xrightarrow{\,s\to 0\,}\;\max(0,x)`,
  arguments: {
    spending: crowding.spending,
    idle_cash: crowding.idle_cash,
    monetised: crowding.monetised,
    pull: crowding.pull,
    softness: crowding.softness,
  },
  returns: { unit: "$bn", description: "Other uses of money that are displaced" },
  native: `LET(beyond, spending*(1-monetised)-idle_cash,
    corner, LAMBDA(x, IF(x>0, x, 0)+softness*LN(1+EXP(0-ABS(x)/softness))),
    pull*IF(softness=0, IF(beyond>0, beyond, 0), corner(beyond)-corner(0-idle_cash)))`,
  notes: [
    "The amounts may be in any one unit; the other functions of the family use $bn.",
    "The threshold comes from an essay and is not an estimated model. The estimated long-run figure is 33 cents of investment for each dollar of deficit: a pull of 0.33.",
    "A softness s moves the answer by at most pull * s * ln 2, most where spending just meets idle cash.",
    "Sharp and with a pull of 1, it does not matter whether spending comes at once or in parts, each part using up idle cash before the next.",
  ],
  references: [plurDaddy2026, huntley2014],
  examples: [
    {
      formula: "=MACRO.CROWDOUT(500,300)",
      answer: 200,
      says: "the first 300 are idle money, the other 200 are pulled from elsewhere",
    },
    {
      formula: "=MACRO.CROWDOUT(500,300,100%)",
      answer: 0,
      says: "the central bank pays: fiscal stimulus",
    },
    { formula: "=MACRO.CROWDOUT(500,300,50%)", answer: 0, says: "it pays half: enough" },
    {
      formula: "=MACRO.CROWDOUT(500,300,,33%)",
      answer: 66,
      says: "savers and foreigners supply two thirds",
    },
    {
      formula: "=MACRO.CROWDOUT(500,300,,,50)",
      answer: 200.783712139004,
      says: "a rounded threshold",
    },
    {
      formula: "=MACRO.CROWDOUT(300,300,,,50)",
      answer: 34.5335747711107,
      says: "at the threshold the squeeze is felt already",
    },
    { formula: "=MACRO.CROWDOUT(0,300,,,50)", answer: 0, says: "nothing spent, nothing displaced" },
    { formula: "=MACRO.CROWDOUT(500,-1)", answer: "#NUM!", says: "idle cash must be 0 or more" },
  ],
  seeAlso: ["CROWDOUTTABLE", "FISCALVSCAPEX", "IDLECASH", "LOANABLEFUNDS"],
};
