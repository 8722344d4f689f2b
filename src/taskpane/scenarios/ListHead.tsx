import { Button, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { usePane } from "../context";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import type { ActionState } from "../ui/useAction";
import { type MoreSheet, MoreSheets } from "./MoreSheets";
import { monthOf } from "./vintage";

const useStyles = makeStyles({
  vintage: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    marginBlockStart: "8px",
  },
  label: { fontSize: tokens.fontSizeBase200 },
  select: { flex: "1 1 120px", minWidth: 0, maxWidth: "220px" },
  own: { fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", marginBlock: "12px" },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  more: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    marginBlock: "12px",
  },
  import: { fontWeight: tokens.fontWeightRegular },
  said: { marginBlock: "4px" },
});

export interface ListHeadProps {
  readonly themes: readonly string[];
  readonly theme: string | undefined;
  readonly onTheme: (theme: string | undefined) => void;
  /** When numbers are of, the newest first, and which is shown. */
  readonly vintages: readonly string[];
  readonly vintage: string;
  readonly onVintage: (vintage: string) => void;
  readonly onOpen: (sheet: MoreSheet) => void;
  readonly onOwnNumbers: () => void;
  readonly onImport: (file: File) => void;
  /** Of an import, or what became of the scenario that was open before. */
  readonly progress: ActionState;
}

/** Between the search box and the cards: themes, sheets of several scenarios, the import of one. */
export function ListHead(props: ListHeadProps) {
  const { themes, theme, onTheme, vintages, vintage, onVintage } = props;
  const { onOpen, onOwnNumbers, onImport, progress } = props;
  const styles = useStyles();
  const id = useId();
  const { inExcel } = usePane();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={styles.vintage}>
        <label htmlFor={id} className={styles.label}>
          {texts.vintage.choose}
        </label>
        <Select
          id={id}
          className={styles.select}
          size="small"
          value={vintage}
          onChange={(_, { value }) => onVintage(value)}
        >
          {vintages.map((one) => (
            <option key={one} value={one}>
              {monthOf(one)}
            </option>
          ))}
        </Select>
        <Button className={styles.own} size="small" data-key="own-numbers" onClick={onOwnNumbers}>
          {texts.ownNumbers.open}
        </Button>
      </div>
      <div role="group" aria-label={texts.scenarios.themes} className={styles.chips}>
        {[undefined, ...themes].map((key) => (
          <ToggleButton
            key={key ?? "all"}
            className={styles.chip}
            size="small"
            shape="circular"
            appearance={theme === key ? "primary" : "outline"}
            checked={theme === key}
            onClick={() => onTheme(key)}
          >
            {key === undefined ? texts.scenarios.all : (texts.scenarios.theme[key] ?? key)}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.more}>
        <MoreSheets onOpen={onOpen} />
        <Button
          className={styles.import}
          size="small"
          disabled={!inExcel}
          onClick={() => file.current?.click()}
        >
          {texts.own.import}
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.own.import}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) onImport(chosen);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
      <div className={styles.said}>
        {progress.state !== "idle" && <ActionStatus before="" progress={progress} />}
      </div>
    </>
  );
}
