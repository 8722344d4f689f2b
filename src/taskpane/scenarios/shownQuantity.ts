import type { Assumption } from "../data";
import { type QuantityText, quantity } from "../numbers";

/** The unit that an assumption is shown in. A premium is a rate, yet nobody says "a year" of its rise. */
export const shownUnit = ({ key, unit }: Pick<Assumption, "key" | "unit">): string =>
  key === "risk_premium" ? "return" : unit;

/** An assumption's value in a sentence, with its unit. */
export const shownQuantity = (
  value: number,
  assumption: Pick<Assumption, "key" | "unit">,
): QuantityText => quantity(value, shownUnit(assumption), "gdp");
