import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Actions } from "./actions";
import { type EstimateUse, type Front, PaneContext } from "./context";
import type { Data } from "./data";
import { FunctionsTab } from "./functions/FunctionsTab";
import { ScenariosTab } from "./scenarios/ScenariosTab";
import { texts } from "./texts";
import { Boundary } from "./ui/Boundary";
import { Header } from "./ui/Header";
import { NotInExcel } from "./ui/NotInExcel";
import { Tabs } from "./ui/Tabs";

// What follows a selection or changes a workbook is fetched when it is first opened.
const ExplainTab = lazy(() => import(/* webpackChunkName: "explain" */ "./explain/ExplainTab"));
const ShareTab = lazy(() => import(/* webpackChunkName: "share" */ "./share/ShareTab"));

// Nothing is lost where it cannot be fetched.
const DriftNotice = lazy(() =>
  import(/* webpackChunkName: "drift" */ "./share/DriftNotice").catch(() => ({
    default: () => null,
  })),
);

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%" },
  panel: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
  // What the browser draws: scroll bars, lists of choices, filled-in fields.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

const sections = [
  { key: "scenarios", Content: ScenariosTab },
  { key: "functions", Content: FunctionsTab },
  { key: "explain", Content: ExplainTab },
  { key: "share", Content: ShareTab },
] as const;

type Section = (typeof sections)[number]["key"];

export interface AppProps {
  readonly inExcel: boolean;
  readonly dark: boolean;
  readonly actions: Actions;
  readonly data: Data;
}

/** The frame: header, tabs, and one panel a tab. A tab is built when first opened and then kept as it was left. */
export function App({ inExcel, dark, actions, data }: AppProps) {
  const styles = useStyles();
  // Outside Excel nothing can be inserted: what can be tried comes first.
  const [open, setOpen] = useState<Section>(inExcel ? "scenarios" : "functions");
  const [visited, setVisited] = useState<ReadonlySet<Section>>(new Set([open]));
  const [openFunction, setOpenFunction] = useState<string>();
  const onOpenFunction = (name: string | undefined) => {
    setOpenFunction(name);
    select("functions");
  };
  const [front, onFront] = useState<Front>();
  const [use, setUse] = useState<EstimateUse>();
  const onUse = (wanted: EstimateUse | undefined) => {
    setUse(wanted);
    if (wanted) select("scenarios");
  };
  const select = (key: Section) => {
    setOpen(key);
    setVisited((before) => new Set(before).add(key));
  };

  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      dir={texts.direction}
      className={mergeClasses(styles.pane, dark ? styles.dark : styles.light)}
    >
      <PaneContext.Provider
        value={{
          inExcel,
          actions,
          data,
          openFunction,
          onOpenFunction,
          front,
          onFront,
          use,
          onUse,
        }}
      >
        <Header dark={dark} />
        {!inExcel && <NotInExcel />}
        {inExcel && (
          <Suspense fallback={null}>
            <DriftNotice />
          </Suspense>
        )}
        <main className={styles.panel}>
          <Tabs
            label={texts.tabs.label}
            tabs={sections.map(({ key }) => ({ key, label: texts.tabs[key] }))}
            selected={open}
            onSelect={select}
          />
          {sections.map(({ key, Content }) => (
            <div
              key={key}
              id={`panel-${key}`}
              role="tabpanel"
              aria-labelledby={`tab-${key}`}
              className={open === key ? styles.panel : styles.hidden}
            >
              {visited.has(key) && (
                <Boundary for={open}>
                  <Suspense fallback={null}>
                    <Content active={open === key} />
                  </Suspense>
                </Boundary>
              )}
            </div>
          ))}
        </main>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
