import { makeStyles, tokens } from "@fluentui/react-components";
import { texts } from "../texts";

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    marginInline: "12px",
    marginBlockEnd: "4px",
    paddingBlock: "8px",
    paddingInline: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** Shown in a plain browser, where there is no workbook. */
export function NotInExcel() {
  const styles = useStyles();
  return (
    <aside className={styles.notice}>
      <strong className={styles.title}>{texts.notInExcel.title}</strong>
      {texts.notInExcel.body}
    </aside>
  );
}
