import { extent, dashes, pathOf, type Series } from "./series";
import { useLineStyles } from "./lineStyles";

/** Always so large: nothing around it moves when it comes. In pixels. */
export const sparkline = { width: 96, height: 40 } as const;

const edge = 2;

/** A chart as small as a word, without axes. What it shows must be said beside it. */
export function Sparkline({ series, least }: { series: readonly Series[]; least: number }) {
  const lineClass = useLineStyles();
  const { width, height } = sparkline;
  const [low, high] = extent(series, least);
  const last = Math.max(1, ...series.map(({ values }) => values.length - 1));
  const x = (year: number) => edge + (year / last) * (width - 2 * edge);
  const y = (value: number) => height - edge - ((value - low) / (high - low)) * (height - 2 * edge);
  const behindFirst = [...series].sort((a, b) => Number(b.reference) - Number(a.reference));
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      {behindFirst.map((one) => (
        <path
          key={one.name}
          className={lineClass(one)}
          strokeDasharray={dashes(one)}
          d={pathOf(one.values, x, y)}
        />
      ))}
    </svg>
  );
}
