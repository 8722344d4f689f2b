import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables of numbers: small, ruled, and in a box that scrolls by itself where they are too wide. */
export const useTableStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    marginBlockStart: "8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "3px 6px 3px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { verticalAlign: "bottom", color: tokens.colorNeutralForeground3 },
  start: { textAlign: "start" },
});
