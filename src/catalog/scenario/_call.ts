import {
  contains,
  got,
  isOptional,
  numError,
  type Parameter,
  type ScalarFunction,
  type Values,
  wanted,
} from "../../calculation";

/**
 * Calls a function of the catalog as a cell does: what is left out takes its default, and a value out of its range
 * or a result that is not finite is #NUM!. Quicker than invoke, which reads whatever Excel may hand over.
 */
export function call<P extends readonly Parameter[]>(
  fn: ScalarFunction<P>,
  ...values: Partial<Values<P>>
): number {
  const all = fn.parameters.map((parameter, k) => {
    const value: unknown = values[k] === undefined ? parameter.default : values[k];
    const { range } = parameter;
    const good =
      typeof value === "number"
        ? range === undefined || contains(range, value)
        : isOptional(parameter);
    if (!good)
      throw numError(
        `${fn.name}: ${parameter.name} must be ${wanted(parameter)}, got ${got(value)}`,
      );
    return value;
  });
  const answer = fn.compute(...(all as Values<P>));
  if (!Number.isFinite(answer)) throw numError(`${fn.name}: the result is not a finite number`);
  return answer;
}
