import { useCallback, useEffect, useRef, useState } from "react";
import type { CellReading } from "../../excel/cellReading";
import { usePane } from "../context";
import { inPlainWords } from "../trouble";

/** How long the selection must rest before it is worth reading: somebody may be walking through a column. */
const pause = 120;

export interface FollowedSelection {
  /** Undefined until the first is read. */
  readonly cell: CellReading | undefined;
  readonly trouble: string | undefined;
  /** The cell that is stayed on, whatever is selected. */
  readonly pinned: string | undefined;
  readonly onPin: (address: string | undefined) => void;
  readonly again: () => Promise<unknown>;
}

/**
 * The cell to be explained: the selected one while the tab is in front, or the one that is stayed on, which is read
 * anew when the selection moves, since its inputs may have been changed. Answers that come too late are dropped.
 */
export function useCell(active: boolean): FollowedSelection {
  const { inExcel, actions } = usePane();
  const [cell, setCell] = useState<CellReading>();
  const [trouble, setTrouble] = useState<string>();
  const [pinned, setPinned] = useState<string>();
  const latest = useRef(0);

  const again = useCallback(() => {
    const turn = ++latest.current;
    const current = () => turn === latest.current;
    return actions.cells.readCell(pinned).then(
      (read) => {
        if (!current()) return undefined;
        setCell(read);
        setTrouble(undefined);
        return read;
      },
      (error: unknown) => {
        if (current()) setTrouble(inPlainWords(error));
        return undefined;
      },
    );
  }, [actions, pinned]);

  useEffect(() => {
    if (!inExcel || !active) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const supersede = () => void latest.current++;
    const first = again();
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void again(), pause);
    };
    // Between the first reading and the first event the selection may have moved unseen.
    const onReady = async (activeCell: string) => {
      const read = await first;
      if (read && pinned === undefined && read.address !== activeCell) void again();
    };
    const stop = actions.cells.onSelectionMoved(moved, (cell) => void onReady(cell));
    return () => {
      clearTimeout(timer);
      stop();
      supersede();
    };
  }, [inExcel, active, actions, pinned, again]);

  return { cell, trouble, pinned, onPin: setPinned, again };
}
