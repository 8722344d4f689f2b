import { Button, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, useState } from "react";
import type { ScenarioValues } from "../../scenarios";
import { texts } from "../texts";
import { ChainList } from "./ChainList";
import { Drawing } from "./Drawing";
import { runScenario } from "./figures";
import { NodeButtons } from "./NodeButtons";
import { PictureActions } from "./PictureActions";
import { sizeOf } from "./places";
import { shapesOf } from "./shapes";
import { useLayout } from "./useLayout";

const useStyles = makeStyles({
  intro: {
    margin: "0 0 4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 8px" },
  label: { minWidth: "52px", fontWeight: tokens.fontWeightSemibold },
  slider: { flex: 1, minWidth: "120px" },
  views: { display: "flex", gap: "4px" },
  place: { marginBlock: "8px", direction: "ltr" },
  drawing: { position: "relative", marginInline: "auto" },
  end: {
    margin: "8px 0",
    paddingInlineStart: "12px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

const views = ["picture", "list"] as const;

export interface ChainPictureProps {
  /** Where the scenario departs from the baseline, by the keys of the chain's parameters. */
  readonly overrides: Readonly<Partial<ScenarioValues>>;
  /** When the numbers are of. */
  readonly vintage: string;
  /** Years to show; the scenario's own where it is left out. */
  readonly horizon?: number;
  /** The scenario's, for a picture that leaves the pane. */
  readonly title?: string;
}

/** How a scenario runs through the economy in a year, against the baseline: as a picture, or as a list that says the same. */
export default function ChainPicture({ overrides, vintage, horizon, title }: ChainPictureProps) {
  const styles = useStyles();
  const id = useId();
  const words = texts.chain;
  const [wanted, setYear] = useState(1);
  const [view, setView] = useState<(typeof views)[number]>("picture");
  const { element, layout } = useLayout();
  // While somebody draws a slider of the assumptions the picture may lag a moment behind.
  const given = useDeferredValue(overrides);
  const run = useMemo(() => runScenario(given, vintage, horizon), [given, vintage, horizon]);
  const year = Math.min(wanted, run.last);
  const figures = useMemo(() => (year > 0 ? run.at(year) : undefined), [run, year]);
  const shapes = useMemo(() => figures && shapesOf(layout, figures), [layout, figures]);
  const size = sizeOf(layout);

  return (
    <div ref={element}>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.bar}>
        <label htmlFor={id} className={styles.label}>
          {words.yearNumber(year)}
        </label>
        <Slider
          id={id}
          className={styles.slider}
          min={1}
          max={Math.max(1, run.last)}
          value={year}
          disabled={run.last < 2}
          aria-label={words.year}
          aria-valuetext={words.yearNumber(year)}
          onChange={(_, { value }) => setYear(value)}
        />
        <div className={styles.views} role="group" aria-label={words.view}>
          {views.map((key) => (
            <Button
              key={key}
              size="small"
              appearance={view === key ? "primary" : "secondary"}
              aria-pressed={view === key}
              onClick={() => setView(key)}
            >
              {words[key]}
            </Button>
          ))}
        </div>
      </div>
      {run.end !== undefined && <p className={styles.end}>{words.ends(run.last + 1, run.end)}</p>}
      {figures &&
        shapes &&
        (view === "list" ? (
          <ChainList figures={figures} />
        ) : (
          <div className={styles.place} role="group" aria-label={title ?? words.title}>
            <div
              className={styles.drawing}
              style={{ maxWidth: size.width, aspectRatio: `${size.width} / ${size.height}` }}
            >
              <Drawing {...size} shapes={shapes} />
              <NodeButtons layout={layout} figures={figures} />
            </div>
          </div>
        ))}
      {figures && (
        <PictureActions figures={figures} year={year} scenario={title ?? texts.product} />
      )}
    </div>
  );
}
