import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";

const useStyles = makeStyles({
  page: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarWidth: "thin",
    position: "relative",
    // What comes into sight is not under a line that stays at the top.
    ":has([data-at-top])": { scrollPaddingBlockStart: "56px" },
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
    "@media (max-height: 480px)": { paddingBlock: "6px" },
  },
  footerInner: { maxWidth: "640px", marginInline: "auto" },
});

export interface PageFrameProps {
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** Kept as it was left, scroll position included, while another page stands in front of it. */
  readonly hidden?: boolean;
  /** Of a form or a question in front of a page: what it is for, and what the Escape key does wherever in it. */
  readonly panel?: { readonly label: string; readonly onEscape: () => void };
}

/** One scroll area, with the actions below it always in sight. */
export function PageFrame({ children, footer, hidden = false, panel }: PageFrameProps) {
  const styles = useStyles();
  const asPanel = panel && {
    role: "group",
    "aria-label": panel.label,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === "Escape") panel.onEscape();
    },
  };
  return (
    <div className={mergeClasses(styles.page, hidden && styles.hidden)} {...asPanel}>
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
