import { readingAt } from "./description";
import type { ChartFigure } from "./chartFigure";
import { right, markup } from "./shapes";
import { keyOf } from "./seriesLook";

/** The small box beside the pointer with the values of a category, and their words for screen readers. */
export class ReadingBox {
  private readonly box = document.createElement("div");
  private readonly spoken = document.createElement("p");

  constructor(private readonly layer: HTMLElement) {
    this.box.className = "reading";
    this.box.hidden = true;
    this.box.setAttribute("aria-hidden", "true");
    this.spoken.className = "unseen";
    this.spoken.setAttribute("role", "status");
    layer.append(this.box, this.spoken);
  }

  hide(): void {
    this.box.hidden = true;
    this.spoken.textContent = "";
  }

  show(figure: ChartFigure, category: number, aloud: boolean): void {
    const { data, drawing } = figure;
    if (!data || !drawing?.plot) return;
    const { category: name, values } = readingAt(data, category);
    const heading = document.createElement("strong");
    heading.textContent = name;
    const rows = values.map(({ name: series, text, index }) => {
      const row = document.createElement("div");
      row.innerHTML = `<svg width="24" height="12">${markup(keyOf(data.series[index]!, index, 1, 6))}</svg>`;
      const label = document.createElement("span");
      label.textContent = series;
      const value = document.createElement("b");
      value.textContent = text;
      row.append(label, value);
      return row;
    });
    this.box.replaceChildren(heading, ...rows);
    this.box.hidden = false;
    const { plot } = drawing;
    const middle = plot.middle(category);
    this.put(
      plot.horizontal
        ? figure.onPage(right(plot.box), middle)
        : figure.onPage(middle, plot.box.top),
    );
    if (aloud)
      this.spoken.textContent = `${name}: ${values.map((value) => `${value.name} ${value.text}`).join("; ")}`;
  }

  /** Beside a point of the page, at the side where there is room. */
  private put({ x, y }: { x: number; y: number }): void {
    const layer = this.layer.getBoundingClientRect();
    const gap = 12;
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const left = x - layer.left;
    const beside = left + gap + width <= layer.width ? left + gap : left - gap - width;
    const top = Math.min(Math.max(y - layer.top, 4), layer.height - height - 4);
    this.box.style.transform = `translate(${Math.round(Math.max(4, beside))}px, ${Math.round(top)}px)`;
  }
}
