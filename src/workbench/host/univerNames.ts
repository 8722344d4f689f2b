import { ICommandService, type Injector } from "@univerjs/core";
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  IFunctionService,
  RemoveDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";
import type { Area } from "../../a1";
import type { DefinedName, Follower } from "./grid";
import type { LambdaNames } from "./lambdaNames";
import { isRelative, tokensOf } from "./meanings";
import { withCellsMoved, withSheetRenamed } from "./movedReferences";
import { keepIndex } from "./nameIndex";
import type { ScopedNames } from "./scopedNames";

/**
 * The names of a Univer workbook. Univer keeps those of the workbook that it can hold. It lets only one sheet have a
 * name, and refuses much that Excel allows (rate, Data beside a sheet Data, \\x, Größe): these are kept here, and the
 * engine sees formulas with them resolved.
 */
export class UniverNames {
  /** Names of sheets, and of the workbook where they have no scope. */
  private own: DefinedName[] = [];
  private bySheet: ScopedNames | undefined;
  private withLambdas: LambdaNames | undefined;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {
    keepIndex(injector.get(IDefinedNamesService));
  }

  all(): readonly DefinedName[] {
    const names = this.injector.get(IDefinedNamesService).getDefinedNameMap(this.workbook.getId());
    return [...Object.values(names ?? {}).map(definition), ...this.own];
  }

  /** Lets the names that are kept here follow cells of a sheet, or go back. */
  following(sheet: string, moved: (area: Area) => Area | null): ReturnType<Follower> {
    const before = this.own;
    const after = before.map((name) => {
      const home = name.scope && this.workbook.getSheetBySheetId(name.scope)?.getSheetName();
      return { ...name, formula: withCellsMoved(name.formula, sheet, home, moved) };
    });
    const put = (names: readonly DefinedName[]) => () => {
      this.own = [...names];
      this.bySheet = this.withLambdas = undefined;
    };
    return { go: put(after), back: put(before) };
  }

  add(name: DefinedName): void {
    const isOwn = name.scope !== undefined || !isSimple(name) || !this.insert(name);
    if (isOwn) this.own.push(name);
    this.bySheet = this.withLambdas = undefined;
  }

  /** Whether Univer has taken the name. */
  private insert(name: DefinedName): boolean {
    const { injector, workbook } = this;
    const isFunction = injector.get(IFunctionService).hasExecutor(name.name.toUpperCase());
    const isSheet = workbook.getSheets().some((sheet) => sameWord(sheet.getSheetName(), name.name));
    if (isFunction || isSheet) return false;
    try {
      workbook.insertDefinedNameBuilder(this.build(name));
      return true;
    } catch {
      return false;
    }
  }

  change(name: DefinedName): void {
    this.remove(name.name, name.scope);
    this.add(name);
  }

  remove(name: string, scope?: string): void {
    if (scope === undefined) this.forget(name);
    this.own = this.own.filter((each) => each.name !== name || each.scope !== scope);
    this.bySheet = this.withLambdas = undefined;
  }

  removeSheet(sheet: string): void {
    this.own = this.own.filter(({ scope }) => scope !== sheet);
    this.bySheet = undefined;
  }

  /**
   * Lets names follow a sheet that has got another name.
   * @returns whether there are names that the engine does not know
   */
  renameSheet(before: string, after: string): boolean {
    this.own = this.own.map((name) => ({
      ...name,
      formula: withSheetRenamed(name.formula, before, after),
    }));
    this.bySheet = undefined;
    return this.own.length > 0;
  }

  /** The names that are kept here as the engine looks them up. */
  lookup(): ScopedNames {
    if (this.bySheet) return this.bySheet;
    const sheets = new Map<string, Map<string, string>>();
    for (const { name, formula, scope } of this.own) {
      const sheet =
        scope === undefined
          ? ""
          : (this.workbook.getSheetBySheetId(scope)?.getSheetName().toUpperCase() ?? "");
      const names = sheets.get(sheet) ?? new Map<string, string>();
      sheets.set(sheet, names.set(name.toUpperCase(), formula));
    }
    return (this.bySheet = sheets);
  }

  /** The names that Univer holds, in capitals. */
  known(): ReadonlyMap<string, string> {
    const names = this.all().slice(0, this.all().length - this.own.length);
    return new Map(names.map(({ name, formula }) => [name.toUpperCase(), formula]));
  }

  /** The workbook's names that are formulas with LET or LAMBDA, or with calls of such names. */
  lambdas(): LambdaNames {
    if (this.withLambdas) return this.withLambdas;
    const formulas = this.all().flatMap(({ name, formula, scope }): [string, string][] =>
      !scope && formula.includes("(") ? [[name.toUpperCase(), formula.slice(1).trim()]] : [],
    );
    const found = new Map(formulas.filter(([, text]) => /\b(LET|LAMBDA)\(/i.test(text)));
    const calls = [...found.keys()].map((name) => `${name}(`);
    for (const [name, text] of formulas)
      if (calls.some((call) => text.toUpperCase().includes(call))) found.set(name, text);
    return (this.withLambdas = found);
  }

  /** By the mutation, because Univer's command would write #REF! into the formulas that use the name. */
  private forget(name: string): void {
    const unitId = this.workbook.getId();
    const known = this.injector.get(IDefinedNamesService).getValueByName(unitId, name);
    if (known)
      this.injector
        .get(ICommandService)
        .syncExecuteCommand(RemoveDefinedNameMutation.id, { ...known, unitId });
  }

  private build({ name, formula, comment, visible }: DefinedName) {
    // References stand without their =, formulas with it.
    const isFormula = /[(){}+*"]/.test(formula);
    return this.workbook
      .newDefinedNameBuilder()
      .setName(name)
      .setRef(isFormula ? formula : formula.replace(/^=/, ""))
      .setComment(comment)
      .setHidden(!visible)
      .setScopeToWorkbook()
      .build();
  }
}

const sameWord = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

/** What a name's formula may have for Univer to read it by itself. */
const simple = /^(fx_prefix|number|string|boolean|error|operator|func|whitespace|newline)$/;

/** Whether Univer reads both a name and its formula as Excel does. */
function isSimple({ name, formula }: DefinedName): boolean {
  if (!/^[A-Za-z_][\w.]*$/.test(name) || /^[A-Z]{1,10}\d+$/i.test(name)) return false;
  if (/\b(LET|LAMBDA)\(/i.test(formula)) return true;
  return (
    tokensOf(formula).every(
      ({ type, value }) =>
        (simple.test(type) && value !== "@" && value !== "#") ||
        (/^range(_beam|_ternary)?$/.test(type) && !/\[|:[^!]*!/.test(value)),
    ) && !isRelative(formula)
  );
}

function definition(name: IDefinedNamesServiceParam): DefinedName {
  const text = name.formulaOrRefString;
  return {
    name: name.name,
    formula: text.startsWith("=") ? text : `=${text}`,
    comment: name.comment ?? "",
    visible: name.hidden !== true,
  };
}
