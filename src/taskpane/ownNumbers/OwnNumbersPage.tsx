import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { OwnVintage } from "../../scenarios";
import { usePane } from "../context";
import type { ScenarioData } from "../data";
import { ExportPanel } from "../scenarios/ExportPanel";
import { RemovePanel } from "../scenarios/RemovePanel";
import { texts } from "../texts";
import { BackButton } from "../ui/BackButton";
import { Heading } from "../ui/Heading";
import { ActionStatus } from "../ui/ActionStatus";
import { PageFrame } from "../ui/PageFrame";
import { useAction } from "../ui/useAction";
import { pastedCells } from "./columns";
import { KeptNumbers } from "./KeptNumbers";
import { NumbersReport } from "./NumbersReport";
import { ReadProblems } from "./ReadProblems";
import { type NumbersRead, readNumbers } from "./readNumbers";
import { pastedText } from "./sheetWords";
import { TakeFooter, TakeForm } from "./TakeForm";
import type { OwnNumberList } from "./useOwnNumbers";
import { useTaking } from "./useTaking";

const useStyles = makeStyles({
  says: { margin: "4px 0 12px", lineHeight: tokens.lineHeightBase400 },
  read: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  text: { width: "100%" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export interface OwnNumbersPageProps {
  readonly data: ScenarioData;
  readonly list: OwnNumberList;
  /** What all scenarios are shown on. */
  readonly vintage: string;
  readonly onVintage: (vintage: string) => void;
  readonly onBack: () => void;
}

/** What was read, and where it stood. */
interface Read {
  readonly from: string;
  readonly numbers: NumbersRead;
}

type Panel = { readonly what: "export" | "remove"; readonly on: OwnVintage };

/** Numbers of the user's: those that the workbook keeps, and new ones out of cells or text. */
export default function OwnNumbersPage(props: OwnNumbersPageProps) {
  const { data, list, vintage, onVintage, onBack } = props;
  const styles = useStyles();
  const { inExcel, actions } = usePane();
  const [read, setRead] = useState<Read>();
  const [text, setText] = useState("");
  const [panel, setPanel] = useState<Panel>();
  const opener = useRef<Element | null>(null);
  const heading = useRef<HTMLDivElement>(null);
  const openPanel = (next: Panel) => {
    opener.current = document.activeElement;
    setPanel(next);
  };
  // Back on the page, the button that had the focus has it again; where it is gone with its numbers, the heading.
  useEffect(() => {
    if (panel || !opener.current) return;
    const there = opener.current.isConnected ? opener.current : heading.current?.firstElementChild;
    if (there instanceof HTMLElement) there.focus();
    opener.current = null;
  }, [panel]);
  const reading = useAction();
  const taking = useAction();
  const words = texts.ownNumbers;
  const { ownNumbers: room } = data;

  const readCells = () =>
    reading.run(words.reading, async () => {
      setRead(undefined);
      taking.reset();
      const { address, values, row } = await actions.readSelectedTable();
      const rowName = (place: number, key: string) => words.row(row + 1 + place, key);
      setRead({ from: address, numbers: readNumbers(values, rowName, room) });
      return "";
    });
  const readText = () => {
    reading.reset();
    taking.reset();
    const rowName = (place: number, key: string) => words.line(place + 1, key);
    setRead({ from: pastedText, numbers: readNumbers(pastedCells(text), rowName, room) });
  };
  const numbers = read?.numbers;
  const isWell = numbers !== undefined && "values" in numbers;
  const proposed = useTaking(
    isWell ? { from: read!.from, read: numbers } : undefined,
    data,
    list.all,
  );
  const take = (on: OwnVintage) =>
    taking.run(words.taking(on.name), async () => {
      await list.save(on);
      setRead(undefined);
      return words.taken(on.name);
    });

  const inFront = () => {
    if (panel?.what === "export")
      return (
        <ExportPanel
          text={room.exportVintage(panel.on)}
          name={panel.on.name}
          label={words.exportText}
          onClose={() => setPanel(undefined)}
        />
      );
    if (panel)
      return (
        <RemovePanel
          title={panel.on.name}
          onRemove={async () => {
            await list.remove(panel.on);
            setPanel(undefined);
            await taking.run("", () => Promise.resolve(texts.own.removed(panel.on.name)));
          }}
          onCancel={() => setPanel(undefined)}
        />
      );
    return undefined;
  };
  const panelInFront = inFront();
  const footer = () => {
    if (panelInFront) return undefined;
    if (proposed) return <TakeFooter taking={proposed} action={taking} />;
    return (
      <ActionStatus
        before={inExcel ? words.nothingYet : texts.scenarios.needsExcel}
        progress={taking.progress}
      />
    );
  };

  return (
    <>
      {panelInFront}
      <PageFrame footer={footer()} hidden={panelInFront !== undefined}>
        <BackButton label={texts.scenarios.back} onClick={onBack} />
        <div ref={heading}>
          <Heading>{words.title}</Heading>
        </div>
        <p className={styles.says}>{words.says}</p>
        <div className={styles.read}>
          <Button
            appearance={read ? "secondary" : "primary"}
            disabled={!inExcel}
            disabledFocusable={reading.working}
            onClick={readCells}
          >
            {words.cells}
          </Button>
          <Field label={words.text} className={styles.text}>
            <Textarea
              textarea={{ className: styles.code, dir: "ltr", rows: 4 }}
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
          </Field>
          <Button disabled={!inExcel} disabledFocusable={text.trim() === ""} onClick={readText}>
            {words.readText}
          </Button>
          {/* What was read stands below. */}
          {reading.progress.state !== "done" && (
            <ActionStatus before="" progress={reading.progress} />
          )}
        </div>
        {read && "problems" in read.numbers && <ReadProblems problems={read.numbers.problems} />}
        {isWell && <NumbersReport read={numbers} data={data} />}
        {proposed && (
          <TakeForm
            taking={proposed}
            onTake={() => {
              const on = proposed.made();
              if (on) void take(on);
            }}
          />
        )}
        <KeptNumbers
          all={list.all}
          vintage={vintage}
          onUse={onVintage}
          onExport={(on) => openPanel({ what: "export", on })}
          onRemove={(on) => openPanel({ what: "remove", on })}
        />
      </PageFrame>
    </>
  );
}
