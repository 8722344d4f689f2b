import { makeStyles, tokens } from "@fluentui/react-components";
import { plain } from "../numbers";
import { texts } from "../texts";
import type { Axes, Curve } from "./curves";
import { useTableStyles } from "../ui/tableStyles";

const useStyles = makeStyles({
  more: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const mostRows = 60;

/** The points, and the curve and its band where they are. */
export function FitTable({ curve, axes }: { curve: Curve; axes: Axes }) {
  const styles = { ...useTableStyles(), ...useStyles() };
  const words = texts.fits;
  const { x, y, title } = words.axes[axes];
  const hidden = curve.points.length - mostRows;
  return (
    <div role="group" aria-label={title} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[x, y, words.curve, words.low, words.high].map((name) => (
              <th key={name} scope="col" className={`${styles.cell} ${styles.head}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {curve.points.slice(0, mostRows).map((point, k) => {
            const on = curve.at(point.x);
            return (
              <tr key={k}>
                {[point.x, point.y, on.y, on.low, on.high].map((value, i) => (
                  <td key={i} className={styles.cell}>
                    <bdi>{plain(value, 4)}</bdi>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {hidden > 0 && <div className={styles.more}>{texts.functions.moreRows(hidden)}</div>}
    </div>
  );
}
