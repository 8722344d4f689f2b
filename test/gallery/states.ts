import { says } from "./hands";
import { explainStates } from "./states/explain";
import { functionStates } from "./states/functions";
import { scenarioStates } from "./states/scenarios";
import { shareStates } from "./states/share";
import type { States } from "./states/state";

/** Every state of the pane that somebody may meet, with the way there. */
export const states: States = {
  ...scenarioStates,
  ...functionStates,
  ...explainStates,
  ...shareStates,
  "not-in-excel": { inExcel: false, go: () => says("Open this page in Excel") },
};
