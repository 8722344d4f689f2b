/** “甲、乙和丙” */
export const list = (names: readonly string[]): string => joined(names, "和");

/** “甲、乙或丙” */
export const oneOf = (names: readonly string[]): string => joined(names, "或");

const joined = (names: readonly string[], last: string): string =>
  names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join("、")}${last}${names[names.length - 1]}`;
