import { lazy, startTransition, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { usePane } from "../context";
import type { PaneScenario, ScenarioData } from "../data";
import { quantityWords } from "../numbers";
import { useOwnNumbers } from "../ownNumbers/useOwnNumbers";
import { idOf } from "../ownNumbers/vintageIds";
import { texts } from "../texts";
import type { ActionState } from "../ui/useAction";
import { useLoaded } from "../ui/useLoaded";
import { Waiting } from "../ui/Waiting";
import type { MoreSheet } from "./MoreSheets";
import { MoreSheetPage } from "./MoreSheetPage";
import { ScenarioList } from "./ScenarioList";
import { shownQuantity } from "./shownQuantity";
import { useBasket } from "./useBasket";
import { useEdits } from "./useEdits";
import { type OwnScenarioList, useOwnScenarios } from "./useOwnScenarios";

const ScenarioDetail = lazy(
  () => import(/* webpackChunkName: "scenario-detail" */ "./ScenarioDetail"),
);

const OwnNumbersPage = lazy(
  () => import(/* webpackChunkName: "own-numbers" */ "../ownNumbers/OwnNumbersPage"),
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
  | { readonly sheet: MoreSheet | "own-numbers" }
  /** `from` is the card that was opened: a scenario saved under a new name stays on the same page. */
  | { readonly key: string; readonly from: string; readonly told?: string };

function Scenarios({ data, own }: { data: ScenarioData; own: OwnScenarioList }) {
  const basket = useBasket();
  const edits = useEdits(data.allAssumptions(""));
  // One choice for all cards; the newest numbers first.
  const [vintage, setVintage] = useState(data.vintages[0]!);
  const ownNumbers = useOwnNumbers((now, before) => {
    // What was put aside on numbers that are no more, or are others now, would be compared under their name.
    if (before)
      basket.set(
        basket.items.filter(
          ({ choice }) =>
            !(typeof choice === "object" && "preset" in choice && choice.on.key === before.key),
        ),
      );
    if (now) setVintage(idOf(now));
    else if (before && vintage === idOf(before)) setVintage(data.vintages[0]!);
  });
  const vintages = [...ownNumbers.all.map(idOf), ...data.vintages];
  const [open, setOpen] = useState<Opened>();
  const [said, setSaid] = useState<ActionState>({ state: "idle" });
  const list = useRef<HTMLDivElement>(null);
  const { use, onUse, onFront } = usePane();
  const all: readonly PaneScenario[] = useMemo(
    () => [...own.scenarios, ...data.scenariosIn(vintage)],
    [own.scenarios, data, vintage],
  );
  const scenario = open && "key" in open ? all.find(({ key }) => key === open.key) : undefined;

  const key = open && "key" in open ? open.key : undefined;
  useEffect(() => onFront({ vintage, key }), [onFront, vintage, key]);
  useEffect(() => {
    if (!use) return;
    const { scenario: wanted, estimates } = use;
    const assumptions = data.allAssumptions(use.vintage);
    const said = Object.entries(estimates).map(([key, { value }]) => {
      const found = assumptions.get(key)!;
      const shown = quantityWords(shownQuantity(Number(value.toPrecision(4)), found));
      return [found.label, shown] as const;
    });
    onUse(undefined);
    // The list and the page are drawn in slices: a key stroke has its turn between them.
    startTransition(() => {
      edits.estimate(wanted, estimates);
      setVintage(use.vintage);
      setOpen({ key: wanted, from: wanted, told: texts.fits.use.used(said) });
    });
  }, [use, onUse, edits, data]);

  const back = (words?: string) => {
    const opened = open && ("sheet" in open ? open.sheet : open.key);
    setOpen(undefined);
    setSaid(words === undefined ? { state: "idle" } : { state: "done", text: words });
    // The list is shown again first; then the card that was opened has the focus, or the search where it is gone.
    setTimeout(() => {
      const cards = [...(list.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [])];
      const card = cards.find(({ dataset }) => dataset.key === opened);
      (card ?? list.current?.querySelector<HTMLElement>("input"))?.focus();
    });
  };

  return (
    <>
      <ScenarioList
        data={data}
        all={all}
        vintages={vintages}
        vintage={vintage}
        onVintage={setVintage}
        own={own}
        ownNumbers={ownNumbers}
        basket={basket}
        edits={edits}
        hidden={open !== undefined}
        element={list}
        said={said}
        onOwnNumbers={() => setOpen({ sheet: "own-numbers" })}
        onOpen={(opened) =>
          setOpen(
            typeof opened === "string" ? { sheet: opened } : { key: opened.key, from: opened.key },
          )
        }
      />
      {open && "sheet" in open && open.sheet === "own-numbers" && (
        <Suspense
          fallback={
            <Waiting loaded={{ state: "loading" }} what={texts.ownNumbers.title} shape="page" />
          }
        >
          <OwnNumbersPage
            data={data}
            list={ownNumbers}
            vintage={vintage}
            onVintage={setVintage}
            onBack={() => back()}
          />
        </Suspense>
      )}
      {open && "sheet" in open && open.sheet !== "own-numbers" && (
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
            told={open.told}
            onSaved={(key) => setOpen({ key, from: open.from })}
            onBack={back}
          />
        </Suspense>
      )}
    </>
  );
}
