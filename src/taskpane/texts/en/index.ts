import { frame } from "./frame";
import { functions } from "./functions";
import { list } from "./list";
import { scenarios } from "./scenarios";
import { words } from "./words";

export const en = { ...frame, ...scenarios, ...functions, ...words, list };
