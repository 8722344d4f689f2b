import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { BrowserUniver } from "../browserUniver";
import type { Chart } from "../host/kept";
import { toPixels } from "../host/univerStyle";
import { type Box, bottom, right } from "./shapes";

const paneKeys = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
] as const;

/** One of the up to four parts of a sheet with frozen rows and columns, in pixels of the canvas. */
export interface SheetPane {
  readonly clip: Box;
  /** Where the upper left corner of cell A1 would be. */
  readonly x: number;
  readonly y: number;
}

/** What a sheet looks like at this moment. */
export interface View {
  readonly zoom: number;
  /** By the same numbers always; the first one scrolls both ways, the others exist where something is frozen. */
  readonly panes: readonly (SheetPane | undefined)[];
  /** The right and lower edge of what is frozen, in unzoomed pixels of the sheet; 0 where nothing is. */
  readonly frozen: { readonly x: number; readonly y: number };
}

/** Scroll bars stay free of charts. */
const scrollBar = 10;

/** Where Univer draws the cells of the sheet in front. */
export class UniverView {
  constructor(private readonly univer: BrowserUniver) {}

  get canvas(): HTMLCanvasElement | undefined {
    return this.render?.engine.getCanvasElement();
  }

  /** Undefined before the first picture. */
  now(): View | undefined {
    const { render, skeleton } = this;
    if (!render || !skeleton) return undefined;
    const { scene, engine } = render;
    const zoom = scene.scaleX;
    const header = {
      x: skeleton.rowHeaderWidthAndMarginLeft,
      y: skeleton.columnHeaderHeightAndMarginTop,
    };
    const panes = paneKeys.map((key): SheetPane | undefined => {
      const viewport = scene.getViewport(key);
      if (!viewport?.isActive) return undefined;
      const { left, top, width, height } = viewport;
      const clip = {
        left,
        top,
        width: Math.min(width ?? 0, engine.width - left - scrollBar),
        height: Math.min(height ?? 0, engine.height - top - scrollBar),
      };
      return {
        clip,
        x: (header.x - viewport.viewportScrollX) * zoom,
        y: (header.y - viewport.viewportScrollY) * zoom,
      };
    });
    const { rows, columns } = this.frozen();
    return {
      zoom,
      panes,
      frozen: {
        x: skeleton.columnWidthAccumulation[columns - 1] ?? 0,
        y: skeleton.rowHeightAccumulation[rows - 1] ?? 0,
      },
    };
  }

  /** Where a chart or a picture lies in the sheet, in unzoomed pixels. */
  boxOf({ place, values }: Pick<Chart, "place" | "values">): Box {
    const columns = this.skeleton?.columnWidthAccumulation ?? [];
    const rows = this.skeleton?.rowHeightAccumulation ?? [];
    const edge = (sums: readonly number[], at: number) => sums[Math.min(at, sums.length) - 1] ?? 0;
    const points = (key: string) =>
      typeof values[key] === "number" ? toPixels(values[key]) : undefined;
    const left = points("Left") ?? edge(columns, place?.column ?? 0);
    const top = points("Top") ?? edge(rows, place?.row ?? 0);
    const across =
      place && edge(columns, place.column + place.columns) - edge(columns, place.column);
    const down = place && edge(rows, place.row + place.rows) - edge(rows, place.row);
    return {
      left,
      top,
      width: points("Width") ?? across ?? 480,
      height: points("Height") ?? down ?? 288,
    };
  }

  /** Scrolls to a chart that is not wholly in view. */
  show(chart: Chart): void {
    const view = this.now();
    const main = this.render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const pane = view?.panes[0];
    if (!main || !view || !pane) return;
    const { frozen, zoom } = view;
    const { x, y, clip } = pane;
    const box = this.boxOf(chart);
    const inside = (from: number, to: number, first: number, last: number) =>
      from >= first - 1 && to <= last + 1;
    const across = inside(
      x + Math.max(box.left, frozen.x) * zoom,
      x + right(box) * zoom,
      clip.left,
      right(clip),
    );
    const down = inside(
      y + Math.max(box.top, frozen.y) * zoom,
      y + bottom(box) * zoom,
      clip.top,
      bottom(clip),
    );
    if (across && down) return;
    main.scrollToViewportPos({
      viewportScrollX: across ? main.viewportScrollX : Math.max(0, box.left - frozen.x),
      viewportScrollY: down ? main.viewportScrollY : Math.max(0, box.top - frozen.y),
    });
  }

  private frozen() {
    const { xSplit, ySplit } = this.univer.workbook.getActiveSheet().getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  private get render() {
    return this.univer.injector
      .get(IRenderManagerService)
      .getRenderById(this.univer.workbook.getId());
  }

  private get skeleton() {
    return this.render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  }
}
