import { makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { DriftChange } from "../../sheets/about";
import { usePane } from "../context";
import type { ScenarioData } from "../data";
import { quantityWords, quantity } from "../numbers";
import { texts } from "../texts";
import { useLoaded } from "../ui/useLoaded";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "18px" },
  line: { overflowWrap: "anywhere" },
});

/** What has changed, a line each, in the words of the scenarios and functions. */
export function DriftChanges({ changes }: { changes: readonly DriftChange[] }) {
  const styles = useStyles();
  const { data } = usePane();
  const loaded = useLoaded(useCallback(() => data.loadScenarios(), [data]));
  const known = loaded.state === "ready" ? loaded.value : undefined;
  return (
    <ul className={styles.list}>
      {changes.map((change, k) => (
        <li key={k} className={styles.line}>
          <bdi>{lineOf(change, known)}</bdi>
        </li>
      ))}
    </ul>
  );
}

export const amountWords = (value: number, unit: string): string =>
  quantityWords(quantity(value, unit, "gdp"));

function lineOf(change: DriftChange, known: ScenarioData | undefined): string {
  const words = texts.drift;
  // "reverse_qe 2025-01" is a scenario in a vintage.
  const title = (name: string) => {
    const [key, vintage] = name.split(" ");
    const found = known?.scenarios.find((one) => one.key === key)?.title;
    return found ? [found, vintage].filter(Boolean).join(", ") : name;
  };
  const label = ({ key, label: stamped }: { key: string; label: string }) =>
    known?.assumptions(known.scenarios[0]!.vintage).get(key)?.label ?? stamped;
  switch (change.kind) {
    case "value": {
      const { from, to } = change;
      const [before, after] = [amountWords(from.value, from.unit), amountWords(to.value, to.unit)];
      const line = words.value(title(to.scenario), label(to), before, after);
      return change.why ? words.because(line, words.why[change.why]) : line;
    }
    case "vintage":
      return words.vintage(title(change.scenario), change.from, change.to);
    case "default":
      return words.default(change.function, change.argument, change.from, change.to);
    case "functionGone":
      return words.functionGone(change.function, change.nearest);
    case "scenarioGone":
      return words.scenarioGone(change.scenario);
    case "assumptionGone":
      return words.assumptionGone(label(change.value));
    case "assumptionNew":
      return words.assumptionNew(
        label(change.value),
        amountWords(change.value.value, change.value.unit),
      );
  }
}
