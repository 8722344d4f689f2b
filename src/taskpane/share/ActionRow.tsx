import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "12px",
    paddingBlock: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: 1, minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  says: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  control: { flexShrink: 0 },
});

export interface ActionRowProps {
  readonly title: string;
  readonly says: string;
  /** One that stands under no heading of a list is itself one. */
  readonly level?: "h3" | "h4";
  /** What starts it. */
  readonly children: ReactNode;
}

/** One line of the list: what can be done, in a sentence, and its control. */
export function ActionRow({ title, says, level: Name = "h4", children }: ActionRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Name className={styles.name}>{title}</Name>
        <p className={styles.says}>{says}</p>
      </div>
      <div className={styles.control}>{children}</div>
    </li>
  );
}
