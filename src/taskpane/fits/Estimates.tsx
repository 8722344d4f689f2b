import { makeStyles, tokens } from "@fluentui/react-components";
import { texts } from "../texts";
import type { FitAnswer } from "./answer";
import { digits, measureName, r2Words, testWords } from "./words";
import { NumberTable } from "../ui/NumberTable";

const useStyles = makeStyles({
  title: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  says: { margin: "8px 0 0", lineHeight: tokens.lineHeightBase300 },
});

/** Each estimate with its standard error and its interval; how good the fit is, and the test, in words. */
export function Estimates({ answer }: { answer: FitAnswer }) {
  const styles = useStyles();
  const words = texts.fits;
  const test = testWords(answer);
  return (
    <>
      <h3 className={styles.title}>{words.estimates}</h3>
      <NumberTable
        label={words.estimates}
        head={[words.measure, words.estimate, words.error, words.interval]}
        rows={answer.measures.map((measure) => ({
          key: measure.name,
          name: measureName(measure),
          numbers: [
            digits(measure.value),
            digits(measure.error),
            words.to(digits(measure.low), digits(measure.high)),
          ],
        }))}
      />
      <p className={styles.says}>{r2Words(answer)}</p>
      {test !== undefined && <p className={styles.says}>{test}</p>}
    </>
  );
}
