import { scaleLinear } from "d3-scale";

/** An axis of numbers, from its first tick to its last, or between the ends that the chart's maker has set. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

export interface ScaleWishes {
  /** Bars and areas measure by their length: they begin at zero. */
  readonly fromZero: boolean;
  /** About how many steps there is room for. */
  readonly steps: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: number;
}

/** The axis of these values. Like Excel's, it contains zero unless they lie close together and far from it. */
export function valueScale(values: readonly number[], wishes: ScaleWishes): ValueScale {
  const { steps } = wishes;
  const [low, high] = ends(values, wishes);
  const scale = scaleLinear().domain([low, high]);
  const [niceLow, niceHigh] = scale.nice(steps).domain();
  const minimum = wishes.minimum ?? niceLow!;
  const maximum = wishes.maximum ?? niceHigh!;
  const unit = wishes.unit;
  const ticks =
    unit && unit > 0 && (maximum - minimum) / unit <= 50
      ? stepped(minimum, maximum, unit)
      : scale.domain([minimum, maximum]).ticks(steps);
  return { minimum, maximum, ticks };
}

function ends(
  values: readonly number[],
  { fromZero, minimum, maximum }: ScaleWishes,
): [number, number] {
  let low = minimum ?? least(values, 0);
  let high =
    maximum ??
    -least(
      values.map((value) => -value),
      -1,
    );
  // Numbers that differ by rounding only are one number.
  const apart = high - low > 1e-9 * Math.max(Math.abs(high), Math.abs(low));
  if (!apart && minimum === undefined && maximum === undefined) low = high = rounded(low);
  const near = (inner: number, outer: number) => inner >= 0 && outer - inner > outer / 6;
  if (minimum === undefined && (fromZero || !apart || near(low, high))) low = Math.min(low, 0);
  if (maximum === undefined && (fromZero || !apart || near(-high, -low))) high = Math.max(high, 0);
  return low < high ? [low, high] : [low, low + 1];
}

const least = (values: readonly number[], none: number): number =>
  values.length > 0 ? values.reduce((a, b) => Math.min(a, b)) : none;

/** An axis at the right whose ticks lie where those of the left one do, so that one set of gridlines serves both. */
export function alignedScale(
  values: readonly number[],
  left: ValueScale,
  wishes: ScaleWishes,
): ValueScale {
  const free = valueScale(values, wishes);
  const intervals = left.ticks.length - 1;
  const spread = (left.ticks.at(-1) ?? 0) - (left.ticks[0] ?? 0);
  // Where the left axis ends between two ticks there is nothing to align with.
  if (intervals < 1 || Math.abs(spread - (left.maximum - left.minimum)) > 1e-9 * spread)
    return free;
  const [low, high] = ends(values, wishes);
  const zero = left.ticks.indexOf(0);
  if (low < 0 && high > 0 && zero > 0 && zero < intervals) {
    // Both sides have gains and losses: one line is zero for both.
    const [step] = niceSteps(Math.max(-low / zero, high / (intervals - zero)));
    return spreadOver(-zero * step!, step!, intervals);
  }
  for (const step of niceSteps((high - low) / intervals)) {
    const minimum = Math.floor(low / step + 1e-9) * step;
    const maximum = minimum + intervals * step;
    if (maximum >= high - 1e-9 * step) return spreadOver(minimum, step, intervals);
  }
  return free;
}

/** Steps people count in, from the first one that is no smaller. */
function* niceSteps(least: number): Generator<number> {
  let power = Math.floor(Math.log10(least));
  for (let tries = 0; tries < 3; tries++, power++)
    for (const lead of [1, 2, 2.5, 5])
      if (lead * 10 ** power >= least * (1 - 1e-9)) yield lead * 10 ** power;
}

function spreadOver(minimum: number, step: number, intervals: number): ValueScale {
  const ticks = Array.from({ length: intervals + 1 }, (_tick, k) => rounded(minimum + k * step));
  return { minimum: ticks[0]!, maximum: ticks.at(-1)!, ticks };
}

const stepped = (from: number, to: number, unit: number): number[] =>
  Array.from({ length: Math.floor((to - from) / unit + 1e-9) + 1 }, (_tick, k) =>
    rounded(from + k * unit),
  );

/** Without the dust of binary fractions: 0.3 and not 0.30000000000000004. */
const rounded = (value: number): number => Number(value.toPrecision(12));
