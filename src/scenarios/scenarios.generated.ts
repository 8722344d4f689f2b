// Written by npm run generate from the files of src/catalog/scenario/presets. Do not edit.

import type { PresetRecord, Story } from "../catalog/scenario/_preset";
import { baseline, baselineStory } from "../catalog/scenario/presets/baseline";
import { commoditisedModels, commoditisedModelsStory } from "../catalog/scenario/presets/commoditisedModels";
import { debtSpiral, debtSpiralStory } from "../catalog/scenario/presets/debtSpiral";
import { deepseek2025, deepseek2025Story } from "../catalog/scenario/presets/deepseek2025";
import { dotcomReplay, dotcomReplayStory } from "../catalog/scenario/presets/dotcomReplay";
import { exportTightening, exportTighteningStory } from "../catalog/scenario/presets/exportTightening";
import { foreignSuddenStop, foreignSuddenStopStory } from "../catalog/scenario/presets/foreignSuddenStop";
import { idleCashExhaustion, idleCashExhaustionStory } from "../catalog/scenario/presets/idleCashExhaustion";
import { jevonsBoom, jevonsBoomStory } from "../catalog/scenario/presets/jevonsBoom";
import { reverseQe, reverseQeStory } from "../catalog/scenario/presets/reverseQe";
import { slowAdoption, slowAdoptionStory } from "../catalog/scenario/presets/slowAdoption";
import { softLanding, softLandingStory } from "../catalog/scenario/presets/softLanding";
import { trainingGlut, trainingGlutStory } from "../catalog/scenario/presets/trainingGlut";

/** Every preset with its prose, in alphabetical order. */
export const everyScenario: readonly (PresetRecord & Story)[] = [
  { ...baseline, ...baselineStory },
  { ...commoditisedModels, ...commoditisedModelsStory },
  { ...debtSpiral, ...debtSpiralStory },
  { ...deepseek2025, ...deepseek2025Story },
  { ...dotcomReplay, ...dotcomReplayStory },
  { ...exportTightening, ...exportTighteningStory },
  { ...foreignSuddenStop, ...foreignSuddenStopStory },
  { ...idleCashExhaustion, ...idleCashExhaustionStory },
  { ...jevonsBoom, ...jevonsBoomStory },
  { ...reverseQe, ...reverseQeStory },
  { ...slowAdoption, ...slowAdoptionStory },
  { ...softLanding, ...softLandingStory },
  { ...trainingGlut, ...trainingGlutStory },
];
