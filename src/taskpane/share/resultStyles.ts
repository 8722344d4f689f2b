import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists of sheets and reasons, before and after. */
export const useResultStyles = makeStyles({
  title: {
    margin: "12px 0 2px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { margin: 0, padding: 0, listStyle: "none" },
  row: {
    display: "flex",
    gap: "12px",
    paddingBlock: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  places: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
