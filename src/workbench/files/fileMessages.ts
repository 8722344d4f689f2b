/** The two ways in which the workbench speaks of files: a line below the header, and a question. */

export const elementById = <T extends HTMLElement>(id: string): T =>
  document.getElementById(id) as T;

/** Says something until it is closed, with a list of what a file or the workbook has no room for. */
export function say(text: string, leftOut: readonly string[] = [], lead = ""): void {
  const line = document.createElement("p");
  line.textContent = leftOut.length === 0 ? text : `${text} ${lead}: ${leftOut.join("; ")}.`;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  const message = elementById("said");
  close.addEventListener("click", () => {
    show(message, false);
    elementById("open").focus();
  });
  message.replaceChildren(line, close);
  show(message, true);
}

/**
 * Says what is being done until it is done, with a button that breaks it off; Escape does the same. What is below
 * cannot be changed meanwhile.
 */
export async function during<T>(
  work: (cancel: AbortSignal, say: (text: string) => void) => Promise<T>,
): Promise<T> {
  const breaking = new AbortController();
  const line = document.createElement("p");
  const cancel = document.createElement("button");
  cancel.type = "button";
  cancel.textContent = "Cancel";
  const stop = () => breaking.abort(new Cancelled());
  cancel.addEventListener("click", stop);
  const message = elementById("said");
  const page = document.querySelector("main")!;
  const onKey = ({ key }: KeyboardEvent) => key === "Escape" && stop();
  window.addEventListener("keydown", onKey);
  message.replaceChildren(line, document.createElement("progress"), cancel);
  show(message, true);
  page.inert = true;
  cancel.focus();
  try {
    return await work(breaking.signal, (text) => (line.textContent = text));
  } finally {
    window.removeEventListener("keydown", onKey);
    page.inert = false;
    show(message, false);
  }
}

/** Somebody has broken it off. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

function show(message: HTMLElement, shown: boolean): void {
  message.hidden = !shown;
  // The grid measures itself when the window changes.
  window.dispatchEvent(new Event("resize"));
}

/** Asks whether a file may take the place of a workbook with changes. Escape is no. */
export function askBefore(name: string): Promise<boolean> {
  const dialog = elementById<HTMLDialogElement>("sure");
  elementById("sure-title").textContent = `Open ${name}?`;
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "open"), { once: true });
  });
}
