import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  notice: {
    marginBlock: "12px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  danger: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  list: { margin: "4px 0 6px", paddingInlineStart: "16px" },
});

export interface ProblemsProps {
  readonly title: string;
  readonly problems: readonly string[];
  /** A warning leaves something out; a danger lets nothing through. */
  readonly kind: "warning" | "danger";
  /** What can be done. */
  readonly children?: ReactNode;
}

/** A list of what is wrong, in plain words; nothing where nothing is. */
export function Problems({ title, problems, kind, children }: ProblemsProps) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={mergeClasses(styles.notice, styles[kind])}>
      <strong>{title}</strong>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}
