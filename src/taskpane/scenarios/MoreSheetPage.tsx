import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { comparisonName, holdingsName, managerNames } from "../../sheets/sheetNames";
import { usePane } from "../context";
import type { PaneScenario, ScenarioData } from "../data";
import { numbersIn } from "../ownNumbers/vintageIds";
import { texts } from "../texts";
import { BackButton } from "../ui/BackButton";
import { Heading } from "../ui/Heading";
import { ActionStatus } from "../ui/ActionStatus";
import { PageFrame } from "../ui/PageFrame";
import { useAction } from "../ui/useAction";
import type { MoreSheet } from "./MoreSheets";
import { ScenarioChecklist } from "./ScenarioChecklist";
import { choiceOf } from "./own";
import { type Basket, basketed } from "./useBasket";
import type { Edits } from "./useEdits";
import { isBaseline, mixedOf, monthOf } from "./vintage";

const useStyles = makeStyles({
  says: { margin: "4px 0 16px", lineHeight: tokens.lineHeightBase400 },
  action: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface MoreSheetPageProps {
  readonly sheet: MoreSheet;
  /** In the vintage that was chosen for all cards, the user's own among them. */
  readonly scenarios: readonly PaneScenario[];
  readonly vintage: string;
  readonly data: ScenarioData;
  /** A scenario that was changed is compared with its changes, under a title that says so. */
  readonly edits: Edits;
  readonly basket: Basket;
  readonly onBack: () => void;
}

/** What a sheet of several scenarios is, and the button that inserts it. */
export function MoreSheetPage({ sheet, ...props }: MoreSheetPageProps) {
  if (sheet === "manager") return <ManagerPage {...props} />;
  if (sheet === "holdings") return <HoldingsPage onBack={props.onBack} />;
  return <ComparisonPage {...props} />;
}

function HoldingsPage({ onBack }: { onBack: () => void }) {
  const { actions } = usePane();
  const words = texts.moreSheets.holdings;
  return (
    <SheetPage
      words={words}
      before={texts.scenarios.before(holdingsName)}
      working={texts.scenarios.working(holdingsName)}
      ready
      insert={async () => {
        const { sheet, count, from } = await actions.insertHoldings();
        return from === undefined ? words.example(sheet) : words.after(sheet, count, from);
      }}
      onBack={onBack}
    >
      <p>{words.list}</p>
    </SheetPage>
  );
}

function ManagerPage({ scenarios, vintage, onBack }: Omit<MoreSheetPageProps, "sheet">) {
  const { actions } = usePane();
  const words = texts.moreSheets.manager;
  const others = scenarios
    .filter((scenario) => !scenario.own && scenario.vintage !== vintage)
    .map((scenario) => texts.vintage.titled(scenario.title, monthOf(scenario.vintage)));
  return (
    <SheetPage
      words={words}
      before={words.before(managerNames)}
      working={words.working(managerNames)}
      ready
      insert={async () => words.after((await actions.insertManager(numbersIn(vintage))).sheets)}
      onBack={onBack}
    >
      <p>{texts.vintage.builtOn(monthOf(vintage), others)}</p>
    </SheetPage>
  );
}

function ComparisonPage(props: Omit<MoreSheetPageProps, "sheet" | "vintage">) {
  const { scenarios, data, edits, basket, onBack } = props;
  const { actions } = usePane();
  const { items } = basket;
  // The baseline is always among them; what was put aside with other values stands by its own name.
  const others = scenarios
    .filter(({ key }) => !isBaseline(key))
    .map((scenario) => {
      const changes = edits.of(scenario.key);
      const isChanged = Object.keys(changes).length > 0;
      const title = isChanged ? texts.scenarios.changed(scenario.title) : scenario.title;
      return basketed(
        choiceOf(scenario, changes, data, edits.estimatesOf(scenario.key)),
        title,
        scenario.vintage,
      );
    });
  const unsaved = items.filter((item) => !others.some(({ key }) => key === item.key));
  const mixed = mixedOf(items);
  const words = texts.moreSheets.comparison;
  return (
    <SheetPage
      words={words}
      before={items.length > 0 ? texts.scenarios.before(comparisonName) : words.noneChosen}
      working={texts.scenarios.working(comparisonName)}
      ready={items.length > 0}
      insert={async () => {
        const choices = items.map(({ choice }) => choice);
        return words.after((await actions.insertComparison(choices, basket.outcome)).sheet);
      }}
      onBack={onBack}
    >
      {mixed.length > 0 && <p>{texts.vintage.mixed(mixed.map(monthOf))}</p>}
      <ScenarioChecklist scenarios={[...unsaved, ...others]} basket={basket} />
    </SheetPage>
  );
}

interface SheetPageProps {
  readonly words: { readonly title: string; readonly says: string; readonly insert: string };
  readonly before: string;
  readonly working: string;
  /** Whether there is something to insert. */
  readonly ready: boolean;
  /** Answers with what to say afterwards. */
  readonly insert: () => Promise<string>;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}

function SheetPage({ words, before, working, ready, insert, onBack, children }: SheetPageProps) {
  const styles = useStyles();
  const { inExcel } = usePane();
  const action = useAction();
  const footer = (
    <div className={styles.action}>
      <ActionStatus
        before={inExcel ? before : texts.scenarios.needsExcel}
        progress={action.progress}
      />
      <Button
        appearance="primary"
        disabled={!inExcel}
        disabledFocusable={action.working || !ready}
        onClick={() => action.run(working, insert)}
      >
        {words.insert}
      </Button>
    </div>
  );
  return (
    <PageFrame footer={footer}>
      <BackButton label={texts.scenarios.back} onClick={onBack} />
      <Heading>{words.title}</Heading>
      <p className={styles.says}>{words.says}</p>
      {children}
    </PageFrame>
  );
}
