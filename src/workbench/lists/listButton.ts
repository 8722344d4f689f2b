import { ICommandService } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { cell as cellText } from "../../a1";
import type { BrowserUniver } from "../browserUniver";
import { bottom, right } from "../charts/shapes";
import type { UniverView } from "../charts/univerView";
import type { ExcelHost } from "../host/excelHost";
import type { GridValue, Rect } from "../host/grid";
import { choicesAt } from "../host/lists";
import { ListBox } from "./listBox";
import "./lists.css";

/**
 * The button beside the selected cell where that has a list, and the list: Univer's free packages draw neither. Alt and the
 * arrow down open it, as in Excel.
 */
export class ListButton {
  private readonly button = document.createElement("button");
  private readonly box: ListBox;
  private cell: Rect | undefined;
  private frame: number | undefined;

  constructor(
    private readonly layer: HTMLElement,
    private readonly univer: BrowserUniver,
    private readonly host: ExcelHost,
    private readonly view: UniverView,
  ) {
    this.button.type = "button";
    this.button.tabIndex = -1;
    this.button.hidden = true;
    // The focus stays in the sheet until the list is open.
    this.button.addEventListener("pointerdown", (event) => event.preventDefault());
    this.button.addEventListener("click", () => this.open());
    this.box = new ListBox(
      (choice) => this.choose(choice),
      () => this.univer.injector.get(ILayoutService).focus(),
    );
    layer.append(this.button, this.box.element);
    addEventListener("keydown", (event) => this.press(event), true);
    host.listen(() => this.schedule());
    univer.injector.get(ICommandService).onCommandExecuted(() => this.schedule());
  }

  private schedule(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.refresh();
    });
  }

  private refresh(): void {
    const selected = { ...this.host.grid.selection(), rows: 1, columns: 1 };
    const moved = JSON.stringify(selected) !== JSON.stringify(this.cell);
    if (moved) this.box.close();
    this.cell = selected;
    this.button.hidden = !choicesAt(this.host, selected) || !this.place(selected);
    if (this.button.hidden) this.box.close();
    this.button.setAttribute(
      "aria-label",
      `Choose for ${cellText(selected.row, selected.column)} (Alt+Down)`,
    );
  }

  /** Lays the button at the right of its cell; false where that is out of view. */
  private place(cell: Rect): boolean {
    const view = this.view.now();
    const { canvas } = this.view;
    if (!view || !canvas) return false;
    const box = this.view.boxOf({ place: cell, values: {} });
    const { frozen, zoom, panes } = view;
    const pane = panes[(box.left < frozen.x ? 2 : 0) + (box.top < frozen.y ? 1 : 0)];
    if (!pane) return false;
    const [x, y] = [pane.x + right(box) * zoom, pane.y + box.top * zoom];
    const { clip } = pane;
    if (x < clip.left || x > right(clip) || y < clip.top || y > bottom(clip)) return false;
    const at = canvas.getBoundingClientRect();
    const layer = this.layer.getBoundingClientRect();
    const [left, top] = [at.left - layer.left + x, at.top - layer.top + y];
    const height = box.height * zoom;
    this.button.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    this.button.style.height = `${Math.round(height)}px`;
    this.box.place(left - box.width * zoom, top + height, box.width * zoom);
    return true;
  }

  private open(): void {
    this.refresh();
    const { cell } = this;
    const choices = cell && choicesAt(this.host, cell);
    if (!choices || this.button.hidden) return;
    const now = this.host.grid.values(cell)[0]![0]!;
    this.box.open(choices, now, `Choices for ${cellText(cell.row, cell.column)}`);
  }

  private choose(choice: GridValue): void {
    if (this.cell) this.host.grid.write(this.cell, [[choice]]);
  }

  private press(event: KeyboardEvent): void {
    if (!event.altKey || event.key !== "ArrowDown" || this.button.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    this.open();
  }
}
