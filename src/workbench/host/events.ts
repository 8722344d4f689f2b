import { range as addressOf } from "../../a1";
import type { Grid, GridEvent } from "./grid";
import type { EventEntry } from "./wire";

/** Microsoft's numbers of the events that a client can ask for. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;

/** The target of events that belong to the whole workbook; otherwise the id of a sheet. */
export const WORKBOOK_TARGET = "Workbook";

const types: Partial<Record<GridEvent["kind"], number>> = {
  changed: EventType.Changed,
  selected: EventType.SelectionChanged,
  activated: EventType.Activated,
  deactivated: EventType.Deactivated,
  added: EventType.Added,
  deleted: EventType.Deleted,
  calculated: EventType.Calculated,
};

/** Passes what happens in the grid to the clients that asked for it. */
export class EventRelay {
  /** How often each "type target" was registered. */
  private readonly wanted = new Map<string, number>();
  private readonly receivers = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly selectionReceivers = new Set<() => void>();

  constructor(grid: Grid) {
    grid.listen((event) => this.relay(event));
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.wanted.get(key) ?? 0) - 1;
    if (left > 0) this.wanted.set(key, left);
    else this.wanted.delete(key);
  }

  /** Sends rich-API events to a client. Returns a function that stops it. */
  onEntries(receiver: (entries: readonly EventEntry[]) => void): () => void {
    this.receivers.add(receiver);
    return () => void this.receivers.delete(receiver);
  }

  /** Tells that the selection has changed, which the Common API reports in its own way. */
  onSelection(receiver: () => void): () => void {
    this.selectionReceivers.add(receiver);
    return () => void this.selectionReceivers.delete(receiver);
  }

  private relay(event: GridEvent): void {
    if (event.kind === "selected") for (const receiver of this.selectionReceivers) receiver();
    const type = types[event.kind];
    if (type === undefined) return;
    const sheet = "rect" in event ? event.rect.sheet : event.sheet;
    const message = JSON.stringify({ worksheetId: sheet, ...details(event) });
    const entries = [WORKBOOK_TARGET, sheet]
      .filter((target) => this.wanted.has(`${type} ${target}`))
      .map((target): EventEntry => [65536, type, target, message, 0]);
    if (entries.length > 0) for (const receiver of this.receivers) receiver(entries);
  }
}

function details(event: GridEvent): Record<string, unknown> {
  switch (event.kind) {
    case "changed":
      return { address: addressOf(event.rect), changeType: "RangeEdited", source: "Local" };
    case "selected":
      return { address: addressOf(event.rect) };
    case "calculated":
      return {};
    default:
      return { source: "Local" };
  }
}
