import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { texts } from "../texts";
import { amount, difference } from "./amount";
import { causeWords } from "./aboutNode";
import type { Figures } from "./figures";
import { nodeKeys, nodes } from "./nodes";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyle: "none" },
  row: { paddingBlock: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "baseline", gap: "8px", flexWrap: "wrap" },
  name: { flex: 1, minWidth: "120px", textAlign: "start" },
  value: { fontWeight: tokens.fontWeightSemibold },
  moved: { minWidth: "72px", textAlign: "end" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The same as the picture, in words: each step with its number, the baseline's, and what moves it. */
export function ChainList({ figures }: { figures: Figures }) {
  const styles = useStyles();
  const { onOpenFunction } = usePane();
  const words = texts.chain;
  return (
    <ol className={styles.list} aria-label={words.title}>
      {nodeKeys.map((key) => {
        const { value, baseline, difference: moved, size } = figures.nodes[key];
        const { measure, opens } = nodes[key];
        return (
          <li key={key} className={styles.row}>
            <div className={styles.line}>
              <Link
                as="button"
                className={styles.name}
                title={words.opens(opens)}
                onClick={() => onOpenFunction(opens)}
              >
                {words.names[key]}
              </Link>
              <bdi className={styles.value}>{amount(value, measure)}</bdi>
              <bdi className={styles.moved}>
                {size === 0 ? words.same : difference(moved, measure)}
              </bdi>
            </div>
            <div className={styles.quiet}>
              {words.baseline} <bdi>{amount(baseline, measure)}</bdi>. {causeWords(key, figures)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
