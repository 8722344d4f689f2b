/** Cells by their addresses: letters, areas, sheets in quotes. Known to every room, knows none. */
export * from "./address";
export * from "./area";
export * from "./columns";
export * from "./sheets";
