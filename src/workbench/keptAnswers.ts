import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { BrowserUniver } from "./browserUniver";
import { markOf } from "./host/univerContents";

/** Seen on light and on dark. */
const corner = { color: "#D97706", size: 7 };

/**
 * Marks the cells that show an answer of their file, at the upper right corner. A formula that was typed over is none of
 * them any more.
 */
export function markKeptAnswers({ injector }: BrowserUniver): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "macroscope.kept-answers",
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { rawData }, next) => {
      const isKept = rawData?.f ? markOf(rawData, rawData.f)?.kept !== undefined : false;
      return next(isKept ? { ...cell, markers: { ...cell?.markers, tr: corner } } : cell);
    },
  });
}
