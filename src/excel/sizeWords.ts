const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** How large a block of cells is: "20 rows and 1 column". */
export const sizeWords = (rows: number, columns: number): string =>
  `${counted(rows, "row")} and ${counted(columns, "column")}`;
