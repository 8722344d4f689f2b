import { useEffect, useState } from "react";
import type { Selection } from "../../excel/contract";
import { usePane } from "../context";

/** The cell or range that is selected in Excel now; undefined outside Excel and while it is not known. */
export function useSelection(active: boolean): Selection | undefined {
  const { inExcel, actions } = usePane();
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => {
    if (!inExcel || !active) return;
    let latest = 0;
    const read = () => {
      const turn = ++latest;
      // Where the user moves faster than Excel answers, only the last answer counts.
      actions.readSelection().then(
        (answer) => turn === latest && setSelection(answer),
        () => turn === latest && setSelection(undefined),
      );
    };
    read();
    const stop = actions.onSelectionChanged(read);
    return () => {
      latest = Infinity;
      stop();
    };
  }, [inExcel, active, actions]);
  return selection;
}
