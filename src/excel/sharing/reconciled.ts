import { reasons, type Skipped } from "../../sharing";
import type { Exception, ReconciliationOptions } from "../../sheets/about";
import type { Prepared } from "./sharingOutcome";

/** What the sheet says of what was done. */
export function reconciled({
  native,
  frozen,
  left,
}: Pick<Prepared, "native" | "frozen" | "left">): Pick<
  ReconciliationOptions,
  "sheets" | "frozen" | "left"
> {
  const names = [...new Set([...native.sheets, ...frozen.sheets].map(({ name }) => name))];
  const exception = ({
    sheet,
    address,
    formula,
    code,
    function: name,
    detail,
    values,
  }: Skipped) => ({
    sheet: sheet === "" ? "(a name)" : sheet,
    cell: address,
    formula,
    why: [
      reasons[code](name ?? "", detail ?? "").trim(),
      ...(values ? [`${values.at}: ${values.before} before, ${values.after} after.`] : []),
    ].join(" "),
  });
  const kept = new Set(left.map(({ sheet, address }) => `${sheet}!${address}`));
  return {
    sheets: names.map((name) => {
      const compared = native.values?.sheets.find((one) => one.name === name);
      return {
        name,
        native: native.sheets.find((one) => one.name === name)?.done ?? 0,
        same: compared?.same ?? 0,
        largest: compared?.largest ?? 0,
        unknown: compared?.unknown ?? 0,
        frozen: frozen.sheets.find((one) => one.name === name)?.done ?? 0,
      };
    }),
    // What native had to leave is what was frozen, unless it could not be frozen either.
    frozen: native.skipped
      .filter(({ sheet, address }) => sheet !== "" && !kept.has(`${sheet}!${address}`))
      .map((one): Exception => exception(one)),
    left: left.map((one): Exception => exception(one)),
  };
}
