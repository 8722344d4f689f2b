import type { SheetFigure } from "./figure";
import { bottom, type Box, right } from "./shapes";
import type { View } from "./univerView";

/** The up to four parts of a sheet with frozen rows and columns, as elements that cut off what lies in them. */
export class Panes {
  private readonly elements: readonly HTMLElement[];

  constructor(private readonly layer: HTMLElement) {
    this.elements = [0, 1, 2, 3].map(() => {
      const pane = document.createElement("div");
      pane.className = "pane";
      layer.append(pane);
      return pane;
    });
  }

  /** Lays them over the canvas. */
  cover(canvas: HTMLCanvasElement, view: View): void {
    const at = canvas.getBoundingClientRect();
    const layer = this.layer.getBoundingClientRect();
    this.elements.forEach((pane, k) => {
      const clip = view.panes[k]?.clip;
      pane.hidden = !clip;
      if (!clip) return;
      // Where the cells beside it have moved away, the edge of what is frozen cuts through charts.
      const [main] = view.panes;
      pane.classList.toggle("cut-right", k >= 2 && main?.x !== view.panes[k]!.x);
      pane.classList.toggle("cut-below", k % 2 === 1 && main?.y !== view.panes[k]!.y);
      pane.style.left = `${at.left - layer.left + clip.left}px`;
      pane.style.top = `${at.top - layer.top + clip.top}px`;
      pane.style.width = `${clip.width}px`;
      pane.style.height = `${clip.height}px`;
    });
  }

  /** Puts a figure where its box of the sheet is now. */
  put(figure: SheetFigure, box: Box, { panes, frozen, zoom }: View): void {
    const scrolls = { x: right(box) > frozen.x, y: bottom(box) > frozen.y };
    const stays = { x: box.left < frozen.x, y: box.top < frozen.y };
    // In the order of the panes: both ways, to the sides only, up and down only, not at all.
    const lies = [
      scrolls.x && scrolls.y,
      scrolls.x && stays.y,
      stays.x && scrolls.y,
      stays.x && stays.y,
    ].map((there, k) => there && panes[k] !== undefined);
    const empty = box.width < 1 || box.height < 1;
    figure.liveIn(
      this.elements.map((pane, k) => (lies[k] && !empty ? pane : undefined)),
      lies.indexOf(true),
    );
    panes.forEach((pane, k) => {
      if (!pane || !lies[k]) return;
      const x = pane.x - pane.clip.left + box.left * zoom;
      const y = pane.y - pane.clip.top + box.top * zoom;
      figure.place(k, x, y, zoom);
    });
  }
}
