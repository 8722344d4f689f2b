import type { Selection } from "../../../src/excel/contract";
import type { PictureToInsert } from "../../../src/excel/insertPicture";
import type { SelectedValues } from "../../../src/excel/readSelected";
import type { Numbers, Outcome, OwnVintage } from "../../../src/scenarios";
import type { OwnScenario, ScenarioChoice } from "../../../src/scenarios/own";
import type { Actions, ReverseQuestion, Writing } from "../../../src/taskpane/actions";
import { FakeAbout } from "./about";
import { FakeCells } from "./fakeCells";
import { FakeShare } from "./share";

/** A preset's key; an own scenario with its values: own_mild(price_shock=-0.1). */
const named = (choice: ScenarioChoice) =>
  typeof choice === "string"
    ? choice
    : "preset" in choice
      ? choice.key
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
  async insertManager(numbers: Numbers) {
    this.act(`manager ${typeof numbers === "string" ? numbers : numbers.name}`);
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
  /** Numbers of the user's that the workbook keeps, and the cells that are selected. */
  readonly ownNumbers = new Map<string, OwnVintage>();
  numberProblems: string[] = [];
  table: SelectedValues = {
    address: "Numbers!A1:B1",
    sheet: "Numbers",
    row: 0,
    column: 0,
    values: [[""]],
  };
  async readOwnVintages() {
    return { vintages: [...this.ownNumbers.values()], problems: this.numberProblems };
  }
  async saveOwnVintage(on: OwnVintage) {
    this.act(`numbers ${on.name}`);
    const replaced = this.ownNumbers.has(on.key);
    this.ownNumbers.set(on.key, on);
    return { replaced };
  }
  async removeOwnVintage(key: string) {
    this.act(`remove numbers ${key}`);
    return { removed: this.ownNumbers.delete(key) };
  }
  async readSelectedTable() {
    if (this.trouble) throw this.trouble;
    return this.table;
  }
  async insertFormula(formula: string, { replace, size }: Writing) {
    const fills = size ? ` ${size.rows}x${size.columns}` : "";
    this.act(`${replace ? "replace" : "write"} ${formula}${fills}`);
    return { address: this.selection.address };
  }
  readonly share = new FakeShare();
  readonly about = new FakeAbout();
  async insertPicture({ name, at }: PictureToInsert) {
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
