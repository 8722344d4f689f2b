import { type FileLook, lineSides } from "./model";
import { counted, document, element, namespaces } from "./xml";

/** A look, a number format, and whether a text is kept a text when somebody edits the cell (Excel's apostrophe). */
export interface CellFormat {
  readonly look: FileLook;
  readonly format: string;
  readonly quoted: boolean;
}

/** Number formats that have a number of their own. */
const builtIn: ReadonlyMap<string, number> = new Map([
  ["", 0],
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const firstCustom = 164;

/** Things that are told apart by their XML and known by their number. */
class Numbered {
  readonly items: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((item) => this.add(item));
  }

  add(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** Gathers the formats of cells and writes xl/styles.xml. */
export class Styles {
  // Excel takes font 0, border 0, and the first two fills for its own.
  private readonly fonts = new Numbered(font({}));
  private readonly fills = new Numbered(pattern("none"), pattern("gray125"));
  private readonly borders = new Numbered(border({}));
  private readonly formats = new Numbered();
  private readonly cells = new Numbered(this.cellFormat({ look: {}, format: "", quoted: false }));
  /** Many cells share the object of their look. */
  private readonly known = new WeakMap<FileLook, Map<string, number>>();

  /** The number by which a cell refers to its format; 0 is a plain cell. */
  number(cell: CellFormat): number {
    const { look, format, quoted } = cell;
    let formats = this.known.get(look);
    if (!formats) this.known.set(look, (formats = new Map<string, number>()));
    const key = quoted ? `'${format}` : ` ${format}`;
    let number = formats.get(key);
    if (number === undefined) formats.set(key, (number = this.cells.add(this.cellFormat(cell))));
    return number;
  }

  xml(): string {
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    const formats = this.formats.items.map((code, k) =>
      element("numFmt", { numFmtId: firstCustom + k, formatCode: code }),
    );
    return document(
      element(
        "styleSheet",
        { xmlns: namespaces.main },
        counted("numFmts", formats),
        counted("fonts", this.fonts.items),
        counted("fills", this.fills.items),
        counted("borders", this.borders.items),
        counted("cellStyleXfs", [element("xf", plain)]),
        counted("cellXfs", this.cells.items),
        counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      ),
    );
  }

  private cellFormat({ look, format, quoted }: CellFormat): string {
    const numFmtId = builtIn.get(format) ?? firstCustom + this.formats.add(format);
    const fontId = this.fonts.add(font(look));
    const fillId = look.fill ? this.fills.add(pattern("solid", look.fill)) : 0;
    const borderId = this.borders.add(border(look));
    const inside = alignment(look) + protection(look);
    const applied = (yes: unknown) => (yes ? 1 : undefined);
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: applied(quoted),
        applyNumberFormat: applied(numFmtId),
        applyFont: applied(fontId),
        applyFill: applied(fillId),
        applyBorder: applied(borderId),
        applyAlignment: applied(alignment(look)),
        applyProtection: applied(protection(look)),
      },
      inside,
    );
  }
}

/** Opaque: FF0000FF from #0000FF. */
const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

function font({
  bold,
  italic,
  strike,
  underline,
  size = 11,
  color = "#000000",
  ...look
}: FileLook) {
  const { font: name = "Calibri" } = look;
  return element(
    "font",
    {},
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    strike ? "<strike/>" : "",
    underline ? element("u", { val: underline === "single" ? undefined : underline }) : "",
    element("sz", { val: size }),
    element("color", { rgb: argb(color) }),
    element("name", { val: name }),
    name === "Calibri" ? element("family", { val: 2 }) : "",
  );
}

function alignment({ align, across, vertical, wrap, indent, rotation = 0 }: FileLook): string {
  const attributes = {
    horizontal: align?.toLowerCase() ?? across,
    vertical,
    // Down from 90 below the horizontal.
    textRotation: rotation < 0 ? 90 - rotation : rotation || undefined,
    wrapText: wrap ? 1 : undefined,
    indent,
  };
  const used = Object.values(attributes).some((value) => value !== undefined);
  return used ? element("alignment", attributes) : "";
}

const protection = ({ unlocked, formulaHidden }: FileLook): string =>
  unlocked || formulaHidden
    ? element("protection", {
        locked: unlocked ? 0 : undefined,
        hidden: formulaHidden ? 1 : undefined,
      })
    : "";

function pattern(patternType: string, color?: string): string {
  const colors = color
    ? element("fgColor", { rgb: argb(color) }) + element("bgColor", { indexed: 64 })
    : "";
  return element("fill", {}, element("patternFill", { patternType }, colors));
}

const black = "#000000";

function border({ underlined, lines = {} }: FileLook): string {
  const all = { ...(underlined && { bottom: { style: "thin", color: black } }), ...lines };
  const drawn = lineSides.map((side) => {
    const line = all[side];
    return line
      ? element(side, { style: line.style }, element("color", { rgb: argb(line.color) }))
      : element(side, {});
  });
  return element("border", {}, ...drawn, "<diagonal/>");
}
