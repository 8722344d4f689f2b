import { displayed } from "../host/univerCells";

/** A number as a reading beside the chart, in the format of its cell. */
export function reading(value: number, format: string): string {
  if (!isGeneral(format)) return displayed(value, format);
  // General would show up to eleven digits.
  return plain(value, Math.abs(value) >= 1000 ? 0 : 3);
}

/** The numbers of an axis: the cells' format with as many decimals as the ticks need, no more and no fewer. */
export function tickLabels(ticks: readonly number[], format: string): string[] {
  if (isGeneral(format)) {
    const places = decimalsOf(ticks, 1);
    return ticks.map((tick) => plain(tick, places, places));
  }
  const fitted = fit(format, ticks);
  return ticks.map((tick) => displayed(tick, fitted).trim());
}

const isGeneral = (format: string) => /^\s*(general|@)?\s*$/i.test(format);

const plain = (value: number, most: number, least = 0): string =>
  // A minus sign is as wide as a digit; zero has none.
  (value === 0 ? 0 : value).toLocaleString("en-US", {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: Math.abs(value) >= 10_000,
  });

/** Decimals that tell all of these numbers exactly, at most six. */
function decimalsOf(numbers: readonly number[], scale: number): number {
  const exact = (value: number, places: number) => {
    const shifted = value * scale * 10 ** places;
    return Math.abs(shifted - Math.round(shifted)) < 1e-6;
  };
  for (let places = 0; places < 6; places++)
    if (numbers.every((value) => exact(value, places))) return places;
  return 6;
}

/** Texts in quotes, escaped characters, colours and conditions: they hold no digits to change. */
const literal = /"[^"]*"|\\.|\[[^\]]*\]/g;

function fit(format: string, ticks: readonly number[]): string {
  const bare = format.replace(literal, "");
  // Dates, fractions and exponents say how they want to be shown.
  if (/[ymdhse?/]/i.test(bare)) return format;
  const thousands = /[0#](,+)(?![0#])/.exec(bare)?.[1]?.length ?? 0;
  const places = decimalsOf(ticks, (bare.includes("%") ? 100 : 1) / 1000 ** thousands);
  const decimals = places > 0 ? `.${"0".repeat(places)}` : "";
  return format
    .split(/("[^"]*"|\\.|\[[^\]]*\])/)
    .map((part, k) => (k % 2 ? part : part.replace(/([0#,]*[0#])(?:\.[0#]+)?/g, `$1${decimals}`)))
    .join("");
}
