import { useCallback, useEffect, useState } from "react";
import type { Selection } from "../../excel/contract";
import { usePane } from "../context";

/**
 * The cell or range that is selected in Excel now, undefined outside Excel and while it is not known; and a way to
 * look again, for when something was written to it.
 */
export function useSelection(active: boolean): [Selection | undefined, () => void] {
  const { inExcel, actions } = usePane();
  const [selection, setSelection] = useState<Selection>();

  const readAgain = useCallback(() => {
    // Where nothing can be read, a cell is being edited, say, the next selection will tell.
    actions.readSelection().then(setSelection, () => undefined);
  }, [actions]);

  useEffect(() => {
    if (!inExcel || !active) return;
    readAgain();
    return actions.onSelectionChanged(setSelection);
  }, [inExcel, active, actions, readAgain]);
  return [selection, readAgain];
}
