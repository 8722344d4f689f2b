import { type Formula, parts, print } from "./formula";
import { isLast, kept, type Model } from "./model";

/*
 * The native form of the recursion: one LET a year, and a row of numbers that the next year begins with. Its first
 * columns are those of TRANSMISSION.
 */

/** Names that mean a function of Excel to some engine, whatever LET says. */
const ofExcel = ["index", "drop"];
const variable = (key: string) => (ofExcel.includes(key) ? `${key}_` : key);

/** Long parts that stand twice in an equation: by their text, a name for each. */
function repeated(formulas: readonly Formula[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const formula of formulas)
    for (const part of parts(formula))
      if (part.is === "binary" || part.is === "call")
        count.set(print(part), (count.get(print(part)) ?? 0) + 1);
  const twice = [...count].flatMap(([text, times]) =>
    times > 1 && text.length * times > 60 ? [text] : [],
  );
  const whole = twice.filter((text) => !twice.some((one) => one !== text && one.includes(text)));
  return new Map(whole.map((text, k) => [text, `b_${k + 1}`]));
}

/** src/catalog/scenario/chain/native.generated.ts */
export function nativeModule(model: Model): string {
  const { stages, order, columns, parameters } = model;
  const row = [...order.slice(0, columns.length), ...kept(model)].filter(
    (key, k, all) => all.indexOf(key) === k,
  );
  const both = repeated(stages.map(({ inlined }) => inlined));
  const write = (formula: Formula, except?: Formula): string =>
    print(formula, (part) => {
      if (part.is === "name" && parameters.includes(part.name))
        return `INDEX(p,${parameters.indexOf(part.name) + 1})`;
      if (part.is === "name") return variable(part.name);
      if (part.is === "year" && isLast(part)) return `INDEX(path,t,${row.indexOf(part.name) + 2})`;
      if (part.is === "year") {
        const year = write(part.year);
        return `IF(${year}=t,${variable(part.name)},INDEX(path,${year}+1,${row.indexOf(part.name) + 2}))`;
      }
      return part === except ? undefined : both.get(print(part));
    });
  const told = new Set<string>();
  const lines = stages.flatMap(({ key, inlined }) => {
    const first = [...parts(inlined)].filter((part) => {
      const isNew = both.has(print(part)) && !told.has(print(part));
      if (isNew) told.add(print(part));
      return isNew;
    });
    return [
      ...first.map((part) => `${both.get(print(part))}, ${write(part, part)},`),
      `${variable(key)}, ${write(inlined)},`,
    ];
  });
  const base = (key: string) => write(stages.find((stage) => stage.key === key)!.base);
  return `// Written by npm run generate from the stages of this folder. Do not edit.

/** The years as rows, given \`p\`, the column of parameters, and \`horizon\`: what TRANSMISSION gives below its header. */
export const recursion = \`TAKE(REDUCE(HSTACK(0,${row.map(base).join(",")}), SEQUENCE(horizon), LAMBDA(path, t, LET(
${lines.map((line) => `      ${line}`).join("\n")}
      VSTACK(path, HSTACK(t,${row.map(variable).join(",")}))))), horizon+1, ${columns.length + 1})\`;
`;
}
