import {
  numberRange,
  type OwnNumberKey,
  parametersIn,
  satellitesIn,
  vintageKey,
  vintages,
} from "../../scenarios";
import {
  canBe,
  isDay,
  isWhole,
  nearestKeys,
  numberKey,
  vintageNameProblem,
} from "../../scenarios/ownVintageCheck";
import { kindOf } from "../../scenarios/ownText";
import { exportVintage, importVintage } from "../../scenarios/ownVintageFile";
import type { OwnNumber, OwnNumbersRoom } from "../scenarioData";

const newest = vintages[vintages.length - 1]!;

const numbers = new Map(
  [...parametersIn(newest), ...satellitesIn(newest)]
    .filter(({ key }) => key !== "years")
    .map(({ baseline, ...number }): [string, OwnNumber] => [
      number.key,
      { ...number, range: numberRange(number.key as OwnNumberKey), published: baseline },
    ]),
);

/** Numbers of the user's, for the pane: the keys that it hands in are those of `numbers`. */
export const ownNumbersRoom: OwnNumbersRoom = {
  numbers,
  numberKey,
  nearestKey: (written) => nearestKeys(written)[0]!,
  canBe: (key, value) => canBe(key as OwnNumberKey, value),
  isWhole: (key) => isWhole(key as OwnNumberKey),
  nameProblem: vintageNameProblem,
  isDay,
  keyOf: vintageKey,
  made: (parts) => ({ ...parts, key: vintageKey(parts.name), over: newest }),
  exportVintage,
  importVintage,
  isVintage: (text) => kindOf(text) === "vintage",
};
