import type { ChartData } from "./chartData";
import { describe } from "./description";
import { draw, type ChartDrawing } from "./drawing";
import { SheetFigure } from "./figure";
import { categoryAt, drawPointer } from "./pointer";
import { type Box, markup } from "./shapes";

/** What a chart tells the layer that it lies in. */
export interface FigureListener {
  /** Somebody reads a category of it; undefined when nobody does any more. */
  reads(figure: ChartFigure, category: number | undefined, spoken: boolean): void;
  /** It has got the focus by the keyboard. */
  entered(figure: ChartFigure): void;
  /** Its reader wants back into the cells. */
  left(): void;
  wheel(event: WheelEvent): void;
}

/** A chart in the page. It has an element in each pane that it lies in; one of them is for the keyboard. */
export class ChartFigure extends SheetFigure {
  data: ChartData | undefined;
  drawing: ChartDrawing | undefined;
  private readonly words = document.createElement("p");
  private category: number | undefined;

  constructor(
    id: string,
    private readonly listener: FigureListener,
  ) {
    super();
    this.words.id = `words-${id}`;
    this.words.className = "unseen";
  }

  /** Draws it anew where what it shows or its size has changed. */
  show(data: ChartData, { width, height }: Box): void {
    const same =
      this.drawing?.width === width &&
      this.drawing.height === height &&
      JSON.stringify(data) === JSON.stringify(this.data);
    if (same) return;
    this.data = data;
    this.drawing = draw(data, width, height);
    this.words.textContent = describe(data);
    for (const element of this.elements.values()) this.fill(element);
    if (this.category !== undefined) this.read(this.category, false);
  }

  /** Where a point of the drawing is in the page. */
  onPage(x: number, y: number): { x: number; y: number } {
    const box = this.homeElement?.getBoundingClientRect();
    const zoom = (box?.width ?? 0) / (this.drawing?.width ?? 1);
    return { x: (box?.left ?? 0) + x * zoom, y: (box?.top ?? 0) + y * zoom };
  }

  protected newElement(pane: number): HTMLElement {
    const element = document.createElement("div");
    element.className = "chart";
    const picture = document.createElement("div");
    picture.setAttribute("aria-hidden", "true");
    element.append(picture);
    if (pane === this.home) {
      element.tabIndex = 0;
      element.setAttribute("role", "group");
      element.setAttribute("aria-roledescription", "chart");
      element.setAttribute("aria-describedby", this.words.id);
      element.append(this.words);
      element.addEventListener("keydown", (event) => this.press(event));
      element.addEventListener("focus", () => {
        if (element.matches(":focus-visible")) this.listener.entered(this);
      });
      element.addEventListener("blur", () => this.read(undefined, false));
    } else element.setAttribute("aria-hidden", "true");
    element.addEventListener("pointermove", (event) => this.pointAt(element, event));
    element.addEventListener("pointerleave", () => this.read(undefined, false));
    element.addEventListener("pointerdown", () => this.homeElement?.focus({ preventScroll: true }));
    element.addEventListener("wheel", (event) => this.listener.wheel(event), { passive: false });
    this.fill(element);
    return element;
  }

  private fill(element: HTMLElement): void {
    if (!this.drawing || !this.data) return;
    const { width, height, shape } = this.drawing;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
    if (element.tabIndex === 0) element.setAttribute("aria-label", this.data.title || "Chart");
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    // The markup is our own, and every text in it is escaped.
    element.firstElementChild!.innerHTML = `<svg ${size}>${markup(shape)}<g></g></svg>`;
  }

  private pointAt(element: HTMLElement, event: PointerEvent): void {
    const { plot } = this.drawing ?? {};
    if (!plot || !this.data) return;
    const box = element.getBoundingClientRect();
    const zoom = box.width / this.drawing!.width;
    const x = (event.clientX - box.left) / zoom;
    const y = (event.clientY - box.top) / zoom;
    const { left, top, width, height } = plot.box;
    const near = 16;
    const over =
      x > left - near && x < left + width + near && y > top - near && y < top + height + near;
    this.read(over ? categoryAt(this.data, plot, x, y) : undefined, false);
  }

  private press(event: KeyboardEvent): void {
    const last = (this.data?.categories.length ?? 0) - 1;
    const now = this.category ?? last;
    const back = ["ArrowLeft", "ArrowDown"].includes(event.key);
    const on = ["ArrowRight", "ArrowUp"].includes(event.key);
    const wanted = new Map([
      ["Home", 0],
      ["End", last],
    ]).get(event.key);
    if (event.key === "Escape") {
      if (this.category === undefined) this.listener.left();
      this.read(undefined, false);
    } else if (back || on || wanted !== undefined) {
      const next = wanted ?? (this.category === undefined ? last : now + (on ? 1 : -1));
      this.read(Math.min(Math.max(0, next), last), true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Shows what stands at a category, or nothing. */
  read(category: number | undefined, spoken: boolean): void {
    const { plot } = this.drawing ?? {};
    const shown = plot && category !== undefined && category >= 0 ? category : undefined;
    this.category = shown;
    const pointer =
      plot && this.data && shown !== undefined ? markup(drawPointer(this.data, plot, shown)) : "";
    for (const element of this.elements.values()) {
      const place = element.querySelector("svg > g:last-child");
      if (place) place.innerHTML = pointer;
    }
    this.listener.reads(this, shown, spoken);
  }
}
