import { useState } from "react";
import type { OwnVintage } from "../../scenarios";
import type { ScenarioData } from "../data";
import { texts } from "../texts";
import { today } from "../today";
import type { NumbersRead } from "./readNumbers";
import { ownName } from "./sheetWords";

/** Numbers that were read well, and where they stood. */
export interface ReadWell {
  readonly from: string;
  readonly read: Extract<NumbersRead, { readonly values: unknown }>;
}

/** The day and the name under which numbers that were read are to be kept. */
export interface Taking {
  readonly date: string;
  readonly onDate: (date: string) => void;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** What is wrong with them. */
  readonly noDay: string | undefined;
  readonly problem: string | undefined;
  /** What the workbook keeps under that name already. */
  readonly taken: OwnVintage | undefined;
  /** What is to be kept; undefined where something is wrong. */
  readonly made: () => OwnVintage | undefined;
}

/** Undefined where nothing was read well; what is read anew begins with its own day and name. */
export function useTaking(
  numbers: ReadWell | undefined,
  { ownNumbers: room }: Pick<ScenarioData, "ownNumbers">,
  kept: readonly OwnVintage[],
): Taking | undefined {
  const [typed, setTyped] = useState<{
    readonly of?: ReadWell["read"];
    readonly date?: string;
    readonly name?: string;
  }>({});
  if (!numbers) return undefined;
  const { from, read } = numbers;
  const given = typed.of === read ? typed : {};
  const date = given.date ?? read.latest ?? today();
  const shown = given.name ?? ownName(date);
  const name = shown.trim();
  const noDay = room.isDay(date) ? undefined : texts.ownNumbers.noDay;
  const problem = room.nameProblem(name);
  const { values, sources } = read;
  return {
    date,
    onDate: (next) => setTyped({ ...given, of: read, date: next }),
    name: shown,
    onName: (next) => setTyped({ ...given, of: read, name: next }),
    noDay,
    problem,
    taken: kept.find(({ key }) => key === room.keyOf(name)),
    made: () => (noDay || problem ? undefined : room.made({ name, date, from, values, sources })),
  };
}
