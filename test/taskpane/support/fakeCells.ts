import type { Missing } from "../../../src/excel/contract";
import type { CellReading, ReadRange } from "../../../src/excel/cellReading";
import type { SheetAround } from "../../../src/explain";
import type { CellActions } from "../../../src/taskpane/explain/cellActions";

/** The cells of a workbook as Explain sees them, and a list of what was asked. */
export class FakeCells implements CellActions {
  readonly asked: string[] = [];
  trouble: Error | undefined;
  /** By the text of the reference. */
  ranges: Record<string, ReadRange> = {};
  around: readonly (readonly (string | number | boolean)[])[] | undefined;
  /** To be called where an answer is to wait. */
  hold: Promise<void> | undefined;
  /** To be settled where Excel is to begin to tell of selections. */
  registering = Promise.resolve();
  private readonly cells = new Map<string, CellReading>();
  private selected = "Sheet1!B7";
  private handler: (() => void) | undefined;

  /** Puts something into a cell and selects it. */
  select(
    address: string,
    formula = "",
    value: CellReading["value"] = "",
    more: Partial<CellReading> = {},
  ) {
    this.cells.set(address, {
      selected: "cell",
      selection: address,
      address,
      formula,
      value,
      hidden: false,
      ...more,
    });
    this.selected = address;
    this.handler?.();
  }
  get watched() {
    return this.handler !== undefined;
  }

  async readCell(address?: string) {
    const at = address ?? this.selected;
    this.asked.push(`cell ${at}`);
    await this.hold;
    if (this.trouble) throw this.trouble;
    return (
      this.cells.get(at) ?? {
        selected: "cell" as const,
        selection: at,
        address: at,
        formula: "",
        value: "",
        hidden: false,
      }
    );
  }
  async readCells(references: ReadonlyMap<string, unknown>, home: string, around = false) {
    const texts = [...references.keys()];
    this.asked.push(`cells ${texts.join(" ")} for ${home}${around ? " around" : ""}`);
    const found = texts.flatMap((text) =>
      this.ranges[text] ? [[text, this.ranges[text]] as const] : [],
    );
    return { cells: new Map<string, ReadRange>(found), around: around ? this.around : undefined };
  }
  /** The sheet around every cell. */
  sheet: Partial<SheetAround> = {};
  async readAround(address: string) {
    this.asked.push(`around ${address}`);
    const { cells = [] } = this.sheet;
    return { sheet: "Sheet1", cells, shown: cells, names: [], ...this.sheet };
  }
  /** The names of the workbook. */
  names: readonly string[] = [];
  /** What it does not have besides. */
  lost: readonly Missing[] = [];
  async missing(references: readonly string[]) {
    const isName = (text: string) => !/[!#[\]]/.test(text);
    return [
      ...references
        .filter((text) => isName(text) && !this.names.includes(text))
        .map((text): Missing => ({ text, what: "name" })),
      ...this.lost.filter(({ text }) => references.includes(text)),
    ];
  }
  async selectCells(address: string) {
    this.asked.push(`go to ${address}`);
    if (this.trouble) throw this.trouble;
  }
  onCellMayDiffer(handler: () => void, onReady: (activeCell: string) => void) {
    void this.registering.then(() => {
      this.handler = handler;
      onReady(this.selected);
    });
    return () => {
      this.handler = undefined;
    };
  }
}
