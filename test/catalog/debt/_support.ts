import { DomainError } from "../../../src/calculation";
import { debtPath } from "../../../src/catalog/debt/debtPath";
import { debtTipping } from "../../../src/catalog/debt/debtTipping";
import { between } from "../../support/numbers";

export const debt = between(0.2, 2);
export const balance = between(-0.06, 0.04);
export const rate = between(0.001, 0.08);
export const growth = between(-0.02, 0.08);
export const feedback = between(0.1, 4);
export const refi = between(0, 1);

/** One balance, rate and growth for all years. */
export const path = (
  d: number,
  pb: number,
  r: number,
  g: number,
  years: number,
  options: { sfa?: number; feedback?: number; refi?: number; start?: number | null } = {},
) => {
  const { sfa = 0, feedback = 0, refi = 1, start = null } = options;
  return debtPath.compute(d, [pb], [r], [g], years, [sfa], feedback, refi, start) as number[][];
};
export const last = (rows: number[][]) => rows.at(-1)!;
export const measure = (rows: unknown, name: string) =>
  (rows as [string, unknown][]).find(([label]) => label === name)![1];

/** The rate that the market asks at another level of debt. */
export const rateAt = (d: number, today: number, r: number, f: number) =>
  r + (f / 100) * (d - today);
export const tipping = (...args: [number, number, number, number, number]) => {
  const found: unknown = debtTipping.compute(...args);
  if (found instanceof DomainError && found.code === "NA") return null;
  return found as number;
};
