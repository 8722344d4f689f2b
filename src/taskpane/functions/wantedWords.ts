import type { Interval, Parameter } from "../../calculation";
import { texts } from "../texts";

/** What a parameter wants, in the language of the pane; in English as the errors in cells say it. */
export function wantedWords({ kind, range, words = [] }: Parameter): string {
  const { wants } = texts.functions;
  if (kind === "flag") return wants.flag;
  if (kind === "mode") return wants.oneOf(words);
  if (kind === "text" || kind === "texts") return wants.text;
  if (kind === "whole") return wants.whole(range ? intervalWords(range) : "");
  if (kind === "wholeOrWord") return wants.wholeOr(range ? intervalWords(range) : "", words);
  return range ? intervalWords(range) : wants.number;
}

function intervalWords({ low, high, openLow, openHigh }: Interval): string {
  const { above, below, atLeast, atMost, between } = texts.assumption;
  const { finite, least, most, both } = texts.functions.wants;
  const [from, to] = [String(low), String(high)];
  if (low === -Infinity && high === Infinity) return finite;
  if (high === Infinity) return openLow ? above(from) : atLeast(from);
  if (low === -Infinity) return openHigh ? below(to) : atMost(to);
  if (!openLow && !openHigh) return between(from, to);
  return both(openLow ? above(from) : least(from), openHigh ? below(to) : most(to));
}
