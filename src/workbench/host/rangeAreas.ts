import { type Area, parseA1, quotedAsNeeded, range } from "../../a1";
import { textArgument } from "./arguments";
import { invalidArgument } from "./errors";
import type { WorksheetState } from "./handles";
import { type HostObject, hostType } from "./hostObject";

interface RangeAreasState {
  readonly sheet: WorksheetState;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas: several ranges of one sheet. */
export const rangeAreas = hostType<RangeAreasState>({
  name: "RangeAreas",
  properties: {
    Address: {
      get: ({ sheet: { host, id }, areas }) =>
        areas.map((area) => `${quotedAsNeeded(host.sheet(id).name)}!${range(area)}`).join(),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
});

/** As long as Excel takes an address of several ranges. */
const longestAddress = 8192;

/** The ranges of an address such as A1:B2,D4. */
export function rangesAt(sheet: WorksheetState, address: unknown): HostObject {
  const text = textArgument(address);
  if (text.length > longestAddress) throw invalidArgument();
  const areas = text.split(",").map((one) => parseA1(one.trim()));
  if (!areas.every((area) => area !== null)) throw invalidArgument();
  return rangeAreas({ sheet, areas });
}
