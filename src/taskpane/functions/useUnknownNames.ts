import { useEffect, useMemo, useState } from "react";
import { splitSheet } from "../../a1";
import { usePane } from "../context";
import type { FilledArgument } from "./filledForm";

/** How long one must have stopped typing before Excel is asked. */
const pause = 200;

/** The words in the fields that are names of nothing in the workbook; undefined while that is being asked. */
export function useUnknownNames(
  filled: readonly FilledArgument[],
  home: string | undefined,
): readonly string[] | undefined {
  const { inExcel, actions } = usePane();
  const words = filled
    .flatMap(({ argument }) => (argument.kind === "expression" ? argument.names : []))
    .join("\n");
  const sheet = home === undefined ? undefined : splitSheet(home).sheet;
  const [found, setFound] = useState<{
    readonly of: string;
    readonly unknown: readonly string[];
  }>();
  const asked = `${sheet ?? ""}\n${words}`;
  useEffect(() => {
    if (!inExcel || words === "") return;
    let wanted = true;
    const settle = (unknown: readonly string[]) => wanted && setFound({ of: asked, unknown });
    const timer = setTimeout(() => {
      // Where Excel cannot be asked, it will say of the formula what it thinks of the name.
      actions.cells.unknownNames(words.split("\n"), sheet).then(settle, () => settle([]));
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [actions, inExcel, words, sheet, asked]);
  return useMemo(
    () => (words === "" || !inExcel ? [] : found?.of === asked ? found.unknown : undefined),
    [words, inExcel, found, asked],
  );
}
