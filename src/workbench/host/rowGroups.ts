import { contains } from "../../a1";
import { wordArgument } from "./arguments";
import type { RangeState } from "./handles";
import type { Method } from "./hostObject";

/*
 * Groups of rows, by Excel's outline. The workbench has no outline beside its rows: what is folded is hidden, and is shown again
 * as hidden rows are.
 */

const byRows = (option: unknown) => wordArgument(option, ["ByRows"] as const);

const setHidden =
  (hidden: boolean): Method<RangeState> =>
  ({ host, rect }, [option]) => {
    byRows(option);
    host.protection(rect.sheet).demand("allowFormatRows");
    for (const group of host.groups)
      if (group.rect.sheet === rect.sheet && contains(rect, group.rect))
        host.grid.setHidden(group.rect, "rows", hidden);
  };

export const rowGroupMethods: Readonly<Record<string, Method<RangeState>>> = {
  Group: ({ host, rect }, [option]) => {
    byRows(option);
    host.protection(rect.sheet).demand("allowFormatRows");
    host.groups.push({ rect });
  },
  HideGroupDetails: setHidden(true),
  ShowGroupDetails: setHidden(false),
};
