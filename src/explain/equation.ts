import { read } from "../calculation";
import type { CallReading } from "./reading";

/** The equation of a call in TeX: of the model, method or output that it chooses, where its function has several. */
export function equationOf({ entry: { page }, arguments: readings }: CallReading): string {
  for (const { parameter, state, value } of readings) {
    const byWord = page.equationOf?.[parameter.name];
    const word = byWord && (state === "given" ? read(parameter, value) : parameter.default);
    if (byWord && state !== "unknown" && typeof word === "string")
      return byWord[word] ?? page.equation;
  }
  return page.equation;
}
