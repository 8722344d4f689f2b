import type { Unpacked } from "./unpack";
import { child, type XmlElement } from "./xmlTree";

/** The first sixteen of the palette, as old as Excel; the first eight of them are counted twice. */
const palette =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(
    " ",
  );

/** The places of a theme's colours, as cells count them. */
const places =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** Reads the colours of fonts and fills: written out, from the palette, or from the theme. */
export class Colors {
  private readonly theme: readonly (string | undefined)[];

  constructor(file: Unpacked, themePath: string | undefined) {
    const theme = themePath === undefined ? undefined : file.xml(themePath);
    const scheme = child(theme, "themeElements", "clrScheme");
    this.theme = places.map((place) => {
      const [color] = child(scheme, place)?.children ?? [];
      return color?.attributes.lastClr ?? color?.attributes.val;
    });
  }

  /** #RRGGBB; undefined where the element is missing, says "automatic", or names a colour that is not known. */
  of(element: XmlElement | undefined): string | undefined {
    const { rgb, theme, indexed, tint } = element?.attributes ?? {};
    const number = Number(indexed ?? NaN);
    const plain =
      rgb?.slice(-6) ??
      (theme === undefined ? undefined : this.theme[Number(theme)]) ??
      palette[number < 8 ? number : number - 8];
    if (!plain || !/^[0-9a-f]{6}$/i.test(plain)) return undefined;
    return `#${tinted(plain, Number(tint ?? 0)).toUpperCase()}`;
  }
}

/** Lighter towards 1, darker towards -1: each part by itself, which is near enough to Excel's way over hue and light. */
function tinted(color: string, tint: number): string {
  if (!tint) return color;
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(changed).toString(16).padStart(2, "0");
  };
  return part(0) + part(2) + part(4);
}
