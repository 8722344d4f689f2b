import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OwnVintage } from "../../scenarios";
import { monthOf } from "../scenarios/vintage";
import { texts } from "../texts";
import { idOf } from "./vintageIds";

const useStyles = makeStyles({
  title: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    paddingBlock: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  about: {
    display: "block",
    marginBlockEnd: "6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export interface KeptNumbersProps {
  readonly all: readonly OwnVintage[];
  /** What all scenarios are shown on. */
  readonly vintage: string;
  readonly onUse: (vintage: string) => void;
  readonly onExport: (on: OwnVintage) => void;
  readonly onRemove: (on: OwnVintage) => void;
}

/** The numbers of the user's that the workbook keeps, and what can be done with each. */
export function KeptNumbers({ all, vintage, onUse, onExport, onRemove }: KeptNumbersProps) {
  const styles = useStyles();
  const words = texts.ownNumbers;
  if (all.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{words.kept}</h3>
      <ul className={styles.list}>
        {all.map((on) => {
          const { key, name, from, over, values } = on;
          const used = idOf(on) === vintage;
          return (
            <li key={key} className={styles.item}>
              <span className={styles.name}>{name}</span>
              <span className={styles.about}>
                {words.about(Object.keys(values).length, from, monthOf(over))}
              </span>
              <div className={styles.buttons}>
                <Button
                  size="small"
                  disabledFocusable={used}
                  aria-label={used ? undefined : words.useFor(name)}
                  onClick={() => onUse(idOf(on))}
                >
                  {used ? words.using : words.use}
                </Button>
                <Button size="small" aria-label={words.export(name)} onClick={() => onExport(on)}>
                  {texts.own.export}
                </Button>
                <Button size="small" aria-label={words.remove(name)} onClick={() => onRemove(on)}>
                  {texts.own.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
