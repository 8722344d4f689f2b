import { makeStyles, tokens } from "@fluentui/react-components";
import { texts } from "../texts";

const useStyles = makeStyles({
  notice: {
    marginBlockStart: "12px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  list: { margin: "4px 0 0", paddingInlineStart: "16px" },
});

/** Of many wrong rows people mend the first, and read again. */
const most = 12;

/** What is wrong with a list of numbers, row by row. */
export function ReadProblems({ problems }: { problems: readonly string[] }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.notice}>
      <strong>{texts.ownNumbers.problems}</strong>
      <ul className={styles.list}>
        {problems.slice(0, most).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {problems.length > most && <li>{texts.ownNumbers.more(problems.length - most)}</li>}
      </ul>
    </div>
  );
}
