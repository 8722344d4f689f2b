import { ICommandService, type Injector } from "@univerjs/core";
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";
import { quotedAsNeeded } from "../../a1";
import { invalidArgument } from "./errors";
import type { DefinedName } from "./grid";
import type { LambdaNames } from "./lambdaNames";
import type { ScopedNames } from "./scopedNames";

/**
 * The names of a Univer workbook. Univer keeps the workbook's own; it lets only one sheet have a name, so the names of
 * sheets are kept here and the engine sees formulas with them resolved.
 */
export class UniverNames {
  private scoped: DefinedName[] = [];
  private bySheet: ScopedNames | undefined;
  private withLambdas: LambdaNames | undefined;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {}

  all(): readonly DefinedName[] {
    const names = this.injector.get(IDefinedNamesService).getDefinedNameMap(this.workbook.getId());
    return [...Object.values(names ?? {}).map(definition), ...this.scoped];
  }

  add(name: DefinedName): void {
    if (name.scope !== undefined) this.scoped.push(name);
    else this.workbook.insertDefinedNameBuilder(this.build(name));
    this.bySheet = this.withLambdas = undefined;
  }

  change(name: DefinedName): void {
    this.remove(name.name, name.scope);
    this.add(name);
  }

  remove(name: string, scope?: string): void {
    if (scope === undefined) this.forget(name);
    else this.scoped = this.scoped.filter((each) => each.name !== name || each.scope !== scope);
    this.bySheet = this.withLambdas = undefined;
  }

  removeSheet(sheet: string): void {
    this.scoped = this.scoped.filter(({ scope }) => scope !== sheet);
    this.bySheet = undefined;
  }

  /**
   * Lets names follow a sheet that has got another name.
   * @returns whether there are names of sheets at all
   */
  renameSheet(before: string, after: string): boolean {
    const [from, to] = [`${quotedAsNeeded(before)}!`, `${quotedAsNeeded(after)}!`];
    this.scoped = this.scoped.map((name) => ({
      ...name,
      formula: name.formula.replaceAll(from, to),
    }));
    this.bySheet = undefined;
    return this.scoped.length > 0;
  }

  /** The names of sheets as the engine looks them up. */
  lookup(): ScopedNames {
    if (this.bySheet) return this.bySheet;
    const sheets = new Map<string, Map<string, string>>();
    for (const { name, formula, scope } of this.scoped) {
      const sheet = this.workbook.getSheetBySheetId(scope!)?.getSheetName().toUpperCase() ?? "";
      const names = sheets.get(sheet) ?? new Map<string, string>();
      sheets.set(sheet, names.set(name.toUpperCase(), formula));
    }
    return (this.bySheet = sheets);
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
    try {
      return this.workbook
        .newDefinedNameBuilder()
        .setName(name)
        .setRef(isFormula ? formula : formula.replace(/^=/, ""))
        .setComment(comment)
        .setHidden(!visible)
        .setScopeToWorkbook()
        .build();
    } catch (error) {
      throw invalidArgument(error instanceof Error ? error.message : undefined);
    }
  }
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
