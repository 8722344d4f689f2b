import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { comparisonName } from "../../sheets/sheetNames";
import { usePane } from "../context";
import { texts } from "../texts";
import { RemoveIcon } from "../ui/icons";
import { ActionStatus } from "../ui/ActionStatus";
import { useAction } from "../ui/useAction";
import { type Basket, titleAmong } from "./useBasket";
import { mixedOf, monthOf } from "./vintage";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", alignItems: "center", gap: "8px" },
  title: { flex: 1, minWidth: 0, justifyContent: "flex-start", marginInlineStart: "-8px" },
  items: { margin: 0, padding: 0, maxHeight: "112px", overflowY: "auto", listStyle: "none" },
  item: { display: "flex", alignItems: "center", gap: "8px" },
  mixed: {
    margin: 0,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { flex: 1, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

export interface ComparisonBarProps {
  readonly basket: Basket;
  /** The bar goes with the last of them: where the focus goes then. */
  readonly onEmptied: () => void;
}

/** The scenarios put aside, in sight below the list: their comparison is inserted here, and any of them left out. */
export function ComparisonBar({ basket, onEmptied }: ComparisonBarProps) {
  const styles = useStyles();
  const id = useId();
  const { inExcel, actions } = usePane();
  const { progress, run, reset, working } = useAction();
  const [open, setOpen] = useState(false);
  const title = useRef<HTMLButtonElement>(null);
  const { items } = basket;
  const mixed = mixedOf(items);
  const words = texts.basket;
  const { before, working: adding, needsExcel } = texts.scenarios;

  // What was said of the last comparison was about other scenarios.
  useEffect(reset, [items, reset]);

  const leaveOut = (key: string) => {
    basket.leaveOut(key);
    if (items.length > 1) title.current?.focus();
    else onEmptied();
  };
  const insert = () =>
    run(adding(comparisonName), async () => {
      const choices = items.map(({ choice }) => choice);
      const { sheet } = await actions.insertComparison(choices, basket.outcome);
      return texts.moreSheets.comparison.after(sheet);
    });

  return (
    <section aria-label={words.title(items.length)} className={styles.bar}>
      <div className={styles.line}>
        <Button
          ref={title}
          className={styles.title}
          size="small"
          appearance="transparent"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {words.title(items.length)} {open ? "▴" : "▾"}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            basket.set([]);
            onEmptied();
          }}
        >
          {words.clear}
        </Button>
      </div>
      <ul id={id} hidden={!open} className={styles.items}>
        {items.map((item) => (
          <li key={item.key} className={styles.item}>
            <span className={styles.name}>{titleAmong(item, mixed)}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<RemoveIcon />}
              title={words.leaveOut(titleAmong(item, mixed))}
              aria-label={words.leaveOut(titleAmong(item, mixed))}
              onClick={() => leaveOut(item.key)}
            />
          </li>
        ))}
      </ul>
      {mixed.length > 0 && (
        <p className={styles.mixed}>{texts.vintage.mixed(mixed.map(monthOf))}</p>
      )}
      <ActionStatus before={inExcel ? before(comparisonName) : needsExcel} progress={progress} />
      <Button appearance="primary" disabled={!inExcel} disabledFocusable={working} onClick={insert}>
        {words.insert}
      </Button>
    </section>
  );
}
