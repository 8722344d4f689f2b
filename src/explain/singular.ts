import { type AnyFunction, contains, invoke, type Raw } from "../calculation";
import type { Unit } from "../catalog/page";
import type { ArgumentReading } from "./argumentReading";
import type { Warning } from "./warnings";

/** How far an argument is moved to see whether the answer hangs on it: a tenth of a point of a rate. */
const steps: { readonly [unit in Unit]?: number } = {
  rate: 0.001,
  yield: 0.001,
  share: 0.001,
  x: 0.02,
};

/**
 * How much more the answer of a step up times that of a step down is than the answer squared. Where one divides by a
 * difference d it is 1 / (1 - (step / d)^2), which is 1.03 where d is a little over half a point; where one multiplies by
 * a difference, or compounds, it is 1 or less.
 */
const bend = 1.03;

/**
 * Arguments that are so close to where the function has no answer, growth close to the rate of discount, that a small step
 * changes much. Single values only.
 */
export function nearSingular(fn: AnyFunction, readings: readonly ArgumentReading[]): Warning[] {
  if (fn.columns !== undefined || readings.some(({ state }) => state === "unknown")) return [];
  const values = readings.map(({ value }) => value);
  if (values.some((value) => Array.isArray(value))) return [];
  const answer = (k: number, value: Raw) => {
    const [[cell] = []] = invoke(
      fn,
      values.map((old, i) => (i === k ? value : old)),
    );
    return typeof cell === "number" ? cell : NaN;
  };
  const steppable = ({ about, state }: ArgumentReading) =>
    state === "given" && about !== undefined && steps[about.unit] !== undefined;
  if (!readings.some(steppable)) return [];
  const now = answer(-1, undefined);
  // A count of years moves by whole steps.
  if (!Number.isFinite(now) || Number.isInteger(now)) return [];
  return readings.flatMap(({ parameter, about, value }, k): Warning[] => {
    const step = about && steps[about.unit];
    if (
      !step ||
      !steppable(readings[k]!) ||
      typeof value !== "number" ||
      parameter.kind !== "number"
    )
      return [];
    const { range } = parameter;
    if (!range || !contains(range, value - step) || !contains(range, value + step)) return [];
    const [below, above] = [answer(k, value - step), answer(k, value + step)];
    const bends = !(below * above <= bend * now * now);
    if (!bends || (Number.isNaN(below) && Number.isNaN(above))) return [];
    const meant = Math.abs(below) > Math.abs(above) ? below : Number.isNaN(below) ? below : above;
    return [{ argument: parameter.name, mistake: "nearSingular", given: value, meant, also: now }];
  });
}
