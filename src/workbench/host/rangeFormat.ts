import {
  color,
  flagArgument,
  wordArgument,
  optional,
  notNegativeArgument,
  textArgument,
} from "./arguments";
import { type Border, type BorderSide, type CellStyle } from "./grid";
import { hostType, type Property } from "./hostObject";
import type { RangeState } from "./handles";

/** Changes the look of cells, if a protected sheet allows it. */
function setStyle({ host, rect }: RangeState, change: Partial<CellStyle>): void {
  host.protection(rect.sheet).demand("allowFormatCells");
  host.grid.setStyle(rect, change);
}

function styled<K extends keyof CellStyle>(
  key: K,
  read: (value: unknown) => CellStyle[K],
): Property<RangeState> {
  return {
    get: ({ host, rect }) => host.grid.style(rect)[key],
    set: (state, value) => setStyle(state, { [key]: read(value) }),
  };
}

const fill = hostType<RangeState>({
  name: "RangeFill",
  properties: {
    Color: {
      get: ({ host, rect }) => host.grid.style(rect).fill ?? "#FFFFFF",
      set: (state, value) => setStyle(state, { fill: color(value) }),
    },
  },
  methods: { Clear: (state) => setStyle(state, { fill: null }) },
});

const font = hostType<RangeState>({
  name: "RangeFont",
  properties: {
    Bold: styled("bold", flagArgument),
    Italic: styled("italic", flagArgument),
    Color: styled("color", color),
    Size: styled("size", notNegativeArgument),
    Name: styled("fontName", textArgument),
    Underline: styled("underline", textArgument),
    Strikethrough: styled("strikethrough", flagArgument),
  },
});

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const satisfies readonly BorderSide[];

const noBorder: Border = { style: "None", color: "#000000", weight: "Thin" };

interface BorderState {
  readonly range: RangeState;
  readonly side: BorderSide;
}

function bordered(key: keyof Border, read: (value: unknown) => string): Property<BorderState> {
  const current = ({ range: { host, rect }, side }: BorderState) =>
    host.grid.style(rect).borders[side] ?? noBorder;
  return {
    get: (state) => current(state)[key],
    set: (state, value) => {
      const changed = { ...current(state), [key]: read(value) };
      setStyle(state.range, { borders: { [state.side]: changed } });
    },
  };
}

const border = hostType<BorderState>({
  name: "RangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: bordered("style", textArgument),
    Color: bordered("color", color),
    Weight: bordered("weight", textArgument),
  },
});

const borderItem = (range: RangeState, side: unknown) =>
  border({ range, side: wordArgument(side, sides) });

const borders = hostType<RangeState>({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => sides.length } },
  methods: { GetItem: (range, [side]) => borderItem(range, side) },
  items: (range) => sides.map((side) => borderItem(range, side)),
  item: borderItem,
});

const protection = hostType<RangeState>({
  name: "FormatProtection",
  properties: {
    Locked: {
      get: ({ host, rect }) => host.protection(rect.sheet).isLocked(rect),
      set: ({ host, rect }, value) => {
        host.protection(rect.sheet).demand("allowFormatCells");
        host.protection(rect.sheet).setLocked(rect, flagArgument(value));
      },
    },
    FormulaHidden: {
      get: ({ host, rect }) => host.protection(rect.sheet).hidesFormula(rect),
      set: ({ host, rect }, value) => {
        host.protection(rect.sheet).demand("allowFormatCells");
        host.protection(rect.sheet).setHidden(rect, flagArgument(value));
      },
    },
  },
});

/** Excel.RangeFormat */
export const rangeFormat = hostType<RangeState>({
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: ({ host, rect }) => host.grid.columnWidth(rect),
      set: ({ host, rect }, value) => {
        host.protection(rect.sheet).demand("allowFormatColumns");
        host.grid.setColumnWidth(rect, notNegativeArgument(value));
      },
    },
    RowHeight: {
      get: ({ host, rect }) => host.grid.rowHeight(rect),
      set: ({ host, rect }, value) => {
        host.protection(rect.sheet).demand("allowFormatRows");
        host.grid.setRowHeight(rect, notNegativeArgument(value));
      },
    },
    HorizontalAlignment: styled("horizontalAlignment", textArgument),
    VerticalAlignment: styled("verticalAlignment", textArgument),
    IndentLevel: styled("indentLevel", notNegativeArgument),
    WrapText: styled("wrapText", (value) => optional(value, flagArgument) ?? false),
    Fill: { get: (state) => fill(state) },
    Font: { get: (state) => font(state) },
    Borders: { get: (state) => borders(state) },
    Protection: { get: (state) => protection(state) },
  },
  methods: {
    AutofitColumns: ({ host, rect }) => host.grid.autofit(rect, "columns"),
    AutofitRows: ({ host, rect }) => host.grid.autofit(rect, "rows"),
  },
});
