import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePane } from "../context";
import { firstCell, readAddress } from "../functions/address";
import { useSelection } from "../functions/useSelection";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import { saveFile } from "../ui/saveFile";
import { useAction } from "../ui/useAction";
import { aboutNode } from "./aboutNode";
import type { Figures } from "./figures";
import { nodeKeys } from "./nodes";
import { sizeOf, wide } from "./places";
import { shapesOf } from "./shapes";
import { pngOf, sizeOfFile, svgText } from "./svgFile";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "8px", marginBlockStart: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export interface PictureActionsProps {
  readonly figures: Figures;
  readonly year: number;
  readonly scenario: string;
}

/** The way of the picture out of the pane: folded, so that the selection is followed only when it matters. */
export function PictureActions(props: PictureActionsProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {texts.chain.take}
      </Button>
      <div id={id} hidden={!open}>
        {open && <Panel {...props} />}
      </div>
    </>
  );
}

function Panel({ figures, year, scenario }: PictureActionsProps) {
  const styles = useStyles();
  const { inExcel, actions } = usePane();
  const [selection] = useSelection(true);
  const { progress, run, working } = useAction();
  const words = texts.chain;
  const name = words.file(scenario, year);
  const place = selection && readAddress(selection.address);
  const cell = place ? firstCell(place) : undefined;

  // A sheet is wide and white: the picture is drawn for it, however narrow or dark the pane is.
  const svg = () =>
    svgText(sizeOf(wide), shapesOf(wide, figures), {
      title: words.pictureTitle(scenario),
      says: words.pictureSays(year),
    });
  const [width, height] = sizeOfFile(sizeOf(wide));
  const alt = () =>
    [name, ...nodeKeys.map((key) => aboutNode(key, figures))].join(". ").replaceAll("..", ".");

  const insert = () =>
    run(words.working, async () => {
      const png = await pngOf(svg(), [width, height]);
      const at = selection?.address ?? "";
      const { sheet } = await actions.insertPicture({ png, name, alt: alt(), at, width, height });
      return words.after(sheet);
    });
  const save = (kind: "svg" | "png") =>
    run(words.saving, async () => {
      const file = `${name.replace(/[\\/:*?"<>|]/g, "")}.${kind}`;
      if (kind === "svg") saveFile(file, new Blob([svg()], { type: "image/svg+xml" }));
      else saveFile(file, fromBase64(await pngOf(svg(), [width, height])));
      return words.saved(file);
    });

  const before = !inExcel ? words.needsExcel : cell ? words.before(cell) : words.noCell;
  return (
    <div className={styles.panel}>
      <ActionStatus before={before} progress={progress} />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={!inExcel || !cell}
          disabledFocusable={working}
          onClick={insert}
        >
          {cell ? words.insertAt(cell) : words.insert}
        </Button>
        <Button size="small" disabledFocusable={working} onClick={() => save("png")}>
          {words.savePng}
        </Button>
        <Button size="small" disabledFocusable={working} onClick={() => save("svg")}>
          {words.saveSvg}
        </Button>
      </div>
    </div>
  );
}

function fromBase64(png: string): Blob {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: "image/png" });
}
