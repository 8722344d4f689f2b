/**
 * What a cell shows of a number in a column that is too narrow for it. Digits that are left out make another number of it:
 * so, as in Excel, General leaves out decimals and rounds, and whatever else does not fit becomes a row of #.
 * @param value the number where General shows it; undefined where a format says how
 * @param widthOf how wide a text is in the cell's font, in the unit of `room`
 */
export function shownNumber(
  text: string,
  value: number | undefined,
  room: number,
  widthOf: (text: string) => number,
): string {
  if (widthOf(text) <= room) return text;
  for (let places = 9; value !== undefined && places >= 0; places--) {
    const rounded = Number(value.toFixed(places));
    if (rounded !== 0 && widthOf(String(rounded)) <= room) return String(rounded);
  }
  return "#".repeat(Math.max(1, Math.floor(room / widthOf("#"))));
}
