import type { Property } from "./hostObject";
import type { RangeState } from "./handles";

/** How far a range's first cell is from the sheet's corner, in points: what is hidden takes no room. */

const left: Property<RangeState> = {
  get: ({ host: { grid }, rect }) => {
    let points = 0;
    for (let column = 0; column < rect.column; column++) {
      const one = { ...rect, column, rows: 1, columns: 1 };
      if (!grid.isHidden(one, "columns")) points += grid.columnWidth(one);
    }
    return points;
  },
};

const top: Property<RangeState> = {
  get: ({ host: { grid }, rect }) => {
    let points = 0;
    for (let row = 0; row < rect.row; row++) {
      const one = { ...rect, row, rows: 1, columns: 1 };
      if (!grid.isHidden(one, "rows")) points += grid.rowHeight(one);
    }
    return points;
  },
};

export const placeMembers = { Left: left, Top: top };
