import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import { bundledData, type Data } from "../../../src/taskpane/data";
import { FakeExcel } from "./fakeExcel";

export { FakeExcel };

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// What a browser has and jsdom has not.
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

export interface Opened {
  readonly excel: FakeExcel;
  readonly root: HTMLElement;
}

let open: Root | undefined;

/** The whole pane in jsdom. */
export async function openPane({
  inExcel = true,
  data = bundledData,
  excel = new FakeExcel(),
}: { inExcel?: boolean; data?: Data; excel?: FakeExcel } = {}): Promise<Opened> {
  const root = document.body.appendChild(document.createElement("div"));
  open = createRoot(root);
  await act(async () =>
    open!.render(<App inExcel={inExcel} dark={false} actions={excel} data={data} />),
  );
  return { excel, root };
}

export async function closePane(): Promise<void> {
  await act(async () => open?.unmount());
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
}

/** Lets React and what it waits for come to rest. */
export const settle = (milliseconds = 0) =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

/** Waits until something is true of the page; fails with what the page says. */
export async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (let turn = 0; turn < 1000; turn++) {
    const found = look();
    if (found) return found;
    await settle(10);
  }
  throw new Error(`waited in vain; the pane says: ${document.body.textContent?.slice(0, 400)}`);
}

const visible = (element: Element) => !element.closest("[hidden]");
const nameOf = (element: Element) =>
  (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

export const button = (name: string | RegExp) =>
  [...document.querySelectorAll<HTMLButtonElement>("button")].find(
    (element) =>
      visible(element) &&
      (typeof name === "string" ? nameOf(element) === name : name.test(nameOf(element))),
  );

export async function press(name: string | RegExp): Promise<HTMLButtonElement> {
  const found = await until(() => button(name));
  await act(async () => found.click());
  return found;
}

/** Brings a tab to the front. */
export const openTab = (key: "scenarios" | "functions" | "explain" | "share") =>
  act(async () => document.getElementById(`tab-${key}`)!.click());

/** The field of a label, or of an accessible name. */
export const field = (name: string) =>
  until(() => {
    const label = [...document.querySelectorAll("label")].find((l) => l.textContent === name);
    return (
      (label && (document.getElementById(label.htmlFor) as HTMLInputElement | null)) ??
      document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)
    );
  });

export async function type(name: string, text: string): Promise<void> {
  const input = await field(name);
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
  await act(async () => {
    set!.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Chooses in the list of a label, by value. */
export async function choose(label: string, value: string): Promise<void> {
  const select = (await field(label)) as unknown as HTMLSelectElement;
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

export const says = (text: string | RegExp) =>
  until(() => {
    const all = document.body.textContent ?? "";
    return typeof text === "string" ? all.includes(text) : text.test(all);
  });

export const saysNot = (text: string) => !document.body.textContent?.includes(text);
