import { plain } from "../numbers";

/** How a quantity of the picture is written: short, because a node is small. */
export type AmountFormat =
  | "$bn"
  | "change in $bn"
  /** A share or a rate; its difference is in percentage points. */
  | "share"
  /** A change against the start: always with its sign. */
  | "change"
  /** A change of the yield: always with its sign. */
  | "bp"
  | "level in bp"
  | "index";

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** Fewer digits the larger the number is. */
const short = (value: number, most: number) =>
  round(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? Math.min(most, 1) : most);

function dollars(billions: number): string {
  const size = Math.abs(billions);
  const text = size >= 999.5 ? `$${plain(round(size / 1000, 2))}tn` : `$${plain(short(size, 1))}bn`;
  return round(size, 1) === 0 ? "$0bn" : `${billions < 0 ? "−" : ""}${text}`;
}

const signed = (text: string) => (/^−|^\D*0\D*$/.test(text) ? text : `+${text}`);

/** The quantity itself. */
export function amount(value: number, measure: AmountFormat): string {
  switch (measure) {
    case "$bn":
      return dollars(value);
    case "change in $bn":
      return signed(dollars(value));
    case "share":
      return `${plain(round(value * 100, 1))}%`;
    case "change":
      return signed(`${plain(short(value * 100, 2))}%`);
    case "bp":
      return signed(`${plain(short(value, 1))} bp`);
    case "level in bp":
      return `${plain(round(value, 0))} bp`;
    case "index":
      return plain(round(value, 1));
  }
}

/** The difference between two such quantities, with its sign. */
export function difference(value: number, measure: AmountFormat): string {
  switch (measure) {
    case "$bn":
    case "change in $bn":
      return signed(dollars(value));
    case "share":
    case "change":
      return signed(`${plain(short(value * 100, 2))} pt`);
    case "bp":
    case "level in bp":
      return signed(`${plain(short(value, 1))} bp`);
    case "index":
      return signed(plain(short(value, 1)));
  }
}
