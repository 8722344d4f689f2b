/** Number t, counted from 1, of a list that holds one for all years (periods, holdings) or one for each. */
export const at = (list: readonly number[], t: number): number =>
  list[list.length === 1 ? 0 : t - 1]!;
