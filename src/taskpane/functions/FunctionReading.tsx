import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Entry, Example, Reference } from "../../catalog/page";
import { texts } from "../texts";
import { OutsideLink } from "../ui/OutsideLink";
import { canTry } from "./filledForm";
import { NativeTwin } from "./NativeTwin";
import { cellText } from "./Result";

const useStyles = makeStyles({
  title: {
    margin: "20px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "18px", "& > li": { marginBlockEnd: "6px" } },
  examples: { margin: 0, padding: 0, listStyle: "none" },
  example: { paddingBlock: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  pair: { display: "flex", alignItems: "baseline", gap: "12px" },
  formula: {
    flex: 1,
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  answer: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  says: {
    marginBlock: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  size: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },

  native: { marginBlockStart: "20px" },
  links: { display: "flex", flexWrap: "wrap", gap: "4px 12px" },
  name: { fontFamily: tokens.fontFamilyMonospace },
});

export interface FunctionReadingProps {
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly onExample: (formula: string) => void;
  readonly onOpen: (name: string) => void;
}

/** What stands behind a function: what it returns, examples, notes, errors, sources, and the way out of the add-in. */
export function FunctionReading({ entry, entries, onExample, onOpen }: FunctionReadingProps) {
  const styles = useStyles();
  const { fn, page } = entry;
  const words = texts.functions;
  const related = page.seeAlso.filter((name) => entries.some((other) => other.fn.name === name));

  return (
    <>
      <h3 className={styles.title}>{words.returns}</h3>
      <p className={styles.text}>
        {words.sentence(page.returns.description)}
        {fn.columns ? ` ${words.columns(fn.columns)}` : ""}
        {fn.columns === undefined ? ` ${words.spills}` : ""}
      </p>

      <h3 className={styles.title}>{words.examples}</h3>
      <ul className={styles.examples}>
        {page.examples.map((example) => (
          <li key={example.formula} className={styles.example}>
            <div className={styles.pair}>
              {canTry(fn, example.formula, page.arguments) ? (
                <Link
                  as="button"
                  className={styles.formula}
                  title={words.useExample}
                  onClick={() => onExample(example.formula)}
                >
                  <bdi>{example.formula}</bdi>
                </Link>
              ) : (
                <code className={styles.formula}>
                  <bdi>{example.formula}</bdi>
                </code>
              )}
              <span
                className={mergeClasses(
                  styles.answer,
                  typeof example.answer === "object" && styles.size,
                )}
              >
                <bdi>{answerText(example)}</bdi>
              </span>
            </div>
            {example.says && <div className={styles.says}>{example.says}</div>}
          </li>
        ))}
      </ul>

      <Sentences title={words.notes} items={page.notes ?? []} />
      <Sentences title={words.errors} items={[...words.commonErrors, ...(page.errors ?? [])]} />
      {page.references && page.references.length > 0 && (
        <>
          <h3 className={styles.title}>{words.sources}</h3>
          <ul className={styles.list}>
            {page.references.map((reference) => (
              <li key={reference.title}>
                <Cited reference={reference} />
              </li>
            ))}
          </ul>
        </>
      )}

      <div className={styles.native}>
        <NativeTwin entry={entry} />
      </div>

      {related.length > 0 && (
        <>
          <h3 className={styles.title}>{words.seeAlso}</h3>
          <div className={styles.links}>
            {related.map((name) => (
              <Link as="button" key={name} className={styles.name} onClick={() => onOpen(name)}>
                {name}
              </Link>
            ))}
          </div>
        </>
      )}
    </>
  );
}

function Sentences({ title, items }: { title: string; items: readonly string[] }) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

function Cited({ reference: { title, year, address } }: { reference: Reference }) {
  const text = year && !title.includes(String(year)) ? `${title} (${year})` : title;
  return address ? <OutsideLink address={address}>{text}</OutsideLink> : <>{text}</>;
}

const answerText = ({ answer }: Example): string =>
  typeof answer === "object"
    ? texts.functions.rowsAndColumns(answer.length, answer[0]?.length ?? 0)
    : cellText(answer);
