import { EventType } from "./events";
import type { Book } from "./book";
import type { Method } from "./hostObject";

const types = {
  DataChanged: EventType.Changed,
  SelectionChanged: EventType.SelectionChanged,
  Activated: EventType.Activated,
  Deactivated: EventType.Deactivated,
  Added: EventType.Added,
  Deleted: EventType.Deleted,
  Calculated: EventType.Calculated,
} as const;

/** The pairs of methods by which the client's onX.add() and remove() reach the host. */
export function registrations<State>(
  hostOf: (state: State) => Book,
  targetOf: (state: State) => string,
  names: readonly (keyof typeof types)[],
): Record<string, Method<State>> {
  const methods: Record<string, Method<State>> = {};
  for (const name of names) {
    methods[`_Register${name}Event`] = (state) =>
      hostOf(state).events.register(types[name], targetOf(state));
    methods[`_Unregister${name}Event`] = (state) =>
      hostOf(state).events.unregister(types[name], targetOf(state));
  }
  return methods;
}
