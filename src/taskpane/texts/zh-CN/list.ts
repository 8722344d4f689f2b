/** “甲、乙和丙” */
export function list(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join("、")}和${names[names.length - 1]}`;
}
