import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { Entry } from "../../catalog/page";
import { usePane } from "../context";
import { search } from "../search";
import { texts } from "../texts";
import { NothingFound } from "../ui/NothingFound";
import { PageFrame } from "../ui/PageFrame";
import { SearchRow } from "../ui/SearchRow";
import { useLoaded } from "../ui/useLoaded";
import { Waiting } from "../ui/Waiting";
import { FunctionList } from "./FunctionList";
import { byMechanism } from "./order";
import { recentFunctions, rememberFunction } from "./recent";
import { searchable } from "./searchable";

const FunctionPage = lazy(() => import(/* webpackChunkName: "function-page" */ "./FunctionPage"));

/** All functions by family, each under the question it answers; one of them opened. */
export function FunctionsTab({ active }: { active: boolean }) {
  const { data } = usePane();
  const loaded = useLoaded(data.loadFunctions);
  return loaded.state === "ready" ? (
    <Functions entries={loaded.value} active={active} />
  ) : (
    <Waiting loaded={loaded} what={texts.functions.many} shape="list" />
  );
}

function Functions({ entries, active }: { entries: readonly Entry[]; active: boolean }) {
  const [query, setQuery] = useState("");
  const { openFunction: open, onOpenFunction: setOpen } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const index = useMemo(() => byMechanism(entries).map(searchable), [entries]);
  const found = useMemo(() => search(query, index), [query, index]);
  const entry = entries.find(({ fn }) => fn.name === open);
  const [recent, setRecent] = useState(recentFunctions);
  const opened = entry?.fn.name;
  useEffect(() => {
    if (opened === undefined) return;
    rememberFunction(opened);
    // The list is behind the page now: nothing moves before anybody's eyes.
    setRecent(recentFunctions());
  }, [opened]);

  const back = () => {
    setOpen(undefined);
    // The list is shown again first; then the entry that was opened has the focus, in its family if it is shown there.
    setTimeout(() =>
      [...(list.current?.querySelectorAll<HTMLElement>(`[data-key="${open}"]`) ?? [])]
        .at(-1)
        ?.focus(),
    );
  };

  return (
    <>
      <PageFrame hidden={entry !== undefined}>
        <div ref={list} data-arrow-keys="">
          <SearchRow
            label={texts.search.functions}
            value={query}
            onChange={setQuery}
            found={texts.search.found(found.length, texts.functions.many)}
          />
          <FunctionList
            entries={found}
            recent={recent}
            grouped={query.trim() === ""}
            onOpen={setOpen}
          />
          {found.length === 0 && <NothingFound query={query} onReset={() => setQuery("")} />}
        </div>
      </PageFrame>
      {entry && (
        <Suspense
          fallback={
            <Waiting loaded={{ state: "loading" }} what={`MACRO.${entry.fn.name}`} shape="page" />
          }
        >
          <FunctionPage
            key={entry.fn.name}
            entry={entry}
            entries={entries}
            active={active}
            onBack={back}
            onOpen={setOpen}
          />
        </Suspense>
      )}
    </>
  );
}
