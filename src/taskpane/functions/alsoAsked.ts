/** What analysts call a thing that a page calls by another name, by the functions that answer to it. English, as formulas are. */
const asked: readonly (readonly [words: string, functions: string])[] = [
  ["DCF reverse DCF discounted cash flow", "IMPLIEDGROWTH TWOSTAGEVALUE FADEVALUE IMPLIEDERP"],
  ["WACC cost of capital", "IMPLIEDGROWTH DISCOUNTSHOCK REPRICE IMPLIEDERP REQUIREDREVENUE"],
  ["Microsoft", "FCFYIELD IMPLIEDGROWTH REPRICE"],
  ["Monte Carlo uncertainty simulation random draws", "FAN"],
  ["sensitivity uncertainty one at a time", "TORNADO"],
  ["stress test recession scenario analysis", "TRANSMISSION SCENARIO"],
  ["goal seek break-even", "BREAKEVENELASTICITY IMPLIEDGROWTH BREAKEVENSPLIT"],
  ["QT quantitative tightening term premium", "REVERSEQE TENYEAREQ"],
  ["yields rise 50 bp term premium", "TREASURYYIELDSHOCK YIELDSHOCKRANGE"],
  ["yields rates rise 50 bp", "MORTGAGESHOCK INTERESTSHOCK DISCOUNTSHOCK"],
  ["sudden stop", "TREASURYYIELDSHOCK FUNDINGGAP CAFINANCING"],
  ["inflation real growth nominal", "DEBTSTABPB DEBTPATH"],
];

/** The words by function. */
export const alsoAsked: ReadonlyMap<string, string> = new Map(
  [...new Set(asked.flatMap(([, functions]) => functions.split(" ")))].map((name) => [
    name,
    asked
      .filter(([, functions]) => functions.split(" ").includes(name))
      .map(([words]) => words)
      .join(" "),
  ]),
);
