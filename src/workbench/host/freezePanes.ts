import { parseA1 } from "../../a1";
import { integer } from "./arguments";
import { invalidArgument } from "./errors";
import { hostType } from "./hostObject";
import { rangeHandle, rangeAt, type WorksheetState } from "./handles";

function freeze({ host, id }: WorksheetState, rows: number, columns: number): void {
  host.grid.changeSheet(id, { frozen: { rows, columns } });
}

function location({ host, id }: WorksheetState) {
  const { rows, columns } = host.sheet(id).frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 };
  return rangeAt(host, id, area);
}

/** Excel.WorksheetFreezePanes */
export const freezePanes = hostType<WorksheetState>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (state, [count]) => freeze(state, integer(count ?? 1), 0),
    FreezeColumns: (state, [count]) => freeze(state, 0, integer(count ?? 1)),
    FreezeAt: (state, [frozen]) => {
      const area =
        typeof frozen === "string" ? parseA1(frozen) : (rangeHandle.stateOf(frozen)?.rect ?? null);
      if (!area) throw invalidArgument();
      freeze(state, area.row + area.rows, area.column + area.columns);
    },
    Unfreeze: (state) => freeze(state, 0, 0),
    GetLocation: (state) => location(state) ?? rangeAt(state.host, state.id, parseA1("A1")!),
    GetLocationOrNullObject: location,
  },
});
