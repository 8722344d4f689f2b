import { type Chosen, toldValues } from "../../scenarios/ownChosen";
import { type AssumptionLine, chainLines } from "./assumptionLines";

/** What TRANSMISSION is told beside the preset, with what is known of each: low, high and source are the estimate's where it has one. */
export function toldLines(one: Chosen, date: string): AssumptionLine[] {
  const { preset, changes, estimates } = one;
  const told = toldValues(one);
  return chainLines(preset, changes, date, estimates).filter(({ key }) => key in told);
}
