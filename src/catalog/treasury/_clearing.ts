import { divisionByZero, type DomainError, valueError } from "../../calculation";

/**
 * The rise of the yield, in bp, at which buyers take the amount: what they do of their own accord, plus what each
 * adds for the yield.
 */
export function clearingChange(
  amount: number,
  holdings: readonly number[],
  semiElasticities: readonly number[],
  autonomous: readonly number[] | null,
): number | DomainError {
  const lengths = [holdings, semiElasticities, autonomous ?? holdings].map((list) => list.length);
  if (lengths.some((length) => length !== lengths[0]))
    return valueError(() => `ranges must be of one length, got ${lengths.join(", ")}`);
  let response = 0;
  let already = 0;
  holdings.forEach((holding, i) => {
    response += holding * semiElasticities[i]!;
    already += autonomous?.[i] ?? 0;
  });
  if (response === 0) return divisionByZero(`some buyer must respond to the yield, got 0`);
  return (100 * (amount - already)) / response;
}
