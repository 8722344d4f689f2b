import { useEffect, useState } from "react";
import type { Selection } from "../../excel/contract";
import type { FitInput } from "./readGiven";
import { usePane } from "../context";
import type { FilledArgument } from "./filledForm";

/** How long the typing and the selection must rest before Excel is asked, in milliseconds. */
const pause = 150;

const none: Pick<FitInput, "places" | "unread"> = { places: new Map(), unread: [] };

/**
 * A form with what stands in the cells that it names, read again whenever another cell is selected: it may have been
 * changed before. What was read stays until then.
 */
export function useGiven(
  filled: readonly FilledArgument[],
  selection: Selection | undefined,
): FitInput {
  const { actions } = usePane();
  const [read, setRead] = useState<{
    readonly of: readonly FilledArgument[];
    readonly given: FitInput;
  }>();
  const named = filled.some(
    ({ argument: { kind } }) => kind === "address" || kind === "expression",
  );
  const home = selection?.address;
  useEffect(() => {
    if (!named || home === undefined) return;
    let current = true;
    const timer = setTimeout(() => {
      void import(/* webpackChunkName: "given" */ "./readGiven")
        .then(({ readGiven }) => readGiven(filled, home, actions.cells))
        .then(
          (given) => current && setRead({ of: filled, given }),
          // Where Excel is busy, the next selection will tell.
          () => undefined,
        );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [named, filled, home, selection, actions]);
  return read?.of === filled ? read.given : { ...none, filled };
}
