import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { splitSheet } from "../../a1";
import { type PlainNumber, plainNumber } from "../../explain";
import { usePane } from "../context";
import { quantityWords, quantity } from "../numbers";
import { texts } from "../texts";
import { corner } from "./explained";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase400, overflowWrap: "anywhere" },
  value: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace },
  line: { margin: "4px 0", overflowWrap: "anywhere" },
  section: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300 },
  users: { margin: 0, padding: 0, listStyle: "none" },
  user: {
    display: "flex",
    gap: "8px",
    paddingBlock: "3px",
    fontSize: tokens.fontSizeBase200,
  },
  formula: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many formulas that take a number are listed. */
const mostUsers = 12;

export interface AboutNumberProps {
  /** Sheet!B7 */
  readonly address: string;
  readonly value: number;
}

/** A number that stands in a cell: what it is called, its unit, its source, the preset's value, and who takes it. */
export function AboutNumber({ address, value }: AboutNumberProps) {
  const styles = useStyles();
  const about = useAbout(address, value);
  const words = texts.explain.number;
  if (!about) return null;
  const { label, name, unit, low, high, basis, source, preset, users } = about;
  const shown = (number: number) => quantityWords(quantity(number, unit, "gdp"));
  const isOutside = low !== undefined && high !== undefined && (value < low || value > high);
  const isChanged = preset !== undefined && preset.line.value !== value;
  const from = isChanged ? preset.line : { tag: basis, source };
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  return (
    <article aria-label={label || splitSheet(address).rest}>
      {label && <h3 className={styles.title}>{label}</h3>}
      <p className={styles.line}>
        <bdi className={styles.value}>{shown(value)}</bdi>{" "}
        {name && <bdi className={styles.quiet}>{name}</bdi>}
      </p>
      {preset && (
        <p className={styles.line}>
          {(isChanged ? words.changed : words.asPreset)(shown(preset.line.value), preset.title)}
        </p>
      )}
      {low !== undefined && high !== undefined && (
        <p className={styles.line}>
          {(isOutside ? words.outside : texts.source.span)(shown(low), shown(high))}
        </p>
      )}
      {from.source && (
        <p className={styles.line}>
          {words.source(from.tag, from.source, isChanged ? preset.title : "")}
        </p>
      )}
      <h4 className={styles.section}>
        {users.length === 0 ? words.unused : words.usedBy(users.length)}
      </h4>
      <ul className={styles.users}>
        {users.slice(0, mostUsers).map(({ cell, formula }) => (
          <li key={cell} className={styles.user}>
            <CellLink text={cell} address={sheet + cell} />
            <bdi className={styles.formula} title={formula}>
              {formula}
            </bdi>
          </li>
        ))}
      </ul>
      {users.length > mostUsers && (
        <p className={styles.line}>{words.more(users.length - mostUsers)}</p>
      )}
    </article>
  );
}

/** What the sheet says of a number; undefined until it is read, and where it cannot be. */
function useAbout(address: string, value: number): PlainNumber | undefined {
  const { actions } = usePane();
  const [found, setFound] = useState<{ readonly at: string; readonly about: PlainNumber }>();
  useEffect(() => {
    let wanted = true;
    actions.cells.readAround(address).then(
      (around) => {
        const { row, column } = corner(address);
        if (wanted) setFound({ at: address, about: plainNumber(around, row, column) });
      },
      // The sentence that it is a value stands above in any case.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [actions, address, value]);
  return found?.at === address ? found.about : undefined;
}
