import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Series } from "./series";

// A contrast theme leaves drawings alone: they must take its colour of text themselves.
const forced = { "@media (forced-colors: active)": { stroke: "CanvasText" } };

const useStyles = makeStyles({
  line: { fill: "none", strokeLinejoin: "round", strokeLinecap: "butt", strokeWidth: "2px" },
  first: { stroke: tokens.colorCompoundBrandStroke, ...forced },
  second: { stroke: tokens.colorPaletteDarkOrangeForeground1, ...forced },
  reference: { strokeWidth: "1.5px", stroke: tokens.colorNeutralForeground3, ...forced },
});

/** The looks of a line, in the chart, in its legend and on a card. */
export function useLineStyles() {
  const styles = useStyles();
  return ({ quantity, reference }: Pick<Series, "quantity" | "reference">) =>
    mergeClasses(
      styles.line,
      reference ? styles.reference : quantity === 0 ? styles.first : styles.second,
    );
}
