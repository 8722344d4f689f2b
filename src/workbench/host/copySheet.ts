import { quotedAsNeeded } from "../../a1";
import { titleCell, titlesOf } from "./chartTitles";
import type { Chart, ChartPart } from "./kept";
import type { Book } from "./book";
import type { Rect } from "./grid";

/** Gives a sheet that somebody has duplicated by hand what a grid does not copy: its own names, charts, pictures ... */
export function copySheetExtras(host: Book, from: string, to: string): void {
  const { grid } = host;
  const prefix = (sheet: string) => `${quotedAsNeeded(host.sheet(sheet).name)}!`;
  for (const name of grid.names())
    if (name.scope === from) {
      const formula = name.formula.replaceAll(prefix(from), prefix(to));
      grid.addName({ ...name, formula, scope: to });
    }
  const moved = <R extends Rect | undefined>(rect: R) =>
    rect?.sheet === from ? { ...rect, sheet: to } : rect;
  for (const chart of host.charts(from)) host.charts(to).push(copyOf(chart, host, moved));
  for (const picture of host.pictures(from))
    host.pictures(to).push({
      ...picture,
      id: `{picture-${host.nextSerial()}}`,
      values: { ...picture.values },
    });
  for (const validation of host.validations.filter(({ rect }) => rect.sheet === from))
    host.validations.push({ ...validation, rect: { ...validation.rect, sheet: to } });
  for (const { rect } of host.groups.filter((group) => group.rect.sheet === from))
    host.groups.push({ rect: { ...rect, sheet: to } });
  Object.assign(host.pageSetup(to), structuredClone(host.pageSetup(from)));
}

type Moved = <R extends Rect | undefined>(rect: R) => R | Rect;

/** A chart shows the cells of the sheet that it is on, if it did so before. */
function copyOf(chart: Chart, host: Book, moved: Moved): Chart {
  const series = chart.series.map((part): ChartPart => {
    const { Values, XAxisValues, BubbleSizes } = part.cells ?? {};
    return {
      ...structuredClone(part),
      ...(part.cells && {
        cells: {
          Values: moved(Values),
          XAxisValues: moved(XAxisValues),
          ...(BubbleSizes && { BubbleSizes: moved(BubbleSizes) }),
        },
      }),
    };
  });
  for (const title of titlesOf(chart)) titleCell(title, host.grid);
  const copy: Chart = {
    ...structuredClone(chart),
    id: `{chart-${host.nextSerial()}}`,
    series,
    source: moved(chart.source),
  };
  for (const title of titlesOf(copy))
    if (title.cells) title.cells = { Text: moved(title.cells.Text) };
  return copy;
}
