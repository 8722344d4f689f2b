import { FileTrouble } from "../xlsx";
import { readBeside } from "./besideThePage";
import { askBefore, Cancelled, during, elementById, say } from "./fileMessages";
import type { Opened } from "./toGrid";
import type { WorkbookFile } from "./workbookFile";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Open and Save in the header, Ctrl+S, and files that are dropped on the window.
 * @param opened is told when another workbook has taken the place of the one before
 * @param isTyping whether somebody is typing into a cell: what is typed is not in the workbook yet
 */
export function offerFiles(
  workbook: WorkbookFile,
  opened: () => Promise<void>,
  isTyping: () => boolean,
): void {
  const input = elementById<HTMLInputElement>("file");
  const busy = oneAtATime(["open", "save"].map((id) => elementById<HTMLButtonElement>(id)));
  const work = (what: string, begin: () => Promise<void>) =>
    isTyping() ? say(`${what} ${stillTyping}`) : busy(begin);
  const open = (file: File) =>
    work(`${file.name} was not opened.`, () => openFile(workbook, file, opened));
  const save = () => work(`${workbook.name} was not saved.`, () => saveFile(workbook));

  elementById("open").addEventListener("click", () => input.click());
  elementById("save").addEventListener("click", save);
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) open(file);
    // The same file may be picked again.
    input.value = "";
  });
  // Before the grid sees the key.
  window.addEventListener(
    "keydown",
    (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (!(ctrlKey || metaKey) || altKey || shiftKey) return;
      if (key.toLowerCase() !== "s") return;
      event.preventDefault();
      event.stopPropagation();
      save();
    },
    { capture: true },
  );
  takeDropped(open);
}

const stillTyping =
  "A cell is being edited: press Enter to keep what is typed, or Escape, and try again.";

async function openFile(
  workbook: WorkbookFile,
  file: File,
  opened: () => Promise<void>,
): Promise<void> {
  try {
    const read = await during(async (cancel, tell) => {
      tell(`Reading ${file.name}…`);
      return readBeside(new Uint8Array(await file.arrayBuffer()), cancel);
    });
    if (workbook.changed && !(await askBefore(file.name))) return;
    const opening = await during((cancel, tell) => {
      tell(`Calculating ${file.name}…`);
      return workbook.open(file.name, read, { cancel, late: AbortSignal.timeout(patience) });
    });
    await opened();
    say(
      `Opened ${file.name}.${notRecalculated(opening)}${doubtful(opening)}`,
      read.leftOut,
      "Left out",
    );
  } catch (error) {
    if (error instanceof Cancelled) say(`${file.name} was not opened. Nothing was changed.`);
    else if (error instanceof FileTrouble)
      say(`${file.name} was not opened. ${error.message} Nothing was changed.`);
    else say(`${file.name} could not be opened: ${String(error)}. Nothing was changed.`);
  }
}

/** In milliseconds: what a workbook may take to calculate before its file's answers are shown instead. */
const patience = 20_000;

function notRecalculated({ kept, keptAt, late }: Opened): string {
  if (kept === 0) return "";
  const cells =
    kept === 1 ? "1 cell shows the file's answer" : `${kept} cells show the file's answers`;
  const where = `${keptAt.join(", ")}${kept > keptAt.length ? " and on" : ""}`;
  const why = late
    ? "calculating takes too long here"
    : "this engine cannot calculate what stands there";
  return ` ${cells}, marked at the corner (${where}): ${why}. Excel will, when it opens what you save.`;
}

const doubtful = ({ inDoubt }: Opened): string =>
  inDoubt
    ? " Formulas that take too long here, or refer to themselves, show no answer to rely on. Excel calculates them when it opens what you save."
    : "";

async function saveFile(workbook: WorkbookFile): Promise<void> {
  try {
    const { bytes, leftOut } = await during((cancel, tell) => {
      tell(`Saving ${workbook.name}…`);
      return workbook.save(cancel);
    });
    download(workbook.name, bytes);
    say(`Saved ${workbook.name}.`, leftOut, "Not in the file");
  } catch (error) {
    if (error instanceof Cancelled) say(`${workbook.name} was not saved.`);
    else say(`The workbook was not saved: ${String(error)}.`);
  }
}

function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: xlsx }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Does one thing after another is done, and lets no button begin a third. */
function oneAtATime(buttons: readonly HTMLButtonElement[]) {
  let working = false;
  return (work: () => Promise<void>): void => {
    if (working) return;
    working = true;
    for (const button of buttons) button.setAttribute("aria-disabled", "true");
    void work().finally(() => {
      working = false;
      for (const button of buttons) button.removeAttribute("aria-disabled");
    });
  };
}

/** A file that is dragged over the window can be let go anywhere on it but on the pane. */
function takeDropped(open: (file: File) => void): void {
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const mark = (on: boolean) => document.body.classList.toggle("dropping", on);
  window.addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    mark(true);
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  window.addEventListener("drop", (event) => {
    mark(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}
