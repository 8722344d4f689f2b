/** Number t, counted from 1, of a list that holds one for all years (periods, holdings) or one for each. */
export const itemAt = (list: readonly number[], t: number): number =>
  list[list.length === 1 ? 0 : t - 1]!;

/** Labels without those that are empty behind the last of so many items; an item's own label may be empty. */
export function labelsOf(labels: readonly string[], count: number): readonly string[] {
  let end = labels.length;
  while (end > count && labels[end - 1] === "") end--;
  return labels.slice(0, end);
}

/** The same in Excel's words: a LAMBDA of labels and how many items there are. */
export const nativeLabels = `LAMBDA(labels, items, LET(texts, TOCOL(labels&""),
      TAKE(texts, MAX(items, IFERROR(XMATCH(FALSE, texts="", 0, -1), 0)))))`;
