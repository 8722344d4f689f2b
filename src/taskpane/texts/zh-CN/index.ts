import type { Language } from "../language";
import { assumptions } from "./assumptions";
import { chain } from "./chain";
import { chart } from "./chart";
import { content } from "./content";
import { drift } from "./drift";
import { explain } from "./explain";
import { fits } from "./fits";
import { frame } from "./frame";
import { functions } from "./functions";
import { list } from "./list";
import { ownNumbers } from "./ownNumbers";
import { reverse } from "./reverse";
import { scenarios } from "./scenarios";
import { share } from "./share";
import { words } from "./words";

export const simplifiedChinese: Language = {
  texts: {
    ...frame,
    ...scenarios,
    ...ownNumbers,
    ...assumptions,
    ...chain,
    ...reverse,
    ...chart,
    ...functions,
    ...fits,
    ...explain,
    ...share,
    ...drift,
    ...words,
    list,
  },
  content,
};
