import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Selection } from "../../../src/excel/contract";
import type { Picture } from "../../../src/excel/insertPicture";
import type { Outcome } from "../../../src/scenarios";
import type { OwnScenario, ScenarioChoice } from "../../../src/scenarios/own";
import type { Actions, ReverseQuestion, Writing } from "../../../src/taskpane/actions";
import { App } from "../../../src/taskpane/App";
import { bundledData, type Data } from "../../../src/taskpane/data";
import { FakeAbout } from "./about";
import { FakeShare } from "./share";
import { FakeCells } from "./fakeCells";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// What a browser has and jsdom has not.
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** A preset's key; an own scenario with its values: own_mild(price_shock=-0.1). */
const named = (choice: ScenarioChoice) =>
  typeof choice === "string"
    ? choice
    : `${choice.key}(${Object.entries(choice.overrides)
        .map(([key, value]) => `${key}=${value}`)
        .join(" ")})`;

const of = (outcome: Outcome | undefined) => (outcome ? ` of ${outcome}` : "");

/** Excel as the pane sees it: one selected cell, and a list of what was done. */
export class FakeExcel implements Actions {
  done: string[] = [];
  trouble: Error | undefined;
  /** The workbook's own scenarios, and what is wrong with those that cannot be read. */
  readonly own = new Map<string, OwnScenario>();
  ownProblems: string[] = [];
  selection: Selection = { address: "Sheet1!B7", formula: "", value: "" };
  private handler: ((selection: Selection) => void) | undefined;

  sheetName = (title: string) => title;
  async insertScenario(choice: ScenarioChoice) {
    this.act(`sheet ${named(choice)}`);
    return { sheet: "DeepSeek shock (2)" };
  }
  async insertManager() {
    this.act("manager");
    return { sheets: ["Scenario manager", "Scenario model (2)"] };
  }
  async insertComparison(choices: readonly ScenarioChoice[], outcome?: Outcome) {
    this.act(`comparison ${choices.map(named).join(" ")}${of(outcome)}`);
    return { sheet: "Comparison" };
  }
  async insertSensitivity(choice: ScenarioChoice, outcome?: Outcome) {
    this.act(`sensitivity ${named(choice)}${of(outcome)}`);
    return { sheet: "Sensitivity (2)" };
  }
  /** What insertHoldings finds in the selection. */
  list: { count: number; from: string } | undefined;
  async insertHoldings() {
    this.act("holdings");
    return { sheet: "Holdings", ...(this.list ?? { count: 5 }) };
  }
  async insertReverse(choice: ScenarioChoice, { outcome, target, year, pair }: ReverseQuestion) {
    this.act(`reverse ${named(choice)} ${outcome}=${target} in ${year} by ${pair.join(" and ")}`);
    return { sheet: "Reverse (2)" };
  }
  async readOwnScenarios() {
    return { scenarios: [...this.own.values()], problems: this.ownProblems };
  }
  async saveOwnScenario(own: OwnScenario) {
    this.act(`save ${named(own)}`);
    const replaced = this.own.has(own.key);
    this.own.set(own.key, own);
    return { replaced, managers: [], problems: [] };
  }
  async removeOwnScenario(key: string) {
    this.act(`remove ${key}`);
    return { removed: this.own.delete(key) };
  }
  async insertFormula(formula: string, { replace, size }: Writing) {
    const fills = size ? ` ${size.rows}x${size.columns}` : "";
    this.act(`${replace ? "replace" : "write"} ${formula}${fills}`);
    return { address: this.selection.address };
  }
  readonly share = new FakeShare();
  readonly about = new FakeAbout();
  async insertPicture({ name, at }: Picture) {
    this.act(`picture ${name} at ${at}`);
    return { sheet: "Sheet1" };
  }
  readonly cells = new FakeCells();
  readSelection = async () => this.selection;
  onSelectionChanged(handler: (selection: Selection) => void) {
    this.handler = handler;
    return () => {
      this.handler = undefined;
    };
  }
  select(address: string, formula = "", spilledFrom?: string) {
    const anchor = spilledFrom && { spilledFrom: { address: spilledFrom, formula: "=X()" } };
    this.selection = { address, formula, value: formula, ...(anchor || {}) };
    this.handler?.(this.selection);
  }
  get watched() {
    return this.handler !== undefined;
  }
  private act(what: string) {
    if (this.trouble) throw this.trouble;
    this.done.push(what);
  }
}

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
