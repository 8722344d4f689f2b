import { type AnyFunction, isOptional, type Parameter } from "../calculation";

const word = (parameter: Parameter): string => {
  const { name, default: fallback } = parameter;
  if (!isOptional(parameter)) return name;
  if (parameter.kind === "wholeOrWord")
    return `[${[`${name}=${String(fallback)}`, ...(parameter.words ?? [])].join("|")}]`;
  if (parameter.words) return `[${name}=${parameter.words.join("|")}]`;
  if (fallback === null || (Array.isArray(fallback) && fallback.length > 1)) return `[${name}]`;
  const shown = Array.isArray(fallback) ? fallback[0] : fallback;
  return `[${name}=${typeof shown === "boolean" ? String(shown).toUpperCase() : String(shown)}]`;
};

/** MACRO.NAME(a, [b=0.5]) as pages, the pane and error texts show it. */
export const signature = (fn: AnyFunction): string =>
  `MACRO.${fn.name}(${fn.parameters.map(word).join(", ")})`;
