import type { KeyboardEvent } from "react";

/** Long lists by arrow keys: elements marked `data-arrow-key` within one marked `data-arrow-keys`. */

function move(event: KeyboardEvent, step: 1 | -1): void {
  const root = (event.currentTarget as Element).closest("[data-arrow-keys]");
  if (!root) return;
  const stops = [...root.querySelectorAll<HTMLElement>("[data-arrow-key]")];
  const here = stops.indexOf(root.ownerDocument.activeElement as HTMLElement);
  const next = stops[here + step] ?? (step === -1 ? root.querySelector("input") : undefined);
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

/** From the search box to the first entry, from an entry to the next. */
export const focusNext = (event: KeyboardEvent) => move(event, 1);

/** The handler of an entry. From the first entry, up goes back to the search box. */
export function onArrowKeys(event: KeyboardEvent): void {
  if (event.key === "ArrowDown") move(event, 1);
  if (event.key === "ArrowUp") move(event, -1);
}
