import type { Content } from "../language";
import { argumentContent } from "./argumentContent";
import { families, functionContent } from "./functionContent";
import { limitContent } from "./limitContent";
import { assumptions, groups, scenarioContent } from "./scenarioContent";
import { titleContent } from "./titleContent";

export const content: Content = {
  scenarios: scenarioContent,
  groups,
  assumptions,
  families,
  functions: functionContent,
  titles: titleContent,
  arguments: argumentContent,
  limits: limitContent,
};
