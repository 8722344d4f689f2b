// Written by npm run generate from the files of presets. Do not edit.

import type { PresetRecord } from "./_preset";
import { baseline } from "./presets/baseline";
import { commoditisedModels } from "./presets/commoditisedModels";
import { debtSpiral } from "./presets/debtSpiral";
import { deepseek2025 } from "./presets/deepseek2025";
import { dotcomReplay } from "./presets/dotcomReplay";
import { exportTightening } from "./presets/exportTightening";
import { foreignSuddenStop } from "./presets/foreignSuddenStop";
import { idleCashExhaustion } from "./presets/idleCashExhaustion";
import { jevonsBoom } from "./presets/jevonsBoom";
import { reverseQe } from "./presets/reverseQe";
import { slowAdoption } from "./presets/slowAdoption";
import { softLanding } from "./presets/softLanding";
import { trainingGlut } from "./presets/trainingGlut";

/** Every preset, in alphabetical order, which puts the baseline first. */
export const presets: readonly PresetRecord[] = [
  baseline,
  commoditisedModels,
  debtSpiral,
  deepseek2025,
  dotcomReplay,
  exportTightening,
  foreignSuddenStop,
  idleCashExhaustion,
  jevonsBoom,
  reverseQe,
  slowAdoption,
  softLanding,
  trainingGlut,
];
