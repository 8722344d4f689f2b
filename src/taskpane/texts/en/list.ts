/** "a, b and c" */
export const list = (names: readonly string[]): string => joined(names, "and");

/** "a, b or c" */
export const oneOf = (names: readonly string[]): string => joined(names, "or");

const joined = (names: readonly string[], last: string): string =>
  names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} ${last} ${names[names.length - 1]}`;

/** "1 row", "12 rows" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString("en-US")} ${many}`;
