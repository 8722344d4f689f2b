import { got, isBlank, numError, type Raw, valueError } from "../../calculation";
import { isParameterKey } from "./_parameters";
import { normal, unknownInChain } from "./_presets";
import type { UncertainParameter } from "./_uncertain";

/*
 * Assumptions that move together (a Gaussian copula)
 *
 * Each keeps its own PERT distribution; what ties them is the order of their values. To Spearman's rank correlation rho
 * belongs a correlation r of normal values, which Cholesky's factor of the matrix turns independent ones into:
 *
 *   r = 2 sin(pi rho / 6),   y = L z with L L' = r,   u = Phi(y),   x = the PERT value with the share u below it
 */

type Rows = readonly (readonly Raw[])[] | null;

/**
 * Which assumptions rows of key, key and rho tie to others, by their place among the margins, and Cholesky's factor of their
 * correlations. Rows without keys are nothing, and a pair may come twice. Of several pairs that a contradiction could be
 * blamed on, the last is.
 */
export function tied(rows: Rows, margins: readonly Pick<UncertainParameter, "key">[]) {
  const rhos: number[][] = margins.map(() => []);
  const pairs: (readonly [number, number])[] = [];
  const placeOf = (cell: Raw) => {
    if (typeof cell !== "string" || !cell)
      throw valueError(`correlations must hold keys, got ${got(cell)}`);
    const word = normal(cell);
    if (!isParameterKey(word)) throw unknownInChain(cell);
    const place = margins.findIndex(({ key }) => key === word);
    if (place < 0) throw valueError(`${word} in correlations does not vary`);
    return place;
  };
  const set = (i: number, j: number, rho: number) => (rhos[i]![j] = rhos[j]![i] = rho);
  const named = (i: number, j: number) => `${margins[i]!.key} and ${margins[j]!.key}`;
  for (const [one, other, rho] of rows ?? []) {
    // 0 is what Excel makes of an empty cell in a list.
    if ((isBlank(one) || one === 0) && (isBlank(other) || other === 0)) continue;
    const i = placeOf(one);
    const j = placeOf(other);
    const said = rhos[i]![j];
    const isOne = typeof rho === "number" && i !== j && (said === undefined || said === rho);
    if (!isOne || Math.abs(rho) > 1)
      throw (isOne ? numError : valueError)(
        `rho of ${named(i, j)} must be one number between -1 and 1, got ${got(rho)}`,
      );
    set(i, j, rho);
    pairs.push([i, j]);
  }
  const among = margins.map((_, i) => i).filter((i) => rhos[i]!.length > 0);
  const lower = factor(among, rhos);
  if (!lower) {
    const mends = ([i, j]: readonly [number, number]) => {
      const rho = rhos[i]![j]!;
      set(i, j, 0);
      const found = factor(among, rhos);
      set(i, j, rho);
      return found;
    };
    const blamed = pairs.reverse().find(mends);
    throw numError(
      `correlations contradict each other (not positive definite): ${blamed ? `take out ${named(...blamed)}` : "no single pair mends it"}`,
    );
  }
  return { among, lower };
}

/** The lower triangle L with L L' = the correlations of those among all; undefined where they contradict each other. */
function factor(
  among: readonly number[],
  rhos: readonly (readonly number[])[],
): number[][] | undefined {
  const lower: number[][] = [];
  for (const i of among) {
    const row: number[] = [];
    let left = 1;
    for (const [k, above] of lower.entries()) {
      const r = 2 * sine((Math.PI * (rhos[i]![among[k]!] || 0)) / 6);
      const value = row.reduce((rest, one, n) => rest - one * above[n]!, r) / above[k]!;
      row.push(value);
      left -= value * value;
    }
    if (left < 1e-12) return undefined;
    row.push(Math.sqrt(left));
    lower.push(row);
  }
  return lower;
}

/** By its series: Math.sin is another in the last bit from engine to engine. */
function sine(x: number): number {
  let sum = 0;
  for (let n = 1, term = x; n < 20; n += 2, term *= (-x * x) / (n * (n - 1))) sum += term;
  return sum;
}
