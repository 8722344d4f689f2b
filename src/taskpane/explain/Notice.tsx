import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  notice: {
    marginBlockEnd: "12px",
    padding: "8px 12px",
    border: "1px solid",
    borderInlineStartWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "& > p": { margin: "2px 0" },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
});

export interface NoticeProps {
  readonly kind: "warning" | "error";
  readonly title: string;
  readonly children: ReactNode;
}

/** Something that looks wrong, or is. */
export function Notice({ kind, title, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={mergeClasses(styles.notice, styles[kind])}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
