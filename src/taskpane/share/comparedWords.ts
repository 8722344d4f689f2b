import type { SharingOutcome } from "../../excel";
import { texts } from "../texts";

/** What is known of the values of formulas that were rewritten: they are called the same only where they were compared. */
export function comparedWords({ done, values, namesSet }: SharingOutcome): string[] {
  if (!values) return [];
  const words = texts.share.compared;
  const { same, unknown, why } = values;
  const names = namesSet.length > 0 ? [words.names(namesSet.length)] : [];
  if (unknown === 0 || !why)
    return same > 0 && same === done ? [words.same(same), ...names] : names;
  return [
    ...(same > 0 ? [words.sameOf(same)] : []),
    words.unknown(unknown, words.why[why]),
    ...names,
  ];
}
