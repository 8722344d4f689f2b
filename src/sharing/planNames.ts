import type { StepwiseWork } from "../calculation";
import { ByShape, namesUsed } from "../formula";
import type { WorkbookContents, FoundName, FoundSheet } from "./contents";
import type { SharingAction, ChangeOptions, NameChange, SkipReason, SheetChange } from "./changes";
import { placeOfName } from "./copyRecord";
import { currentName, entryOf, namesFor, stateOf } from "./functions";
import { repaired, toLive, toNative, toPlain } from "./rewrite";
import type { Skips } from "./skips";

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

const named = (names: readonly FoundName[], name: string): FoundName | undefined =>
  names.find((candidate) => same(candidate.name, name));

/** MACRO_X as a name of ours, whatever version made it. */
const isOurs = (name: FoundName): boolean =>
  /^MACRO_[A-Z0-9]+$/i.test(name.name) && stateOf(name) !== "taken";

/** Whether MACRO_X means something of the user's where a formula stands. */
export function nameBlocked(
  functionName: string,
  { names }: WorkbookContents,
  sheet?: FoundSheet,
): SkipReason | undefined {
  const wanted = `MACRO_${functionName}`;
  const own = sheet && named(sheet.names, wanted);
  const known = named(names, wanted);
  const taken = own ?? (known && stateOf(known) === "taken" ? known : undefined);
  return taken && { code: "nameTaken", function: functionName, detail: taken.formula };
}

interface Planned {
  readonly contents: WorkbookContents;
  readonly action: SharingAction;
  readonly options: ChangeOptions;
  readonly sheets: readonly SheetChange[];
  /** The functions whose calls change in cells. */
  readonly functions: ReadonlySet<string>;
  readonly skips: Skips;
}

interface Names {
  readonly addNames: readonly NameChange[];
  readonly setNames: readonly NameChange[];
  readonly removeNames: readonly NameChange[];
  readonly olderNames: readonly string[];
}

/** What happens to the names of the workbook so that the formulas mean the same. */
export function* planNames(planned: Planned): StepwiseWork<Names> {
  const { contents, action, options, functions } = planned;
  const needed = new Set(functions);
  const users = contents.whole ? usersNames(planned, needed) : [];
  const native = action === "native";
  const older = contents.names.filter((name) => isOurs(name) && stateOf(name) === "older");
  const update = native && options.updateNames === true;
  return {
    addNames: native ? missing(contents, needed) : [],
    setNames: [...(update ? older.flatMap(updated) : []), ...users],
    removeNames: action === "live" && !options.keepNames ? yield* unused(planned, users) : [],
    olderNames: update ? [] : older.map(({ name }) => name),
  };
}

function missing({ names }: WorkbookContents, functions: ReadonlySet<string>): NameChange[] {
  return [...functions].sort().flatMap((name) => {
    const entry = entryOf(name);
    return entry ? namesFor(entry).filter((wanted) => !named(names, wanted.name)) : [];
  });
}

function updated(name: FoundName): NameChange[] {
  const wanted = currentName(name.name);
  return wanted ? [{ ...wanted, name: name.name, before: name.formula }] : [];
}

/** The user's own names whose formula calls Macroscope: they are formulas like any other. */
function usersNames(
  { contents, action, options, skips }: Planned,
  needed: Set<string>,
): NameChange[] {
  const lists: (readonly [readonly FoundName[], FoundSheet | undefined])[] = [
    [contents.names.filter((name) => !isOurs(name)), undefined],
    ...contents.sheets.map((sheet) => [sheet.names, sheet] as const),
  ];
  return lists.flatMap(([names, sheet]) =>
    names.flatMap((name): NameChange[] => {
      const only = options.copy?.names.get(placeOfName(name.name, sheet?.name));
      if (options.copy && !only) return [];
      const blocked = (functionName: string) => nameBlocked(functionName, contents, sheet);
      const answer =
        action === "native"
          ? toNative(name.formula, blocked)
          : action === "plain"
            ? toPlain(name.formula)
            : action === "live"
              ? toLive(name.formula, blocked, only)
              : repaired(name.formula);
      if (!answer) return [];
      if ("reason" in answer) return skips.name(name, answer.reason);
      for (const used of answer.functions) needed.add(used);
      const { name: text, comment, formula: before } = name;
      return [
        { name: text, formula: answer.formula, comment, before, ...(sheet && { scope: sheet.id }) },
      ];
    }),
  );
}

/** Names of ours that no cell, frozen or not, and no other name uses once the change is made. */
function* unused(
  { contents, options, sheets }: Planned,
  users: readonly NameChange[],
): StepwiseWork<NameChange[]> {
  const { whole, store } = contents;
  // A frozen formula that could not be read may use any of them.
  if (!whole || (store && store.frozen.length < store.records)) return [];
  const after = new Map<string, string>();
  for (const sheet of sheets)
    for (const { row, column, after: formula } of sheet.cells) {
      after.set(`${sheet.id} ${row} ${column}`, formula);
      yield;
    }
  const used = new Set<string>();
  const byShape = new ByShape<readonly string[]>();
  const use = (formula: string) => {
    for (const name of byShape.of(formula, () => namesUsed(formula))) used.add(name);
  };
  for (const { formula } of store?.frozen ?? []) {
    use(formula);
    yield;
  }
  for (const { id, cells, names } of contents.sheets) {
    for (const { row, column, formula } of cells) {
      use(after.get(`${id} ${row} ${column}`) ?? formula);
      yield;
    }
    for (const { name, formula } of names)
      use(users.find((set) => set.scope === id && set.name === name)?.formula ?? formula);
  }
  for (const name of contents.names)
    if (!isOurs(name))
      use(users.find((set) => !set.scope && set.name === name.name)?.formula ?? name.formula);
  // A name of ours may call another.
  for (const name of contents.names)
    if (isOurs(name) && used.has(name.name.toUpperCase())) use(name.formula);
  return contents.names
    .filter((name) => isOurs(name) && !used.has(name.name.toUpperCase()))
    .filter(({ name }) => options.copy?.added.has(name.toUpperCase()) ?? true)
    .map((name) => ({ ...name, before: name.formula }));
}
