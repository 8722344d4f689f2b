import { parseA1, quotedAsNeeded, splitSheet, range as addressOf } from "../../a1";
import { flagArgument, optional, textArgument } from "./arguments";
import { invalidArgument } from "./errors";
import type { Book } from "./book";
import type { DefinedName, Rect } from "./grid";
import { type HostObject, hostType, orNotFound } from "./hostObject";
import { rangeHandle, worksheet } from "./handles";

/** The names of the workbook, or of one sheet where there is a scope. */
export interface NamesState {
  readonly host: Book;
  readonly scope?: string;
}

interface NameState {
  readonly host: Book;
  readonly definition: DefinedName;
}

const namesOf = ({ host, scope }: NamesState) =>
  host.grid.names().filter((name) => name.scope === scope);

/** A name by its text, whatever its case, in one scope. */
export function findName(host: Book, name: string, scope?: string): DefinedName | undefined {
  const wanted = name.toUpperCase();
  return namesOf({ host, scope }).find((candidate) => candidate.name.toUpperCase() === wanted);
}

/** The cells that a name stands for; null where it stands for something else. */
export function rectOfName(host: Book, { formula }: DefinedName): Rect | null {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ""));
  const id = sheet === undefined ? undefined : host.findSheet(sheet)?.id;
  const area = parseA1(rest);
  return id !== undefined && area ? { sheet: id, ...area } : null;
}

/** Whether Excel takes it as a name. Those that look like cells (A1, R1C1, R, C) are refused. */
export function isName(name: string): boolean {
  const wellFormed = /^[A-Za-z_\\][\w.\\?]{0,254}$/.test(name);
  return wellFormed && !parseA1(name) && !/^(?:R\d*)?(?:C\d*)?$/i.test(name);
}

function formulaOf(host: Book, reference: unknown): string {
  const cells = rangeHandle.stateOf(reference)?.rect;
  if (cells) return `=${quotedAsNeeded(host.sheet(cells.sheet).name)}!${addressOf(cells, "both")}`;
  const formula = textArgument(reference);
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function add({ host, scope }: NamesState, [name, reference, comment]: readonly unknown[]) {
  const wanted = textArgument(name);
  if (!isName(wanted)) throw invalidArgument("The name is not valid.");
  if (findName(host, wanted, scope)) throw invalidArgument("The name already exists.");
  const definition: DefinedName = {
    name: wanted,
    formula: formulaOf(host, reference),
    comment: optional(comment, textArgument) ?? "",
    visible: true,
    scope,
  };
  host.grid.addName(definition);
  return namedItem({ host, definition });
}

function change({ host, definition }: NameState, patch: Partial<DefinedName>): void {
  const { name, scope } = definition;
  host.grid.changeName({ ...(findName(host, name, scope) ?? definition), ...patch });
}

function rangeOf({ host, definition }: NameState): HostObject | null {
  const rect = rectOfName(host, definition);
  return rect && rangeHandle({ host, rect });
}

const sheetOf = ({ host, definition: { scope } }: NameState): HostObject | null =>
  scope === undefined ? null : worksheet({ host, id: scope });

/** Excel.NamedItem */
const namedItem = hostType<NameState>({
  name: "NamedItem",
  identity: ({ definition }) => ({ Name: definition.name, _Id: definition.name }),
  properties: {
    Name: { get: ({ definition }) => definition.name },
    Type: { get: (state) => (rangeOf(state) ? "Range" : "String") },
    Value: { get: ({ definition }) => definition.formula },
    Visible: {
      get: ({ definition }) => definition.visible,
      set: (state, value) => change(state, { visible: flagArgument(value) }),
    },
    Comment: {
      get: ({ definition }) => definition.comment,
      set: (state, value) => change(state, { comment: textArgument(value) }),
    },
    Scope: { get: ({ definition: { scope } }) => (scope ? "Worksheet" : "Workbook") },
    Formula: {
      get: ({ definition }) => definition.formula,
      set: (state, value) => change(state, { formula: formulaOf(state.host, value) }),
    },
    Worksheet: { get: (state) => orNotFound(sheetOf(state)) },
    WorksheetOrNullObject: { get: sheetOf },
  },
  methods: {
    Delete: ({ host, definition }) => host.grid.removeName(definition.name, definition.scope),
    GetRange: (state) => orNotFound(rangeOf(state)),
    GetRangeOrNullObject: rangeOf,
  },
});

function find({ host, scope }: NamesState, key: unknown): HostObject | null {
  const definition = findName(host, textArgument(key), scope);
  return definition ? namedItem({ host, definition }) : null;
}

/** Excel.NamedItemCollection */
export const namedItems = hostType<NamesState>({
  name: "NamedItemCollection",
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetItem: (state, [name]) => orNotFound(find(state, name)),
    GetItemOrNullObject: (state, [name]) => find(state, name),
    GetCount: (state) => namesOf(state).length,
  },
  items: (state) => namesOf(state).map((definition) => namedItem({ host: state.host, definition })),
  item: find,
});
