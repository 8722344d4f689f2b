import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { version } from "../../catalog/version";
import type { Report } from "../../sharing";
import { usePane } from "../context";
import { CellLink } from "../explain/CellLink";
import { mistakeWords } from "../explain/mistakeWords";
import { texts } from "../texts";
import type { OddFormula } from "./actions";
import { SheetTable } from "./SheetTable";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "8px" },
  title: {
    flex: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "2px 12px",
    margin: "4px 0 8px",
  },
  label: { color: tokens.colorNeutralForeground2 },
  number: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorStatusDangerForeground3 },
  none: { margin: "4px 0 8px" },
  fold: { marginBlockEnd: "6px" },
  summary: { cursor: "pointer" },
  odd: { margin: "4px 0 0", paddingInlineStart: "16px" },
  links: { display: "flex", flexWrap: "wrap", gap: "2px 12px", marginBlock: "4px" },
  name: { fontFamily: tokens.fontFamilyMonospace },
  note: {
    margin: "6px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** Nobody reads more. */
const mostOdd = 50;

const kinds = ["live", "native", "stuck", "frozen"] as const;

export interface WorkbookReportProps {
  readonly report: Report;
  readonly odd: readonly OddFormula[];
  readonly onAgain: () => void;
}

/** What Macroscope has in the workbook: how many formulas of which kind, on which sheets, which functions. */
export function WorkbookReport({ report, odd, onAgain }: WorkbookReportProps) {
  const styles = useStyles();
  const { onOpenFunction } = usePane();
  const words = texts.share.found;
  const { functions, names } = report;
  const empty = kinds.every((kind) => report[kind] === 0);
  return (
    <section aria-label={words.title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.title}</h3>
        <Button size="small" appearance="subtle" onClick={onAgain}>
          {texts.share.again}
        </Button>
      </div>
      {empty ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <dl className={styles.counts}>
          {kinds.map((kind) => (
            <Fragment key={kind}>
              <dt className={styles.label}>{words[kind]}</dt>
              <dd
                className={mergeClasses(
                  styles.number,
                  kind === "stuck" && report.stuck > 0 && styles.bad,
                )}
              >
                <bdi>{report[kind].toLocaleString("en-US")}</bdi>
              </dd>
            </Fragment>
          ))}
          <dt className={styles.label}>{words.version}</dt>
          <dd className={styles.number}>
            <bdi>{version}</bdi>
          </dd>
        </dl>
      )}
      {!empty && (
        <details className={styles.fold}>
          <summary className={styles.summary}>{words.bySheet}</summary>
          <SheetTable sheets={report.sheets} />
        </details>
      )}
      {odd.length > 0 && (
        <details className={styles.fold}>
          <summary className={styles.summary}>{words.odd(odd.length)}</summary>
          <ul className={styles.odd}>
            {odd.slice(0, mostOdd).map(({ address, numbers }) => (
              <li key={address}>
                <CellLink text={address} address={address} />
                {numbers.map((number, k) => (
                  <p key={k} className={styles.note}>
                    {number.function} <code>{number.argument}</code>: {mistakeWords(number)}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          {odd.length > mostOdd && (
            <p className={styles.note}>{words.oddMore(odd.length - mostOdd)}</p>
          )}
        </details>
      )}
      {functions.length > 0 && (
        <details className={styles.fold}>
          <summary className={styles.summary}>{words.functions(functions.length)}</summary>
          <div className={styles.links}>
            {functions.map((name) => (
              <Link
                as="button"
                key={name}
                className={styles.name}
                onClick={() => onOpenFunction(name)}
              >
                {name}
              </Link>
            ))}
          </div>
        </details>
      )}
      {names.older.length > 0 && <p className={styles.note}>{words.older(names.older)}</p>}
      {names.taken.length > 0 && <p className={styles.note}>{words.taken(names.taken)}</p>}
    </section>
  );
}
