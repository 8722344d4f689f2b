import { makeStyles, tokens } from "@fluentui/react-components";

/** Forms and questions that stand in front of a page: their fields are scrolled, their buttons are in the footer. */
export const usePanelStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  says: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  first: { flex: 1, whiteSpace: "nowrap" },
  more: { fontWeight: tokens.fontWeightRegular, minWidth: 0 },
  text: { width: "100%" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});
