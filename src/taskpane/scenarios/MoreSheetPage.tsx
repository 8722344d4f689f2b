import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { comparisonName, managerNames } from "../../sheets/names";
import { usePane } from "../context";
import type { Scenario } from "../data";
import { texts } from "../texts";
import { BackButton } from "../ui/BackButton";
import { Heading } from "../ui/Heading";
import { Outcome } from "../ui/Outcome";
import { Page } from "../ui/Page";
import { useAction } from "../ui/useAction";
import type { MoreSheet } from "./MoreSheets";
import { ScenarioChoice } from "./ScenarioChoice";

const useStyles = makeStyles({
  says: { margin: "4px 0 16px", lineHeight: tokens.lineHeightBase400 },
  action: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface MoreSheetPageProps {
  readonly sheet: MoreSheet;
  readonly scenarios: readonly Scenario[];
  readonly onBack: () => void;
}

/** What a sheet of several scenarios is, and the button that inserts it. */
export function MoreSheetPage({ sheet, scenarios, onBack }: MoreSheetPageProps) {
  return sheet === "manager" ? (
    <ManagerPage onBack={onBack} />
  ) : (
    <ComparisonPage scenarios={scenarios} onBack={onBack} />
  );
}

function ManagerPage({ onBack }: { onBack: () => void }) {
  const { actions } = usePane();
  const words = texts.moreSheets.manager;
  return (
    <SheetPage
      words={words}
      before={words.before(managerNames)}
      working={words.working(managerNames)}
      ready
      insert={async () => words.after((await actions.insertManager()).sheets)}
      onBack={onBack}
    />
  );
}

function ComparisonPage({ scenarios, onBack }: Omit<MoreSheetPageProps, "sheet">) {
  const { actions } = usePane();
  // The baseline is always among them.
  const others = scenarios.filter(({ key }) => key !== "baseline");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(others.map(({ key }) => key)),
  );
  const words = texts.moreSheets.comparison;
  const keys = others.map(({ key }) => key).filter((key) => chosen.has(key));
  return (
    <SheetPage
      words={words}
      before={keys.length > 0 ? texts.scenarios.before(comparisonName) : words.noneChosen}
      working={texts.scenarios.working(comparisonName)}
      ready={keys.length > 0}
      insert={async () => words.after((await actions.insertComparison(keys)).sheet)}
      onBack={onBack}
    >
      <ScenarioChoice scenarios={others} chosen={chosen} onChoose={setChosen} />
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
      <Outcome before={inExcel ? before : texts.scenarios.needsExcel} progress={action.progress} />
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
    <Page footer={footer}>
      <BackButton label={texts.scenarios.back} onClick={onBack} />
      <Heading>{words.title}</Heading>
      <p className={styles.says}>{words.says}</p>
      {children}
    </Page>
  );
}
