import { CommandType, ICommandService } from "@univerjs/core";
import {
  ILayoutService,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
} from "@univerjs/preset-sheets-core";
import type { BrowserUniver } from "../browserUniver";
import type { Chart } from "../host/kept";
import { type SheetEdit, shiftCharts } from "../host/chartShift";
import type { ExcelHost } from "../host/excelHost";
import type { Picture } from "../host/kept";
import { ChartFigure, type FigureListener } from "./chartFigure";
import { Panes } from "./panes";
import { PictureFigure } from "./pictureFigure";
import { ReadingBox } from "./readingBox";
import { readChart } from "./readChart";
import type { Box } from "./shapes";
import type { UniverView } from "./univerView";
import "./charts.css";

/** The charts and pictures of the sheet in front, over Univer's canvas. Univer's free packages draw none. */
export class ChartLayer implements FigureListener {
  private readonly panes: Panes;
  private readonly figures = new Map<Chart, { figure: ChartFigure; box: Box }>();
  private readonly pictures = new Map<Picture, PictureFigure>();
  private readonly reading: ReadingBox;
  private frame: number | undefined;
  /** What is shown may have changed, and not only where it lies. */
  private stale = true;
  private sheet = "";

  constructor(
    layer: HTMLElement,
    private readonly univer: BrowserUniver,
    private readonly host: ExcelHost,
    private readonly view: UniverView,
  ) {
    this.panes = new Panes(layer);
    this.reading = new ReadingBox(layer);
    this.follow();
    this.schedule(true);
  }

  /** Whether a chart is drawn, on the sheet in front, be it scrolled out of view or not. */
  draws(chart: Chart): boolean {
    return this.figures.get(chart)?.figure.homeElement !== undefined;
  }

  private follow(): void {
    const { injector, workbook } = this.univer;
    this.host.listen(() => this.schedule(true));
    injector.get(ICommandService).onCommandExecuted(({ id, type, params }) => {
      if (type === CommandType.MUTATION) {
        const edit = editOf(id, params);
        if (edit)
          for (const { id: sheet } of this.host.grid.sheets())
            shiftCharts(sheet, this.host.charts(sheet), edit);
        this.schedule(true);
      } else if (type === CommandType.OPERATION) this.schedule(false);
    });
    const render = injector.get(IRenderManagerService).getRenderById(workbook.getId());
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    // At once, and not in the next frame: charts move with the cells or they swim.
    main?.onScrollAfter$.subscribeEvent(() => this.layOut());
    const { canvas } = this.view;
    if (canvas) new ResizeObserver(() => this.schedule(false)).observe(canvas);
  }

  private schedule(stale: boolean): void {
    this.stale ||= stale;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.refresh();
      // Univer measures rows and columns when it draws, which may be after this.
      requestAnimationFrame(() => this.layOut());
    });
  }

  private refresh(): void {
    const sheet = this.host.grid.activeSheet();
    if (this.stale || sheet !== this.sheet) {
      const charts = this.host.charts(sheet);
      for (const [chart, { figure }] of this.figures)
        if (!charts.includes(chart)) {
          figure.remove();
          this.figures.delete(chart);
        }
      if (sheet !== this.sheet) this.reading.hide();
      for (const chart of charts) this.draw(chart);
      this.showPictures(this.host.pictures(sheet));
    }
    this.stale = false;
    this.sheet = sheet;
    this.layOut();
  }

  private draw(chart: Chart): void {
    const known = this.figures.get(chart)?.figure;
    const figure = known ?? new ChartFigure(chart.id.replace(/\W/g, ""), this);
    const box = this.view.boxOf(chart);
    figure.show(readChart(chart, this.host.grid), box);
    this.figures.set(chart, { figure, box });
  }

  private showPictures(pictures: readonly Picture[]): void {
    for (const [picture, figure] of this.pictures)
      if (!pictures.includes(picture)) {
        figure.remove();
        this.pictures.delete(picture);
      }
    for (const picture of pictures) {
      const figure = this.pictures.get(picture) ?? new PictureFigure(picture);
      figure.show(this.view.boxOf(picture));
      this.pictures.set(picture, figure);
    }
  }

  /** Moves every chart and picture to where its cells are. */
  private layOut(): void {
    const view = this.view.now();
    const { canvas } = this.view;
    if (!view || !canvas || this.sheet !== this.host.grid.activeSheet()) return;
    this.panes.cover(canvas, view);
    for (const [chart, { figure, box }] of this.figures) {
      const now = this.view.boxOf(chart);
      if (now.width !== box.width || now.height !== box.height) this.draw(chart);
      this.panes.put(figure, now, view);
    }
    for (const [picture, figure] of this.pictures)
      this.panes.put(figure, this.view.boxOf(picture), view);
  }

  reads(figure: ChartFigure, category: number | undefined, spoken: boolean): void {
    if (category === undefined) this.reading.hide();
    else this.reading.show(figure, category, spoken);
  }

  entered(figure: ChartFigure): void {
    for (const [chart, known] of this.figures) if (known.figure === figure) this.view.show(chart);
    this.layOut();
    figure.read((figure.data?.categories.length ?? 0) - 1, false);
  }

  left(): void {
    this.univer.injector.get(ILayoutService).focus();
  }

  /** The wheel scrolls the cells, also over a chart. */
  wheel(event: WheelEvent): void {
    event.preventDefault();
    this.view.canvas?.dispatchEvent(new WheelEvent("wheel", event));
  }
}

interface EditParams {
  readonly subUnitId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** The edit behind a mutation that inserts or removes rows or columns. */
function editOf(id: string, params: unknown): SheetEdit | undefined {
  const match = /^sheet\.mutation\.(insert|remove)-(row|col)s?$/.exec(id);
  if (!match) return undefined;
  const { subUnitId: sheet, range } = params as EditParams;
  const rows = match[2] === "row";
  const at = rows ? range.startRow : range.startColumn;
  const size = (rows ? range.endRow : range.endColumn) - at + 1;
  const count = match[1] === "insert" ? size : -size;
  return { sheet, dimension: rows ? "rows" : "columns", at, count };
}
