import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { usePane } from "../context";
import type { Scenario, ScenarioData } from "../data";
import { texts } from "../texts";
import type { Progress } from "../ui/useAction";
import { useLoaded } from "../ui/useLoaded";
import { Waiting } from "../ui/Waiting";
import type { MoreSheet } from "./MoreSheets";
import { MoreSheetPage } from "./MoreSheetPage";
import { ScenarioList } from "./ScenarioList";
import { useBasket } from "./useBasket";
import { useEdits } from "./useEdits";
import { type OwnScenarioList, useOwnScenarios } from "./useOwnScenarios";

const ScenarioDetail = lazy(
  () => import(/* webpackChunkName: "scenario-detail" */ "./ScenarioDetail"),
);

export function ScenariosTab() {
  const { data } = usePane();
  const loaded = useLoaded(data.loadScenarios);
  const own = useOwnScenarios(loaded.state === "ready" ? loaded.value : undefined);
  return loaded.state === "ready" && own.ready ? (
    <Scenarios data={loaded.value} own={own} />
  ) : (
    <Waiting loaded={loaded} what={texts.scenarios.many} shape="cards" />
  );
}

/** What stands in front of the list. */
type Opened =
  | { readonly sheet: MoreSheet }
  /** `from` is the card that was opened: a scenario saved under a new name stays on the same page. */
  | { readonly key: string; readonly from: string };

function Scenarios({ data, own }: { data: ScenarioData; own: OwnScenarioList }) {
  const basket = useBasket();
  const edits = useEdits(data.assumptions(""));
  // One choice for all cards; the newest numbers first.
  const [vintage, setVintage] = useState(data.vintages[0]!);
  const [open, setOpen] = useState<Opened>();
  const [said, setSaid] = useState<Progress>({ state: "idle" });
  const list = useRef<HTMLDivElement>(null);
  const all: readonly Scenario[] = useMemo(
    () => [...own.scenarios, ...data.scenariosIn(vintage)],
    [own.scenarios, data, vintage],
  );
  const scenario = open && "key" in open ? all.find(({ key }) => key === open.key) : undefined;

  const back = (words?: string) => {
    const key = open && ("sheet" in open ? open.sheet : open.key);
    setOpen(undefined);
    setSaid(words === undefined ? { state: "idle" } : { state: "done", text: words });
    // The list is shown again first; then the card that was opened has the focus, or the search where it is gone.
    setTimeout(() => {
      const cards = [...(list.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [])];
      const card = cards.find(({ dataset }) => dataset.key === key);
      (card ?? list.current?.querySelector<HTMLElement>("input"))?.focus();
    });
  };

  return (
    <>
      <ScenarioList
        data={data}
        all={all}
        vintage={vintage}
        onVintage={(wanted) =>
          setVintage((now) => data.vintages.find((one) => one === wanted) ?? now)
        }
        own={own}
        basket={basket}
        edits={edits}
        hidden={open !== undefined}
        element={list}
        said={said}
        onOpen={(opened) =>
          setOpen(
            typeof opened === "string" ? { sheet: opened } : { key: opened.key, from: opened.key },
          )
        }
      />
      {open && "sheet" in open && (
        <MoreSheetPage
          sheet={open.sheet}
          vintage={vintage}
          scenarios={all}
          data={data}
          edits={edits}
          basket={basket}
          onBack={() => back()}
        />
      )}
      {open && "key" in open && scenario && (
        <Suspense
          fallback={<Waiting loaded={{ state: "loading" }} what={scenario.title} shape="page" />}
        >
          <ScenarioDetail
            key={open.from}
            scenario={scenario}
            data={data}
            own={own}
            basket={basket}
            edits={edits}
            onSaved={(key) => setOpen({ key, from: open.from })}
            onBack={back}
          />
        </Suspense>
      )}
    </>
  );
}
