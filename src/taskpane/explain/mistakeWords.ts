import type { Warning } from "../../explain";
import { plain } from "../numbers";
import { texts } from "../texts";

/** As one would type it: with a plain minus sign and without commas, which would separate arguments. */
const typed = (value: number) => plain(value).replace("−", "-").replaceAll(",", "");

/** What a number seems to mean, and what to enter instead. */
export const mistakeWords = ({ mistake, given, meant, also = NaN }: Warning) =>
  texts.explain.mistake[mistake](typed(given), typed(meant), typed(also));
