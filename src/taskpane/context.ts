import { createContext, useContext } from "react";
import type { Actions } from "./actions";
import type { Estimate } from "../scenarios/own";
import type { Data } from "./data";

/** Estimates that are to become the values of assumptions, by their keys, in a scenario of a vintage. */
export interface EstimateUse {
  readonly scenario: string;
  readonly vintage: string;
  readonly estimates: Readonly<Record<string, Estimate>>;
}

export interface Front {
  readonly vintage: string;
  readonly key: string | undefined;
}

/** What every part of the pane may use. */
export interface Pane {
  readonly inExcel: boolean;
  readonly actions: Actions;
  readonly data: Data;
  /** The function whose page is open in the tab of functions. */
  readonly openFunction: string | undefined;
  /** Goes to the tab of functions and opens a page there; undefined closes it. */
  readonly onOpenFunction: (name: string | undefined) => void;
  /** What the tab of scenarios shows: of which vintage, and the scenario that is open. */
  readonly front: Front | undefined;
  readonly onFront: (front: Front) => void;
  /** Goes to the tab of scenarios, which opens the scenario with the estimate in it; undefined: it has. */
  readonly use: EstimateUse | undefined;
  readonly onUse: (use: EstimateUse | undefined) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a part of the pane stands outside of it");
  return pane;
}
