import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarWidth: "thin",
    position: "relative",
  },
  inner: {
    // As wide as the pane, whether there is a scroll bar or not: it comes and goes in the margin and moves nothing.
    width: "calc(100vw - 24px)",
    maxWidth: "640px",
    marginInlineStart: "max(12px, calc(50vw - 320px))",
    paddingBlock: "12px",
  },
  footer: {
    flexShrink: 0,
    padding: "8px 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // In a low pane, or a large zoom, what is scrolled keeps four fifths; the footer scrolls by itself.
    "@media (max-height: 720px)": { maxHeight: "20vh", overflowY: "auto", boxSizing: "border-box" },
  },
  footerInner: { maxWidth: "640px", marginInline: "auto" },
});

export interface PageFrameProps {
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** Kept as it was left, scroll position included, while another page stands in front of it. */
  readonly hidden?: boolean;
  /** What the Escape key does, wherever in the page. */
  readonly onEscape?: () => void;
}

/** One scroll area, with the actions below it always in sight. */
export function PageFrame({ children, footer, hidden = false, onEscape }: PageFrameProps) {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.page, hidden && styles.hidden)}
      onKeyDown={onEscape && ((event) => event.key === "Escape" && onEscape())}
    >
      <div className={styles.scroll}>
        <div className={styles.inner}>{children}</div>
      </div>
      {footer !== undefined && (
        <footer className={styles.footer}>
          <div className={styles.footerInner}>{footer}</div>
        </footer>
      )}
    </div>
  );
}
