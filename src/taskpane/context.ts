import { createContext, useContext } from "react";
import type { Actions } from "./actions";
import type { Data } from "./data";

/** What every part of the pane may use. */
export interface Pane {
  readonly inExcel: boolean;
  readonly actions: Actions;
  readonly data: Data;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a part of the pane stands outside of it");
  return pane;
}
