import type { CellChange, Change, NameChange } from "../../sharing";
import { namesUsed } from "../../formula";
import { sameFormula } from "../../sharing/sameFormula";
import { ExcelTrouble } from "../contract";
import type { SharingOutcome } from "./sharingOutcome";
import { persistently } from "./persistently";
import type { Tally } from "./tally";

/** Every name that a change has to do with. */
export const changedNames = ({ addNames, setNames, removeNames }: Change): NameChange[] => [
  ...addNames,
  ...setNames,
  ...removeNames,
];

/** The names of a change: looked at in one request, written in the next. */
export class Names {
  private readonly seen = new Map<NameChange, Excel.NamedItem>();
  /** Those of the names to add that were not there before. */
  private wanted: readonly NameChange[] = [];
  private added: NameChange[] = [];
  private set: NameChange[] = [];
  private removed: NameChange[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly change: Change,
  ) {}

  /** Queues a look at each. */
  look(): void {
    for (const name of changedNames(this.change)) {
      const item = this.collection(name).getItemOrNullObject(name.name);
      item.load("formula");
      this.seen.set(name, item);
    }
  }

  private collection({ scope }: NameChange): Excel.NamedItemCollection {
    const { workbook } = this.context;
    return scope === undefined ? workbook.names : workbook.worksheets.getItem(scope).names;
  }

  private isThere(name: NameChange): boolean {
    return !this.seen.get(name)!.isNullObject;
  }

  /** Whether it stands for a formula, however Excel spells it by now. */
  private standsFor(name: NameChange, formula: string | undefined): boolean {
    return (
      formula !== undefined &&
      this.isThere(name) &&
      sameFormula(String(this.seen.get(name)!.formula), formula)
    );
  }

  /** To be called with the answer there: nothing is begun where somebody has taken or changed a name meanwhile. */
  refuseChanged(): void {
    const { addNames, setNames } = this.change;
    const other = [
      ...addNames.filter((name) => this.isThere(name) && !this.standsFor(name, name.formula)),
      ...setNames.filter((name) => !this.standsFor(name, name.before)),
    ];
    if (other.length > 0)
      throw new ExcelTrouble(
        `The name ${other[0]!.name} has been changed in the meantime. Look again and repeat.`,
        "NameChanged",
        true,
      );
  }

  /** Queues what comes before the formulas. */
  write(): void {
    this.wanted = this.missing;
    for (const name of this.wanted)
      this.context.workbook.names.add(name.name, name.formula, name.comment);
    for (const name of this.change.setNames) {
      const item = this.seen.get(name)!;
      item.formula = name.formula;
      item.comment = name.comment;
    }
  }

  private get missing(): readonly NameChange[] {
    return this.change.addNames.filter((name) => !this.isThere(name));
  }

  /** To be called when the request with the names in it has been carried out. */
  written(): void {
    this.added.push(...this.wanted);
    this.set.push(...this.change.setNames);
  }

  /**
   * Takes away what nothing uses any more: names that were to go, unless a cell that was left as it is may use them, and
   * names that came for formulas which were put back or not reached. Where that fails it is tried again, since the next run would not.
   */
  async end({ surprised, putBack }: Tally, now: readonly CellChange[], stopped: boolean) {
    const formulas = [
      ...now.map(({ after }) => after),
      ...putBack.map(({ before }) => before),
      ...this.change.setNames.map(({ formula }) => formula),
    ];
    const used = this.usedIn(formulas);
    const unused = (names: readonly NameChange[]) =>
      names.filter(({ name }) => !used.has(name.toUpperCase()));
    // A cell that somebody has changed may use any name, and so may one that was not reached.
    const old = surprised || stopped ? [] : unused(this.change.removeNames);
    const fresh = putBack.length > 0 || stopped ? unused(this.added) : [];
    const going = [...old.filter((name) => this.standsFor(name, name.before)), ...fresh];
    if (going.length === 0) return;
    await persistently(async (again) => {
      if (again) {
        this.look();
        await this.context.sync();
      }
      for (const name of going)
        if (!again || this.isThere(name)) this.collection(name).getItem(name.name).delete();
      await this.context.sync();
    });
    this.removed = going.filter((name) => !fresh.includes(name));
    this.added = this.added.filter((name) => !fresh.includes(name));
  }

  /** The names that formulas use, and those that these names call in their turn. */
  private usedIn(formulas: readonly string[]): ReadonlySet<string> {
    const used = new Set(formulas.flatMap(namesUsed));
    const known = changedNames(this.change);
    // A set is walked as far as it grows.
    for (const name of used)
      for (const one of known)
        if (one.name.toUpperCase() === name)
          for (const formula of [one.formula, one.before ?? ""])
            for (const called of namesUsed(formula)) used.add(called);
    return used;
  }

  /** To be called when such a request has failed half-way and a look has been taken again. */
  recount(): number {
    this.added = this.wanted.filter((name) => this.standsFor(name, name.formula));
    this.set = this.change.setNames.filter((name) => this.standsFor(name, name.formula));
    return this.added.length + this.set.length;
  }

  outcome(): Pick<SharingOutcome, "namesAdded" | "namesSet" | "namesRemoved"> {
    const texts = (names: readonly NameChange[]) => names.map(({ name }) => name);
    return {
      namesAdded: texts(this.added),
      namesSet: texts(this.set),
      namesRemoved: texts(this.removed),
    };
  }
}
