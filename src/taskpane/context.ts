import { createContext, useContext } from "react";
import type { Actions } from "./actions";
import type { Data } from "./data";

/** What every part of the pane may use. */
export interface Pane {
  readonly inExcel: boolean;
  readonly actions: Actions;
  readonly data: Data;
  /** The function whose page is open in the tab of functions. */
  readonly openFunction: string | undefined;
  /** Goes to the tab of functions and opens a page there; undefined closes it. */
  readonly onOpenFunction: (name: string | undefined) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a part of the pane stands outside of it");
  return pane;
}
