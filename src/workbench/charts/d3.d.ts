/** The parts of d3 that are used here; d3 brings no types of its own. */
declare module "d3-scale" {
  export interface ScaleLinear {
    (value: number): number;
    domain(): [number, number];
    domain(ends: readonly [number, number]): this;
    range(ends: readonly [number, number]): this;
    nice(count: number): this;
    ticks(count: number): number[];
  }
  export interface ScaleBand {
    (index: number): number | undefined;
    domain(indices: readonly number[]): this;
    range(ends: readonly [number, number]): this;
    paddingInner(share: number): this;
    paddingOuter(share: number): this;
    bandwidth(): number;
    step(): number;
  }
  export function scaleLinear(): ScaleLinear;
  export function scaleBand(): ScaleBand;
}

declare module "d3-shape" {
  interface Path<Point> {
    (points: readonly Point[]): string | null;
    defined(test: (point: Point) => boolean): this;
    curve(curve: unknown): this;
    x(read: (point: Point) => number): this;
    y(read: (point: Point) => number): this;
  }
  export interface Line<Point> extends Path<Point> {
    digits(count: number): this;
  }
  export interface Area<Point> extends Path<Point> {
    y0(read: (point: Point) => number): this;
    y1(read: (point: Point) => number): this;
    digits(count: number): this;
  }
  export interface Symbol {
    (): string | null;
    size(area: number): this;
  }
  export function line<Point>(): Line<Point>;
  export function area<Point>(): Area<Point>;
  export function symbol(type: unknown, size: number): Symbol;
  export const curveMonotoneX: unknown;
  export const symbolCircle: unknown;
  export const symbolSquare: unknown;
  export const symbolTriangle: unknown;
  export const symbolDiamond2: unknown;
}
