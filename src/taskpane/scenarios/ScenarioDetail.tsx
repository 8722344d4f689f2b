import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { HowItWorks } from "../chain/HowItWorks";
import type { PaneScenario, ScenarioData } from "../data";
import { WhatItTakes } from "../reverse/WhatItTakes";
import { texts } from "../texts";
import { BackButton } from "../ui/BackButton";
import { Heading } from "../ui/Heading";
import { PageFrame } from "../ui/PageFrame";
import { useAction } from "../ui/useAction";
import { Assumptions } from "./Assumptions";
import { ChangedOutcome } from "./ChangedOutcome";
import { mainOutcome } from "./cardOutcome";
import { valueIn } from "./drivers";
import { DetailActions, type Panel } from "./DetailActions";
import { DetailPanel } from "./DetailPanel";
import { OutcomeChart } from "./OutcomeChart";
import type { OutcomeKey } from "./outcomes";
import { choiceOf, estimatesIn, freeTitle, ownOf } from "./own";
import { type Basket, basketed } from "./useBasket";
import { monthOf } from "./vintage";
import type { Edits } from "./useEdits";
import type { OwnScenarioList } from "./useOwnScenarios";

const useStyles = makeStyles({
  meta: {
    margin: "0 0 12px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  story: { margin: "0 0 12px", lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere" },
  notThis: {
    margin: 0,
    paddingInlineStart: "12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  notThisTitle: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** The baseline is after none. */
const after = (essays: readonly string[]) =>
  essays.length === 0
    ? ""
    : essays.length > 3
      ? texts.scenarios.essays(texts.scenarios.allEssays)
      : texts.scenarios.essays(
          texts.list(essays.map((essay) => texts.scenarios.essayNames[essay] ?? essay)),
        );

export interface ScenarioDetailProps {
  readonly scenario: PaneScenario;
  readonly data: ScenarioData;
  readonly own: OwnScenarioList;
  readonly basket: Basket;
  readonly edits: Edits;
  /** What to say of it when it comes in front. */
  readonly told: string | undefined;
  /** A scenario that was saved under a name takes the place of this one. */
  readonly onSaved: (key: string) => void;
  /** Back to the list, and what to say there. */
  readonly onBack: (said?: string) => void;
}

/** A scenario: its story, what the chain makes of it, and its assumptions, which can be changed here. */
export default function ScenarioDetail(props: ScenarioDetailProps) {
  const { scenario, data, own, basket, edits, told, onSaved, onBack } = props;
  const styles = useStyles();
  const action = useAction();
  const { reset, say } = action;
  useEffect(() => {
    if (told !== undefined) say(told);
  }, [told, say]);
  const changes = edits.of(scenario.key);
  const later = edits.estimatesOf(scenario.key);
  const estimates = useMemo(
    () => estimatesIn(scenario, changes, later),
    [scenario, changes, later],
  );
  const choice = useMemo(
    () => choiceOf(scenario, changes, data, estimates),
    [scenario, changes, data, estimates],
  );
  const { change } = edits;
  const [outcome, setOutcome] = useState<OutcomeKey>(() => mainOutcome(scenario.theme));
  const [panel, setPanel] = useState<Panel>();
  /** The panel that was closed last: its button has the focus then. */
  const [closed, setClosed] = useState<Panel>();
  const words = texts.scenarios;
  const assumptions = data.assumptions(scenario.vintage);
  const shown = useMemo(() => {
    // Of the side models only what the user has set, here or before: the others are there to be changed on the sheet.
    const set = { ...scenario.overrides, ...changes, ...later };
    const all = [...data.allAssumptions(scenario.vintage)];
    return new Map(all.filter(([key]) => assumptions.has(key) || key in set));
  }, [data, assumptions, scenario, changes, later]);

  const onChange = useCallback(
    (key: string, value: number) => {
      const preset = valueIn(scenario, shown.get(key)!);
      change(scenario.key, ({ [key]: _before, ...others }) =>
        value === preset ? others : { ...others, [key]: value },
      );
      // What was said of the last insert was about other values.
      reset();
    },
    [scenario, shown, change, reset],
  );
  const values = useMemo(() => ({ ...scenario.overrides, ...changes }), [scenario, changes]);
  const changed = Object.keys(changes).length;
  const title = changed > 0 ? words.changed(scenario.title) : scenario.title;

  const item = useMemo(
    () => basketed(choice, title, scenario.vintage),
    [choice, title, scenario.vintage],
  );
  const { follow } = basket;
  // What was put aside with changes is compared with the changes there are now.
  useEffect(() => {
    if (changed > 0) follow(item.key, item);
  }, [changed, item, follow]);

  const close = () => {
    setClosed(panel);
    setPanel(undefined);
  };
  const save = async (name: string, story: string) => {
    const kept = ownOf(scenario, changes, name, story, data, estimates);
    const said = await own.save(kept);
    follow(item.key, basketed(kept, kept.title, scenario.vintage));
    change(scenario.key, () => ({}));
    close();
    onSaved(kept.key);
    await action.run("", () => Promise.resolve(said));
  };
  const remove = async () => {
    const said = await own.remove(scenario.own!);
    basket.leaveOut(scenario.key);
    change(scenario.key, () => ({}));
    onBack(said);
  };
  const freeName = () =>
    freeTitle(changed > 0 ? title : texts.own.copyOf(title), own.scenarios, data);
  const footer = panel ? undefined : (
    <DetailActions
      choice={choice}
      item={item}
      scenario={scenario}
      data={data}
      outcome={outcome}
      sheetTitle={changed > 0 ? title : (scenario.sheetTitle ?? title)}
      changed={changed}
      isOwn={scenario.own !== undefined}
      action={action}
      basket={basket}
      focus={closed}
      onPanel={setPanel}
    />
  );

  return (
    <>
      {panel && (
        <DetailPanel
          panel={panel}
          scenario={scenario}
          data={data}
          own={own}
          name={scenario.own ? scenario.title : freeName()}
          onSave={save}
          onRemove={remove}
          onClose={close}
        />
      )}
      <PageFrame footer={footer} hidden={panel !== undefined}>
        <BackButton label={words.back} onClick={() => onBack()} />
        <Heading>{scenario.title}</Heading>
        <p className={styles.meta}>
          {[
            words.theme[scenario.theme] ?? scenario.theme,
            scenario.preset ? texts.own.basedOn(scenario.preset.title) : after(scenario.essays),
            texts.vintage.of(monthOf(scenario.vintage)),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {scenario.story !== "" && <p className={styles.story}>{scenario.story}</p>}
        <p className={styles.notThis}>
          <strong className={styles.notThisTitle}>{words.notThis}</strong>
          {scenario.notThis}
        </p>
        <OutcomeChart
          title={title}
          outcome={outcome}
          onOutcome={(next) => {
            setOutcome(next);
            basket.setOutcome(next);
          }}
          values={values}
          vintage={scenario.vintage}
          run={data.run}
        />
        <HowItWorks overrides={values} vintage={scenario.vintage} title={title} />
        <WhatItTakes
          overrides={values}
          vintage={scenario.vintage}
          title={scenario.sheetTitle ?? title}
          assumptions={assumptions}
          choice={choice}
        />
        {changed > 0 && (
          <ChangedOutcome
            outcome={outcome}
            saved={scenario.overrides}
            values={values}
            vintage={scenario.vintage}
            run={data.run}
          />
        )}
        <Assumptions
          scenario={scenario}
          assumptions={shown}
          changes={changes}
          estimates={estimates}
          onChange={onChange}
          onResetAll={() => {
            change(scenario.key, () => ({}));
            reset();
          }}
        />
      </PageFrame>
    </>
  );
}
