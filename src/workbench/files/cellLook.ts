import type { Look } from "../../sheets";
import type { CellStyle } from "../host/grid";

/** A look as a grid draws it; what it leaves out stays. */
export const styleOf = ({
  color,
  fill,
  bold,
  italic,
  size,
  align,
  wrap,
  underlined,
}: Look): Partial<CellStyle> => ({
  ...(color && { color }),
  ...(fill && { fill }),
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(size && { size }),
  ...(align && { horizontalAlignment: align }),
  ...(wrap && { wrapText: true }),
  ...(underlined && {
    borders: { EdgeBottom: { style: "Continuous", color: "#000000", weight: "Thin" } },
  }),
});

const alignments = { Left: "Left", Center: "Center", Right: "Right" } as const;

/** The look of a cell of a grid, without what is Excel's own. */
export function lookOf(style: CellStyle): Look {
  const { color, fill, bold, italic, size, horizontalAlignment, wrapText, borders } = style;
  const align = alignments[horizontalAlignment as keyof typeof alignments];
  const colored = (text: string | null) => text !== null && /^#[0-9A-F]{6}$/i.test(text);
  return {
    ...(colored(color) && color.toUpperCase() !== "#000000" && { color: color.toUpperCase() }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size !== 11 && { size }),
    ...(colored(fill) && { fill: fill!.toUpperCase() }),
    ...(borders.EdgeBottom && borders.EdgeBottom.style !== "None" && { underlined: true }),
    ...(align && { align }),
    ...(wrapText && { wrap: true }),
  };
}
