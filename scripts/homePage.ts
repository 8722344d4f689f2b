import type { Entry } from "../src/catalog/page";
import { scenarios } from "../src/scenarios";
import { firstSentence } from "../src/taskpane/scenarios/drivers";
import { anchorOf } from "./markdown";

/** docs/README.md, the home page: it leads by question, since nobody comes with a function's name. */

/** Questions that committees ask, each under what it is about; the words are those of the functions' pages. */
const asked: Readonly<Record<string, readonly string[]>> = {
  "What is in the price?": [
    "IMPLIEDGROWTH",
    "REPRICE",
    "EQUITYDURATION",
    "PEEXSECTOR",
    "CONCENTRATION",
  ],
  "Does AI pay?": [
    "JEVONSDEMAND",
    "CAPEXPAYBACK",
    "AIREVENUEGAP",
    "STRANDEDCOMPUTE",
    "COMMODITISE",
  ],
  "Who pays for it?": ["CROWDOUT", "TREASURYCLEAR", "FUNDINGGAP", "BATHTUB", "YIELDSHOCKRANGE"],
  "Does the debt hold?": ["DEBTPATH", "DEBTSTABPB", "INTERESTSHOCK", "DEBTTIPPING"],
  "How sure is it?": ["REVERSESTRESS", "ODDS", "FAN", "TORNADO", "FITELASTICITY"],
};

const pages: readonly (readonly [file: string, name: string, about: string])[] = [
  [
    "guide.md",
    "Guide for analysts",
    "formulas, scenarios, Explain, Share, and what to do when something is wrong",
  ],
  [
    "functions/README.md",
    "Functions",
    "every function with its equation, sources, examples and native form",
  ],
  [
    "scenarios.md",
    "Scenarios",
    "every preset: its story, what it changes and on what basis, where it ends",
  ],
  ["validation.md", "Validation", "published numbers, recomputed, misses included"],
  [
    "since-2025.md",
    "What happened since",
    "the scenarios of January 2025 beside what was published of 2026",
  ],
  ["essays.md", "What the essays claim", "every claim with a verdict, and where it is carried"],
  ["deployment.md", "Deployment", "for those who install it for others"],
  ["files.md", "Files", "what Share does, for many files at once"],
  ["library.md", "Library", "the same functions in Node"],
  ["debugging.md", "Debugging", "for those who change it"],
  ["decisions/README.md", "Decisions", "why the house is as it is"],
];

export function homePage(entries: readonly Entry[]): string {
  const question = (name: string) => {
    const { page } = entries.find(({ fn }) => fn.name === name)!;
    return `- [${page.question}](functions/${name}.md) \`${name}\``;
  };
  const parts = [
    "# Macroscope",
    "Macro-economic shock functions, preset scenarios and auditable sheets for Excel. Every number has an equation, a source and a form in Excel's own functions.",
    "## What do you want to know?",
    ...Object.entries(asked).flatMap(([heading, names]) => [
      `### ${heading}`,
      names.map(question).join("\n"),
    ]),
    `All ${entries.length} functions [by question](functions/README.md#by-question).`,
    "## What would happen if …",
    scenarios
      .filter(({ key }) => key !== "baseline")
      .map(
        ({ title, story }) =>
          `- [${title}](scenarios.md#${anchorOf(title)}): ${firstSentence(story)}`,
      )
      .join("\n"),
    "## Pages",
    pages.map(([file, name, about]) => `- [${name}](${file}): ${about}`).join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}
