import { type Bounds, type Port, type Route } from "./places";

export type Point = readonly [x: number, y: number];

const portOf = ({ x, y, width, height }: Bounds, [side, along]: Port): Point =>
  side === "top" || side === "bottom"
    ? [x + width * along, side === "top" ? y : y + height]
    : [side === "left" ? x : x + width, y + height * along];

const upright = ([side]: Port) => side === "top" || side === "bottom";

/** The corners of an arrow from rim to rim: along x and y by turns. */
export function corners(from: Bounds, to: Bounds, route: Route): readonly Point[] {
  const start = portOf(from, route.from);
  const end = portOf(to, route.to);
  const between = (k: 0 | 1) => (start[k] + end[k]) / 2;
  let axis: 0 | 1 = upright(route.from) ? 1 : 0;
  // From one side to the opposite one, out of line: it turns half-way.
  const bent = Math.abs(start[1 - axis]! - end[1 - axis]!) > 0.5;
  const sameWay = upright(route.from) === upright(route.to);
  const via = route.via ?? (sameWay && bent ? [between(axis)] : []);
  const points: Point[] = [start];
  const go = (where: number) => {
    const [x, y] = points.at(-1)!;
    points.push(axis === 0 ? [where, y] : [x, where]);
    axis = axis === 0 ? 1 : 0;
  };
  via.forEach(go);
  go(end[axis]);
  points.push(end);
  return points.filter(
    ([x, y], k) => k === 0 || Math.hypot(x - points[k - 1]![0], y - points[k - 1]![1]) > 0.5,
  );
}

/** The point so far before the end. */
export function before(points: readonly Point[], distance: number): Point {
  let rest = distance;
  for (let k = points.length - 1; k > 0; k--) {
    const [x, y] = points[k]!;
    const [fromX, fromY] = points[k - 1]!;
    const length = Math.hypot(x - fromX, y - fromY);
    if (rest <= length || k === 1) {
      const share = Math.min(1, rest / length);
      return [x + (fromX - x) * share, y + (fromY - y) * share];
    }
    rest -= length;
  }
  return points[0]!;
}

const radius = 5;

const apart = ([x, y]: Point, [otherX, otherY]: Point) => Math.hypot(x - otherX, y - otherY) > 0.01;

/** A line through the points, its corners rounded. */
export function rounded(all: readonly Point[]): string {
  const points = all.filter((point, k) => k === 0 || apart(point, all[k - 1]!));
  const parts = points.map((point, k) => {
    const next = points[k + 1];
    const previous = points[k - 1];
    if (!previous) return `M${point.join(" ")}`;
    if (!next) return `L${point.join(" ")}`;
    return `L${towards(point, previous).join(" ")}Q${point.join(" ")} ${towards(point, next).join(" ")}`;
  });
  return parts.join("");
}

function towards([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y);
  const share = Math.min(radius, length / 2) / length;
  return [x + (toX - x) * share, y + (toY - y) * share];
}

/** The head of an arrow that ends at the last point: three corners. */
export function arrowHead(points: readonly Point[], size: number): readonly [Point, Point, Point] {
  const tip = points.at(-1)!;
  const from = points.at(-2)!;
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]);
  const [dx, dy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const back: Point = [tip[0] - dx * size, tip[1] - dy * size];
  const half = size * 0.6;
  return [
    tip,
    [back[0] - dy * half, back[1] + dx * half],
    [back[0] + dy * half, back[1] - dx * half],
  ];
}
