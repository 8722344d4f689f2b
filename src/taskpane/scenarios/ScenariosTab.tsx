import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { usePane } from "../context";
import type { Scenario, ScenarioData } from "../data";
import { search } from "../search";
import { texts } from "../texts";
import { NothingFound } from "../ui/NothingFound";
import { Page } from "../ui/Page";
import { SearchRow } from "../ui/SearchRow";
import { useLoaded } from "../ui/useLoaded";
import { Waiting } from "../ui/Waiting";
import { driversOf } from "./drivers";
import { ScenarioCard } from "./ScenarioCard";
import { type MoreSheet, MoreSheets } from "./MoreSheets";
import { MoreSheetPage } from "./MoreSheetPage";
import { ScenarioDetail } from "./ScenarioDetail";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", marginBlock: "12px" },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 264px), 1fr))",
    gap: "12px",
  },
});

export function ScenariosTab() {
  const { data } = usePane();
  const loaded = useLoaded(data.loadScenarios);
  return loaded.state === "ready" ? (
    <Scenarios data={loaded.value} />
  ) : (
    <Waiting loaded={loaded} what={texts.scenarios.many} shape="cards" />
  );
}

const searchable = ({ scenarios, assumptions }: ScenarioData) =>
  scenarios.map((item) => ({
    item,
    fields: [
      item.title,
      item.theme,
      driversOf(item, assumptions)
        .map(({ label }) => label)
        .join(" "),
      `${item.story} ${item.notThis}`,
    ],
  }));

function Scenarios({ data }: { data: ScenarioData }) {
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const [theme, setTheme] = useState<string>();
  const [open, setOpen] = useState<Scenario | MoreSheet>();
  const list = useRef<HTMLDivElement>(null);

  const index = useMemo(() => searchable(data), [data]);
  const themes = useMemo(() => [...new Set(data.scenarios.map((s) => s.theme))], [data]);
  const found = useMemo(
    () => search(query, index).filter((s) => theme === undefined || s.theme === theme),
    [query, index, theme],
  );
  const back = () => {
    const key = typeof open === "string" ? open : open?.key;
    setOpen(undefined);
    // The list is shown again first; then the card that was opened has the focus.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus());
  };

  return (
    <>
      <Page hidden={open !== undefined}>
        <div ref={list} data-arrow-keys="">
          <SearchRow
            label={texts.search.scenarios}
            value={query}
            onChange={setQuery}
            found={texts.search.found(found.length, texts.scenarios.many)}
          />
          <div role="group" aria-label={texts.scenarios.themes} className={styles.chips}>
            {[undefined, ...themes].map((key) => (
              <ToggleButton
                key={key ?? "all"}
                className={styles.chip}
                size="small"
                shape="circular"
                appearance={theme === key ? "primary" : "outline"}
                checked={theme === key}
                onClick={() => setTheme(key)}
              >
                {key === undefined ? texts.scenarios.all : (texts.scenarios.theme[key] ?? key)}
              </ToggleButton>
            ))}
          </div>
          <MoreSheets onOpen={setOpen} />
          <div className={styles.cards}>
            {found.map((scenario) => (
              <ScenarioCard
                key={scenario.key}
                scenario={scenario}
                drivers={driversOf(scenario, data.assumptions)}
                onOpen={() => setOpen(scenario)}
              />
            ))}
          </div>
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
      </Page>
      {typeof open === "string" && (
        <MoreSheetPage sheet={open} scenarios={data.scenarios} onBack={back} />
      )}
      {typeof open === "object" && (
        <ScenarioDetail
          key={open.key}
          scenario={open}
          assumptions={data.assumptions}
          onBack={back}
        />
      )}
    </>
  );
}
