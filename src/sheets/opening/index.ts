import type { SheetPlan } from "../plan";
import { cboDebt } from "./cboDebt";
import { jevons } from "./jevons";
import { valuation } from "./valuation";

/** The sheets of the opening workbook, in the order of their tabs. */
export const openingSheets = (): readonly SheetPlan[] => [jevons(), valuation(), cboDebt()];
