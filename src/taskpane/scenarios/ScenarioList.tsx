import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type RefObject, useMemo, useState } from "react";
import type { PaneScenario, ScenarioData } from "../data";
import { search } from "../search";
import { texts } from "../texts";
import { NothingFound } from "../ui/NothingFound";
import { PageFrame } from "../ui/PageFrame";
import { SearchRow } from "../ui/SearchRow";
import type { ActionState } from "../ui/useAction";
import { ComparisonBar } from "./ComparisonBar";
import { driversOf } from "./drivers";
import { ListHead } from "./ListHead";
import type { MoreSheet } from "./MoreSheets";
import { OwnProblems } from "./OwnProblems";
import { ScenarioCard } from "./ScenarioCard";
import { searchable } from "./searchable";
import type { Basket } from "./useBasket";
import type { OwnNumberList } from "../ownNumbers/useOwnNumbers";
import type { Edits } from "./useEdits";
import { useCardOutcomes } from "./useCardOutcomes";
import { useImport } from "./useImport";
import type { OwnScenarioList } from "./useOwnScenarios";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 264px), 1fr))",
    gap: "12px",
  },
  dragging: {
    outline: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  charts: {
    margin: "12px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  drop: { margin: "0 0 8px", fontWeight: tokens.fontWeightSemibold },
});

export interface ScenarioListProps {
  readonly data: ScenarioData;
  /** In the vintage that was chosen, the user's own first. */
  readonly all: readonly PaneScenario[];
  /** When numbers are of, the user's own first. */
  readonly vintages: readonly string[];
  readonly vintage: string;
  readonly onVintage: (vintage: string) => void;
  readonly own: OwnScenarioList;
  readonly ownNumbers: OwnNumberList;
  readonly basket: Basket;
  readonly edits: Edits;
  /** While another page stands in front of it. */
  readonly hidden: boolean;
  readonly element: RefObject<HTMLDivElement>;
  /** What became of the scenario that was open before. */
  readonly said: ActionState;
  readonly onOpen: (opened: PaneScenario | MoreSheet) => void;
  readonly onOwnNumbers: () => void;
}

/** All scenarios as cards, the user's own first, narrowed down by words and themes. */
export function ScenarioList(props: ScenarioListProps) {
  const { data, all, vintages, vintage, onVintage, own, ownNumbers, basket, edits } = props;
  const { hidden, element, said, onOpen, onOwnNumbers } = props;
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const [theme, setTheme] = useState<string>();
  const { take, drop, dragging, progress } = useImport(data, own, ownNumbers);

  const outcomes = useCardOutcomes(all, data.run);
  const index = useMemo(
    () => all.map((item) => searchable(item, data.allAssumptions(item.vintage))),
    [all, data],
  );
  const themes = useMemo(() => [...new Set(data.scenarios.map((s) => s.theme))], [data]);
  const found = useMemo(
    () => search(query, index).filter((s) => theme === undefined || s.theme === theme),
    [query, index, theme],
  );

  return (
    <PageFrame
      hidden={hidden}
      footer={
        basket.items.length > 0 ? (
          <ComparisonBar
            basket={basket}
            onEmptied={() => element.current?.querySelector("input")?.focus()}
          />
        ) : undefined
      }
    >
      <div
        ref={element}
        data-arrow-keys=""
        className={mergeClasses(dragging && styles.dragging)}
        {...drop}
      >
        <SearchRow
          label={texts.search.scenarios}
          value={query}
          onChange={setQuery}
          found={texts.search.found(found.length, texts.scenarios.many)}
        />
        <ListHead
          themes={themes}
          theme={theme}
          onTheme={setTheme}
          vintages={vintages}
          vintage={vintage}
          onVintage={onVintage}
          onOpen={onOpen}
          onOwnNumbers={onOwnNumbers}
          onImport={take}
          progress={progress.state === "idle" ? said : progress}
        />
        {dragging && <p className={styles.drop}>{texts.own.importDrop}</p>}
        <OwnProblems
          title={texts.ownNumbers.problemsKept}
          problems={ownNumbers.problems}
          again={ownNumbers.again}
        />
        <OwnProblems title={texts.own.problems} problems={own.problems} again={own.again} />
        <div className={styles.cards}>
          {found.map((scenario) => (
            <ScenarioCard
              key={scenario.key}
              scenario={scenario}
              drivers={driversOf(scenario, data.allAssumptions(scenario.vintage))}
              outcome={outcomes.get(scenario.key)}
              wanted={vintage}
              changed={Object.keys(edits.of(scenario.key)).length}
              onOpen={() => onOpen(scenario)}
            />
          ))}
        </div>
        {found.length > 0 && <p className={styles.charts}>{texts.scenarios.charts}</p>}
        {found.length === 0 && (
          <NothingFound
            query={query}
            onReset={() => {
              setQuery("");
              setTheme(undefined);
            }}
          />
        )}
      </div>
    </PageFrame>
  );
}
