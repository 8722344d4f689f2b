import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { texts } from "../texts";

const useStyles = makeStyles({
  notice: {
    marginBlockEnd: "12px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  list: { margin: "0 0 6px", paddingInlineStart: "16px" },
});

interface OwnProblemsProps {
  readonly title: string;
  readonly problems: readonly string[];
  /** Reads the workbook again. */
  readonly again: () => void;
}

/** What of what the workbook keeps could not be read; nothing where all could. */
export function OwnProblems({ title, problems, again }: OwnProblemsProps) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={styles.notice}>
      <strong>{title}</strong>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <Button size="small" onClick={again}>
        {texts.own.again}
      </Button>
    </div>
  );
}
