import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScenarioChoice } from "../../scenarios/own";
import type { Alone, Answer } from "../../scenarios/reverse";
import { reverseName } from "../../sheets/names";
import { usePane } from "../context";
import type { Assumption } from "../data";
import { inWords } from "../numbers";
import { outcomes, outcomeWords } from "../scenarios/outcomes";
import { shownQuantity } from "../scenarios/shownQuantity";
import { texts } from "../texts";
import { Outcome } from "../ui/Outcome";
import { useAction } from "../ui/useAction";
import type { Asked } from "./question";
import { useTableStyles } from "../ui/tableStyles";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  pair: { margin: "12px 0", lineHeight: tokens.lineHeightBase300 },
  rest: { marginBlock: "12px", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer" },
  list: { margin: "4px 0 0", paddingInlineStart: "20px", color: tokens.colorNeutralForeground2 },
  action: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface ReverseAnswerProps {
  readonly answer: Answer;
  readonly question: { readonly outcome: Asked; readonly target: number; readonly year: number };
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly title: string;
  readonly choice: ScenarioChoice;
}

/** What each assumption would have to be, the nearest first; two together; those that cannot; and the way into a sheet. */
export function ReverseAnswer({
  answer,
  question,
  assumptions,
  title,
  choice,
}: ReverseAnswerProps) {
  const styles = { ...useTableStyles(), ...useStyles() };
  const words = texts.reverse;
  const { outcome } = question;
  const of = ({ key }: Pick<Alone, "key">) => assumptions.get(key)!;
  const value = (key: Alone["key"], number: number) => {
    const assumption = assumptions.get(key)!;
    return inWords(shownQuantity(Number(number.toPrecision(4)), assumption));
  };
  const shown = (number: number) => outcomeWords(outcome, number * outcomes[outcome].scale);
  const able = answer.lines
    .filter(({ distance }) => distance !== undefined)
    .sort((a, b) => Math.abs(a.distance!) - Math.abs(b.distance!));
  const others = answer.lines.filter(({ distance }) => distance === undefined);
  const moving = others.filter(({ least, most }) => most - least > 1e-9 * Math.abs(most));
  const cell = mergeClasses(styles.cell);
  const head = mergeClasses(styles.cell, styles.head);
  const { pair } = answer;
  return (
    <>
      {able.length > 0 && (
        <div role="group" aria-label={words.alone} tabIndex={0} className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(head, styles.start)}>
                  {words.assumption}
                </th>
                <th scope="col" className={head}>
                  {words.now}
                </th>
                <th scope="col" className={head}>
                  {words.needed}
                </th>
                <th scope="col" className={head}>
                  {words.ofRange}
                </th>
              </tr>
            </thead>
            <tbody>
              {able.map((line) => (
                <tr key={line.key}>
                  <th scope="row" className={mergeClasses(cell, styles.start)}>
                    {of(line).label}
                  </th>
                  <td className={mergeClasses(cell, styles.quiet)}>
                    <bdi>{value(line.key, line.own)}</bdi>
                  </td>
                  <td className={cell}>
                    <bdi>{value(line.key, line.value!)}</bdi>
                  </td>
                  <td className={cell}>
                    <bdi>{words.share(line.distance!)}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.pair}>
        {pair
          ? words.pair(
              pair.keys.map((key, k) => words.at(of({ key }).label, value(key, pair.values[k]!))),
              pair.distance,
            )
          : words.noPair}
      </p>
      {others.length > 0 && (
        <details className={styles.rest}>
          <summary className={styles.summary}>{words.notAlone(others.length)}</summary>
          <ul className={styles.list}>
            {moving.map((line) => (
              <li key={line.key}>
                {words.runs(of(line).label, shown(line.least), shown(line.most))}
              </li>
            ))}
          </ul>
          {others.length > moving.length && (
            <p>
              {words.still(
                texts.list(
                  others.filter((one) => !moving.includes(one)).map((one) => of(one).label),
                ),
              )}
            </p>
          )}
        </details>
      )}
      <InsertReverse
        title={title}
        choice={choice}
        question={{
          ...question,
          pair: pair?.keys ?? [able[0]?.key ?? "growth", able[1]?.key ?? "primary_balance"],
        }}
      />
    </>
  );
}

interface InsertReverseProps extends Pick<ReverseAnswerProps, "title" | "choice"> {
  readonly question: ReverseAnswerProps["question"] & {
    readonly pair: readonly [Alone["key"], Alone["key"]];
  };
}

function InsertReverse({ title, choice, question }: InsertReverseProps) {
  const styles = { ...useTableStyles(), ...useStyles() };
  const { inExcel, actions } = usePane();
  const { progress, run, working } = useAction();
  const sheet = actions.sheetName(reverseName(title));
  const words = texts.scenarios;
  return (
    <div className={styles.action}>
      <Outcome before={inExcel ? words.before(sheet) : words.needsExcel} progress={progress} />
      <Button
        size="small"
        disabled={!inExcel}
        disabledFocusable={working}
        onClick={() =>
          run(words.working(sheet), async () =>
            texts.reverse.after((await actions.insertReverse(choice, question)).sheet),
          )
        }
      >
        {texts.reverse.insert}
      </Button>
    </div>
  );
}
