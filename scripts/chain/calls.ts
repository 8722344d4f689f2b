import type { Formula } from "./formula";
import type { Model } from "./model";
import { toTypeScript } from "./typescript";

/** src/catalog/scenario/chain/calls.generated.ts: what the chain asks of each function, for the reason why it ended. */
export function callsModule(model: Model, fileOf: (name: string) => string): string {
  const { order, parameters, stages } = model;
  const write = (formula: Formula, nothing: boolean): string =>
    formula.is === "text"
      ? nothing
        ? "null"
        : JSON.stringify(formula.value)
      : toTypeScript(formula, (part) => {
          if (part.is === "name" && parameters.includes(part.name))
            return `v[${parameters.indexOf(part.name)}]!`;
          if (part.is === "name" && order.includes(part.name))
            return `now[${order.indexOf(part.name)}]!`;
          return undefined;
        });
  const calls = stages.flatMap((stage) => stage.calls);
  const files = [...new Map(calls.map(({ fn }) => [fn.name, fileOf(fn.name)]))].map(([, f]) => f);
  const local = (path: string) => path.split("/").pop()!;
  return `// Written by npm run generate from the stages of this folder. Do not edit.

import type { AnyFunction } from "../../../calculation";
${files.map((path) => `import { ${local(path)} } from "../../${path}";`).join("\n")}

/** What a year asks of each function, in order, given the parameters and its own stages. */
export const callsOf = (
  v: Float64Array,
  now: Float64Array,
  t: number,
): readonly (readonly [AnyFunction, readonly unknown[]])[] => [
${calls
  .map(({ fn, args }) => {
    const given = args.map((arg, k) => write(arg, fn.parameters[k]!.default === null));
    return `  [${local(fileOf(fn.name))}, [${given.join(", ")}]],`;
  })
  .join("\n")}
];
`;
}
