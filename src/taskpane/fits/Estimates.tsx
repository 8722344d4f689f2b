import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { texts } from "../texts";
import type { FitAnswer } from "./answer";
import { digits, measureName, r2Words, testWords } from "./words";
import { useTableStyles } from "../ui/tableStyles";

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
  const styles = { ...useTableStyles(), ...useStyles() };
  const words = texts.fits;
  const head = mergeClasses(styles.cell, styles.head);
  const test = testWords(answer);
  return (
    <>
      <h3 className={styles.title}>{words.estimates}</h3>
      <div role="group" aria-label={words.estimates} tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(head, styles.start)}>
                {words.measure}
              </th>
              <th scope="col" className={head}>
                {words.estimate}
              </th>
              <th scope="col" className={head}>
                {words.error}
              </th>
              <th scope="col" className={head}>
                {words.interval}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.measures.map((measure) => (
              <tr key={measure.name}>
                <th scope="row" className={mergeClasses(styles.cell, styles.start)}>
                  {measureName(measure)}
                </th>
                <td className={styles.cell}>
                  <bdi>{digits(measure.value)}</bdi>
                </td>
                <td className={styles.cell}>
                  <bdi>{digits(measure.error)}</bdi>
                </td>
                <td className={styles.cell}>
                  <bdi>{words.to(digits(measure.low), digits(measure.high))}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.says}>{r2Words(answer)}</p>
      {test !== undefined && <p className={styles.says}>{test}</p>}
    </>
  );
}
