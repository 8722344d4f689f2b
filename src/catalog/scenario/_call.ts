import { type AnyFunction, contains, DomainError, mustBe, numError } from "../../calculation";
import { callsOf } from "./chain/calls.generated";

/** Why a year of the chain has no answer: the complaint of the first function that has one; undefined where none has. */
export function reasonOf(v: Float64Array, now: Float64Array, t: number): DomainError | undefined {
  for (const [fn, values] of callsOf(v, now, t)) {
    const reason = complaint(fn, values);
    if (reason) return reason.from(fn.name);
  }
  return undefined;
}

function complaint(fn: AnyFunction, values: readonly unknown[]): DomainError | undefined {
  // What an earlier function lost is its matter.
  if (values.some((value) => Number.isNaN(value))) return undefined;
  for (const [k, parameter] of fn.parameters.entries()) {
    const value = values[k];
    if (typeof value === "number" && parameter.range && !contains(parameter.range, value))
      return numError(mustBe(parameter, value));
  }
  try {
    const answer = (fn.compute as (...args: readonly unknown[]) => unknown)(...values);
    if (answer instanceof DomainError) return answer;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  return undefined;
}
