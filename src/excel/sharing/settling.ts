import type { CellAnswers } from "../../sharing/difference";
import { supports } from "../run";
import { bytesOfRange, type Question } from "./work";

export interface CalculationState {
  /** Excel calculates only when somebody presses F9. */
  readonly isManual: boolean;
  readonly isCalculating: boolean;
}

/** How Excel calculates at this moment, as far as it says so. */
export function askState(
  context: Excel.RequestContext,
  tell: (state: CalculationState) => void,
): Question {
  return {
    weight: bytesOfRange,
    ask: () => {
      const { application } = context.workbook;
      const says = supports("1.9");
      application.load(`calculationMode${says ? ",calculationState" : ""}`);
      return () => {
        tell({
          isManual: application.calculationMode === "Manual",
          isCalculating: says && application.calculationState !== "Done",
        });
        return [];
      };
    },
  };
}

/** In milliseconds: how long an answer may be on its way, and how long an empty array may be only a beginning. */
const longest = 10_000;
const emptyFor = 2_000;

/** Whether an answer that differs may still become the right one. */
export function mayChange(
  answer: CellAnswers,
  isCalculating: boolean,
  spent: number,
  patience = longest,
): boolean {
  const shows = (text: string) => answer.some((row) => row.includes(text));
  if (isCalculating || shows("#BUSY!") || shows("#GETTING_DATA")) return true;
  return shows("#CALC!") && spent < Math.min(emptyFor, patience);
}

export const isTooLate = (spent: number, patience = longest): boolean => spent >= patience;
