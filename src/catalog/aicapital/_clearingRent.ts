import { numError } from "../../calculation";

/** A part of the demand for compute: its weight before the gain, its gain, its price elasticity (0 or less). */
export interface Segment {
  readonly weight: number;
  readonly efficiency: number;
  readonly elasticity: number;
}

/**
 * The rent, against before, at which the segments' demand, weight/e (rent/e)^elasticity each, fills the supply.
 *
 * @throws #NUM! where the part that does not react to price wants all of the supply or more.
 */
export function clearingRent(all: readonly Segment[], supply: number): number {
  const segments = all.filter(({ weight }) => weight > 0);
  const isFixed = ({ elasticity }: Segment) => elasticity === 0;
  const fixed = segments.filter(isFixed);
  const left = fixed.reduce((rest, { weight, efficiency }) => rest - weight / efficiency, supply);
  const elastic = segments.filter((segment) => !isFixed(segment));
  if (left < 0 || (left === 0 && elastic.length > 0))
    throw numError(() => `no rent clears the market, got a supply of ${supply}`);
  if (elastic.length === 0) {
    // Too large a fleet is worth nothing. Of one that just meets demand any rent would do: alone, a segment pays what
    // it pays at every other elasticity.
    return left > 0 ? 0 : fixed.length === 1 ? fixed[0]!.efficiency : 1;
  }
  /** The rent at which one segment alone fills what is left. */
  const alone = ({ weight, efficiency, elasticity }: Segment) =>
    efficiency * ((efficiency * left) / weight) ** (1 / elasticity);
  const fromBelow = Math.max(...elastic.map(alone));
  if (elastic.length === 1) return fromBelow;
  let log = Math.log(fromBelow);
  // Demand falls with the rent, ever more slowly in its logarithm: Newton's steps from below rise to the root and do
  // not pass it.
  for (let step = 0; step < 60; step++) {
    let excess = -left;
    let slope = 0;
    for (const { weight, efficiency, elasticity } of elastic) {
      const wanted = (weight / efficiency) * Math.exp(elasticity * (log - Math.log(efficiency)));
      excess += wanted;
      slope -= elasticity * wanted;
    }
    const next = log + excess / slope;
    if (!(next > log)) break;
    log = next;
  }
  return Math.exp(log);
}

/**
 * The same as names of a LET, up to `rent`, of the supply, the training_share, and efficiency and elasticity of inference and
 * of training. SQRT(-1) is its #NUM!.
 */
export const nativeClearingRent = `inference_share, 1-training_share,
    has_training, (training_share>0)*(training_elasticity<0),
    has_inference, (inference_share>0)*(elasticity<0),
    remaining, supply-IF(has_training, 0, training_share/training_efficiency)
      -IF(has_inference, 0, inference_share/efficiency),
    training_alone, IF(has_training*(remaining>0),
      LN(training_efficiency)+LN(training_efficiency*remaining/training_share)/training_elasticity, -9E+99),
    inference_alone, IF(has_inference*(remaining>0),
      LN(efficiency)+LN(efficiency*remaining/inference_share)/elasticity, -9E+99),
    from_below, IF(training_alone>inference_alone, training_alone, inference_alone),
    rent, IF(has_training+has_inference=0,
      IF(remaining>0, 0, IF(remaining<0, SQRT(-1), IF(training_share=0, efficiency, IF(inference_share=0, training_efficiency, 1)))),
      IF(remaining<=0, SQRT(-1), IF(has_training*has_inference=0, EXP(from_below), EXP(
        REDUCE(from_below, SEQUENCE(60), LAMBDA(log_rent, step, LET(
          training_wants, training_share/training_efficiency*EXP(training_elasticity*(log_rent-LN(training_efficiency))),
          inference_wants, inference_share/efficiency*EXP(elasticity*(log_rent-LN(efficiency))),
          log_rent+(training_wants+inference_wants-remaining)
            /(0-training_elasticity*training_wants-elasticity*inference_wants))))))))`;
