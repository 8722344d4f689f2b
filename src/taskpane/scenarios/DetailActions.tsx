import { Button, ToggleButton } from "@fluentui/react-components";
import type { ScenarioChoice } from "../../scenarios";
import { comparisonName, sensitivityName } from "../../sheets/sheetNames";
import { usePane } from "../context";
import type { PaneScenario, ScenarioData } from "../data";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import type { useAction } from "../ui/useAction";
import { type OutcomeKey, sheetOutcome } from "./outcomes";
import { inVintage } from "./own";
import { usePanelStyles } from "./panelStyles";
import type { Basket, Basketed } from "./useBasket";
import { isBaseline, monthOf } from "./vintage";

/** What takes the place of the actions for a while. */
export type Panel = "save" | "export" | "remove";

export interface DetailActionsProps {
  /** What is inserted, the same as it is compared, and how many of its values nobody has saved. */
  readonly choice: ScenarioChoice;
  readonly item: Basketed;
  readonly scenario: PaneScenario;
  readonly data: Pick<ScenarioData, "named" | "presetOn" | "ownKey">;
  /** The one that is in sight; its sensitivity is analysed. */
  readonly outcome: OutcomeKey;
  /** What its sheet is named after. */
  readonly sheetTitle: string;
  readonly changed: number;
  readonly isOwn: boolean;
  readonly action: ReturnType<typeof useAction>;
  readonly basket: Basket;
  /** The button that gets the focus. */
  readonly focus: Panel | undefined;
  readonly onPanel: (panel: Panel) => void;
}

/** What can be done with the scenario that is open. */
export function DetailActions(props: DetailActionsProps) {
  const { choice, item, scenario, data, outcome, sheetTitle, changed, isOwn } = props;
  const { action, basket, focus, onPanel } = props;
  const styles = usePanelStyles();
  const { inExcel, actions } = usePane();
  const { progress, run, working } = action;
  const words = texts.scenarios;
  const sheet = actions.sheetName(sheetTitle);
  const others = scenario.vintages.filter((vintage) => vintage !== scenario.vintage);
  const inBasket = basket.state(item);

  const insert = () =>
    run(words.working(sheet), async () =>
      words.after((await actions.insertScenario(choice)).sheet),
    );
  const analyse = () =>
    run(words.working(actions.sheetName(sensitivityName(sheetTitle))), async () =>
      words.sensitivityAfter(
        (await actions.insertSensitivity(choice, sheetOutcome(outcome))).sheet,
        changed,
      ),
    );
  const compare = (vintage: string) =>
    run(words.working(actions.sheetName(comparisonName)), async () => {
      const both = [choice, inVintage(choice, vintage, data)];
      const { sheet } = await actions.insertComparison(both, sheetOutcome(outcome));
      return texts.vintage.compared(sheet, monthOf(scenario.vintage), monthOf(vintage));
    });
  const before = () => {
    if (!inExcel) return words.needsExcel;
    return changed > 0 ? words.beforeChanged(sheet, changed) : words.before(sheet);
  };
  const more = { className: styles.more, size: "small", disabledFocusable: working } as const;

  return (
    <div className={styles.panel}>
      <ActionStatus before={before()} progress={progress} />
      <div className={styles.buttons}>
        <Button
          className={styles.first}
          appearance="primary"
          disabled={!inExcel}
          disabledFocusable={working}
          onClick={insert}
        >
          {words.insert}
        </Button>
        {/* The baseline is in every comparison. */}
        {!(typeof choice === "string" && isBaseline(choice)) && (
          <ToggleButton
            className={styles.first}
            checked={inBasket === "in"}
            onClick={() => (inBasket === "in" ? basket.leaveOut(item.key) : basket.put(item))}
          >
            {inBasket === "other values"
              ? texts.basket.update
              : inBasket === "in"
                ? texts.basket.remove
                : texts.basket.add}
          </ToggleButton>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          {...more}
          disabled={!inExcel}
          autoFocus={focus === "save"}
          onClick={() => onPanel("save")}
        >
          {texts.own.saveAs}
        </Button>
        <Button {...more} disabled={!inExcel} onClick={analyse}>
          {words.sensitivity}
        </Button>
        {others.map((vintage) => (
          <Button key={vintage} {...more} disabled={!inExcel} onClick={() => compare(vintage)}>
            {texts.vintage.compare(monthOf(vintage))}
          </Button>
        ))}
        {isOwn && (
          <>
            <Button {...more} autoFocus={focus === "export"} onClick={() => onPanel("export")}>
              {texts.own.export}
            </Button>
            <Button {...more} autoFocus={focus === "remove"} onClick={() => onPanel("remove")}>
              {texts.own.remove}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
