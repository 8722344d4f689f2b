import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useMemo } from "react";
import { type Call, type ReadFormula, layOutFormula, type FormulaLine } from "../../explain";
import { texts } from "../texts";

const useStyles = makeStyles({
  formula: {
    margin: "8px 0 12px",
    padding: "8px 12px",
    maxHeight: "240px",
    overflow: "auto",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  // A line that is too long goes on a little further in.
  line: { whiteSpace: "pre-wrap", textIndent: "-1ch" },
  call: {
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textIndent: 0,
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosenName: { fontWeight: tokens.fontWeightBold, textDecorationThickness: "2px" },
  // Seen in a contrast theme too, where the colour is not.
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

export interface FormulaTextProps {
  readonly formula: ReadFormula;
  readonly chosen: number;
  readonly onChoose: (call: number) => void;
}

/**
 * A formula in lines, each call of ours underlined and to be chosen. One tab stop: the arrow keys go from call to
 * call, Home and End to the first and last.
 */
export function FormulaText({ formula, chosen, onChoose }: FormulaTextProps) {
  const styles = useStyles();
  const { tokens: parts, calls } = formula;
  const lines = useMemo(() => layOutFormula(parts), [parts]);
  const shown = useMemo(
    () => lines.map((line) => runs(line, calls, chosen)),
    [lines, calls, chosen],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextCall(event.key, chosen, calls.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-call="${next}"]`)?.focus();
  };

  return (
    <div
      className={styles.formula}
      role="group"
      aria-label={texts.explain.calls}
      dir="ltr"
      onKeyDown={onKeyDown}
    >
      {lines.map(({ depth }, n) => (
        <div key={n} className={styles.line} style={{ paddingInlineStart: `${1 + 2 * depth}ch` }}>
          {shown[n]!.map(({ text, call, inside }, k) =>
            call === undefined ? (
              <span key={k} className={inside ? styles.chosen : undefined}>
                {text}
              </span>
            ) : (
              <button
                key={k}
                type="button"
                data-call={call}
                aria-pressed={call === chosen}
                tabIndex={call === chosen ? 0 : -1}
                className={mergeClasses(
                  styles.call,
                  inside && styles.chosen,
                  call === chosen && styles.chosenName,
                )}
                onClick={() => onChoose(call)}
              >
                {text}
              </button>
            ),
          )}
        </div>
      ))}
    </div>
  );
}

function nextCall(key: string, chosen: number, count: number): number | undefined {
  if (key === "ArrowRight" || key === "ArrowDown") return (chosen + 1) % count;
  if (key === "ArrowLeft" || key === "ArrowUp") return (chosen - 1 + count) % count;
  return key === "Home" ? 0 : key === "End" ? count - 1 : undefined;
}

interface Run {
  readonly text: string;
  /** The call whose name it is. */
  readonly call: number | undefined;
  /** Whether it belongs to the chosen call. */
  readonly inside: boolean;
}

/** The pieces of a line, those that look alike put together: a long formula has thousands. */
function runs({ pieces }: FormulaLine, calls: readonly Call[], chosen: number): readonly Run[] {
  const span = calls[chosen];
  const found: Run[] = [];
  for (const { text, from, to } of pieces) {
    const call = callAt(calls, from);
    const inside = span !== undefined && from >= span.from && to <= span.to;
    const last = found.at(-1);
    if (last && call === undefined && last.call === undefined && last.inside === inside)
      found[found.length - 1] = { ...last, text: last.text + text };
    else found.push({ text, call, inside });
  }
  return found;
}

/** The call whose name begins at a place; they are in order. */
function callAt(calls: readonly Call[], place: number): number | undefined {
  let [low, high] = [0, calls.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (calls[middle]!.word.from < place) low = middle + 1;
    else high = middle;
  }
  return calls[low]?.word.from === place ? low : undefined;
}
