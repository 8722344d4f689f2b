import { makeStyles, tokens } from "@fluentui/react-components";
import { plain } from "../numbers";
import { texts } from "../texts";
import type { Axes, Curve } from "./curves";
import { type NumberRow, NumberTable } from "../ui/NumberTable";

const useStyles = makeStyles({
  more: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const mostRows = 60;

/** The points, and the curve and its band where they are. */
export function FitTable({ curve, axes }: { curve: Curve; axes: Axes }) {
  const styles = useStyles();
  const words = texts.fits;
  const { x, y, title } = words.axes[axes];
  const hidden = curve.points.length - mostRows;
  const rows = curve.points.slice(0, mostRows).map(({ x, y }, key): NumberRow => {
    const on = curve.at(x);
    const [name = "", ...numbers] = [x, y, on.y, on.low, on.high].map((value) => plain(value, 4));
    return { key, name, numbers };
  });
  return (
    <>
      <NumberTable label={title} head={[x, y, words.curve, words.low, words.high]} rows={rows} />
      {hidden > 0 && <div className={styles.more}>{texts.functions.moreRows(hidden)}</div>}
    </>
  );
}
