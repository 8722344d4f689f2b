import { type Formula, parts } from "./formula";
import { isLast, type Model } from "./model";
import { toTypeScript } from "./typescript";

/**
 * src/scenarios/equations.generated.ts: each stage by itself, for the picture of the chain, which asks what a stage would
 * be with some of its causes as in another scenario.
 */
export function equationsModule(model: Model): string {
  const write = (formula: Formula): string =>
    toTypeScript(formula, (part) => {
      if (part.is === "name" && model.parameters.includes(part.name)) return `v.${part.name}`;
      if (part.is === "name" && model.isStage(part.name)) return `of("${part.name}", t)`;
      if (part.is !== "year") return undefined;
      return `of("${part.name}", ${isLast(part) ? "t - 1" : write(part.year)})`;
    });
  const sources = (formula: Formula, earlier: boolean) =>
    [...parts(formula)].flatMap((part) =>
      (earlier ? part.is === "year" : part.is === "name" && model.isStage(part.name))
        ? [(part as { name: string }).name]
        : [],
    );
  return `// Written by npm run generate from the stages of src/catalog/scenario/chain. Do not edit.

import { power } from "../calculation";
import { levelPayment } from "../catalog/flows";
import type { ScenarioValues } from "../catalog/scenario/_parameters";
import type { StageKey } from "../catalog/scenario/chain/stages";

/** A stage in a year. */
export type Of = (stage: StageKey, year: number) => number;

export type StageEquation = (v: ScenarioValues, t: number, of: Of) => number;

/** Each stage in a year from 1 on, of the parameters and of the stages that its equation names. */
export const equations: Readonly<Record<StageKey, StageEquation>> = {
${model.stages.map(({ key, inlined }) => `  ${key}: ${arrow(write(inlined))},`).join("\n")}
};

/** What each equation names: this year's, and those of earlier years. */
export const sources: Readonly<Record<StageKey, { readonly now: readonly StageKey[]; readonly before: readonly StageKey[] }>> = {
${model.stages
  .map(({ key, inlined }) => {
    const list = (earlier: boolean) =>
      [...new Set(sources(inlined, earlier))].map((of) => `"${of}"`).join(", ");
    return `  ${key}: { now: [${list(false)}], before: [${list(true)}] },`;
  })
  .join("\n")}
};
`;
}

/** What is not used has a name that says so. */
const arrow = (text: string) =>
  `(${["v", "t", "of"].map((name) => (new RegExp(`\\b${name}\\b`).test(text) ? name : `_${name}`)).join(", ")}) => ${text}`;
