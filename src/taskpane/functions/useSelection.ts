import { useEffect, useState } from "react";
import type { Selection } from "../../excel/contract";
import { usePane } from "../context";

/** The cell or range that is selected in Excel now; undefined outside Excel and while it is not known. */
export function useSelection(active: boolean): Selection | undefined {
  const { inExcel, actions } = usePane();
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => {
    if (!inExcel || !active) return;
    let heard = false;
    const stop = actions.onSelectionChanged((answer) => {
      heard = true;
      setSelection(answer);
    });
    // Where nothing can be read yet, a cell is being edited, say, the next selection will tell.
    actions.readSelection().then(
      (answer) => heard || setSelection(answer),
      () => undefined,
    );
    return () => {
      heard = true;
      stop();
    };
  }, [inExcel, active, actions]);
  return selection;
}
