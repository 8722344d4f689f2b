import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScenarioData } from "../data";
import { quantityWords } from "../numbers";
import { shownQuantity } from "../scenarios/shownQuantity";
import { monthOf } from "../scenarios/vintage";
import { texts } from "../texts";
import { NumberTable } from "../ui/NumberTable";
import type { NumbersRead } from "./readNumbers";

const useStyles = makeStyles({
  found: { margin: "12px 0 4px", fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface NumbersReportProps {
  readonly read: Extract<NumbersRead, { readonly values: unknown }>;
  readonly data: Pick<ScenarioData, "ownNumbers" | "assumptions" | "vintages">;
}

/** What was read, each number beside the published one, before it is taken. */
export function NumbersReport({ read, data }: NumbersReportProps) {
  const styles = useStyles();
  const words = texts.ownNumbers;
  const { numbers } = data.ownNumbers;
  const newest = data.vintages[0]!;
  const labels = data.assumptions(newest);
  const keys = Object.keys(read.values);
  const month = monthOf(newest);
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
      <NumberTable
        label={words.title}
        head={[words.key, words.yours, words.published(month)]}
        rows={keys.map((key) => {
          const one = numbers.get(key)!;
          const show = (value: number) => quantityWords(shownQuantity(value, one));
          return {
            key,
            name: labels.get(key)?.label ?? one.label,
            numbers: [show(read.values[key]!), show(one.published)],
          };
        })}
      />
    </>
  );
}
