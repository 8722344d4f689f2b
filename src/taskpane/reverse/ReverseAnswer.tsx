import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ScenarioChoice } from "../../scenarios/own";
import type { Alone, ReverseResult } from "../../scenarios/reverse";
import { reverseName } from "../../sheets/sheetNames";
import { usePane } from "../context";
import type { Assumption } from "../data";
import { quantityWords } from "../numbers";
import { outcomes, outcomeWords } from "../scenarios/outcomes";
import { shownQuantity } from "../scenarios/shownQuantity";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import { useAction } from "../ui/useAction";
import type { AskedOutcome } from "./question";
import { NumberTable } from "../ui/NumberTable";

const useStyles = makeStyles({
  pair: { margin: "12px 0", lineHeight: tokens.lineHeightBase300 },
  rest: { marginBlock: "12px", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer" },
  list: { margin: "4px 0 0", paddingInlineStart: "20px", color: tokens.colorNeutralForeground2 },
  action: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface ReverseAnswerProps {
  readonly answer: ReverseResult;
  readonly question: {
    readonly outcome: AskedOutcome;
    readonly target: number;
    readonly year: number;
  };
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
  const styles = useStyles();
  const words = texts.reverse;
  const { outcome } = question;
  const of = ({ key }: Pick<Alone, "key">) => assumptions.get(key)!;
  const value = (key: Alone["key"], number: number) => {
    const assumption = assumptions.get(key)!;
    return quantityWords(shownQuantity(Number(number.toPrecision(4)), assumption));
  };
  const shown = (number: number) => outcomeWords(outcome, number * outcomes[outcome].scale);
  const able = answer.lines
    .filter(({ distance }) => distance !== undefined)
    .sort((a, b) => Math.abs(a.distance!) - Math.abs(b.distance!));
  const others = answer.lines.filter(({ distance }) => distance === undefined);
  const moving = others.filter(({ least, most }) => most - least > 1e-9 * Math.abs(most));
  const { pair } = answer;
  return (
    <>
      {able.length > 0 && (
        <NumberTable
          label={words.alone}
          head={[words.assumption, words.now, words.needed, words.ofRange]}
          rows={able.map((line) => ({
            key: line.key,
            name: of(line).label,
            numbers: [
              value(line.key, line.own),
              value(line.key, line.value!),
              words.share(line.distance!),
            ],
          }))}
        />
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
  const styles = useStyles();
  const { inExcel, actions } = usePane();
  const { progress, run, working } = useAction();
  const sheet = actions.sheetName(reverseName(title));
  const words = texts.scenarios;
  return (
    <div className={styles.action}>
      <ActionStatus before={inExcel ? words.before(sheet) : words.needsExcel} progress={progress} />
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
