import { useEffect, useMemo, useState } from "react";
import { splitSheet } from "../../a1";
import type { Missing } from "../../excel/contract";
import { usePane } from "../context";
import { forFormula } from "./address";
import type { TypedArgument } from "./argumentText";
import type { FilledArgument } from "./filledForm";

/** How long one must have stopped typing before Excel is asked. */
const pause = 200;

/** What an argument refers to that there may not be: a cell of the sheet itself is always there. */
export function references(argument: TypedArgument): readonly string[] {
  const addresses =
    argument.kind === "address"
      ? [argument.address]
      : argument.kind === "expression"
        ? argument.addresses
        : [];
  const others = argument.kind === "expression" ? [...argument.names, ...argument.columns] : [];
  return [
    ...addresses
      .map((address) => forFormula(address, undefined))
      .filter((text) => /[!#]/.test(text)),
    ...others,
  ];
}

/** What the fields refer to and the workbook does not have; undefined while that is being asked. */
export function useMissing(
  filled: readonly FilledArgument[],
  home: string | undefined,
): readonly Missing[] | undefined {
  const { inExcel, actions } = usePane();
  const texts = filled.flatMap(({ argument }) => references(argument)).join("\n");
  const sheet = home === undefined ? undefined : splitSheet(home).sheet;
  const [found, setFound] = useState<{
    readonly of: string;
    readonly missing: readonly Missing[];
  }>();
  const asked = `${sheet ?? ""}\n${texts}`;
  useEffect(() => {
    if (!inExcel || texts === "") return;
    let wanted = true;
    const settle = (missing: readonly Missing[]) => wanted && setFound({ of: asked, missing });
    const timer = setTimeout(() => {
      // Where Excel cannot be asked, it will say of the formula what it thinks of it.
      actions.cells.missing(texts.split("\n"), sheet).then(settle, () => settle([]));
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
    // Anew when another cell is selected: what was not there may be by now.
  }, [actions, inExcel, texts, sheet, asked, home]);
  return useMemo(
    () => (texts === "" || !inExcel ? [] : found?.of === asked ? found.missing : undefined),
    [texts, inExcel, found, asked],
  );
}
