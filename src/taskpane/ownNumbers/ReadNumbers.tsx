import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScenarioData } from "../data";
import { inWords } from "../numbers";
import { shownQuantity } from "../scenarios/shownQuantity";
import { monthOf } from "../scenarios/vintage";
import { texts } from "../texts";
import type { NumbersRead } from "./readNumbers";

const useStyles = makeStyles({
  found: { margin: "12px 0 4px", fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

export interface ReadNumbersProps {
  readonly read: Extract<NumbersRead, { readonly values: unknown }>;
  readonly data: Pick<ScenarioData, "ownNumbers" | "assumptions" | "vintages">;
}

/** What was read, each number beside the published one, before it is taken. */
export function ReadNumbers({ read, data }: ReadNumbersProps) {
  const styles = useStyles();
  const words = texts.ownNumbers;
  const { numbers } = data.ownNumbers;
  const newest = data.vintages[0]!;
  const labels = data.assumptions(newest);
  const keys = Object.keys(read.values);
  const month = monthOf(newest);
  const number = `${styles.cell} ${styles.number}`;
  return (
    <>
      <p className={styles.found} role="status">
        {words.found(keys.length, words.rest(numbers.size - keys.length), month)}
      </p>
      {read.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {words.key}
            </th>
            <th scope="col" className={number}>
              {words.yours}
            </th>
            <th scope="col" className={number}>
              {words.published(month)}
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const one = numbers.get(key)!;
            const show = (value: number) => inWords(shownQuantity(value, one));
            return (
              <tr key={key}>
                <th scope="row" className={styles.cell}>
                  {labels.get(key)?.label ?? one.label}
                </th>
                <td className={number}>
                  <bdi>{show(read.values[key]!)}</bdi>
                </td>
                <td className={number}>
                  <bdi>{show(one.published)}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
