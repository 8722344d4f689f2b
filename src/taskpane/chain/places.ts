import type { NodeKey } from "./nodes";

/**
 * Where the nodes stand and how the arrows run, drawn by hand: side by side where the pane is wide, and in two columns
 * where it is narrow. In pixels of the drawing.
 */

export const box = { width: 121, height: 44 } as const;
const gutter = 20;
const rowGap = 24;
const margin = 16;
/** Room for the signs on the corners of the first row. */
const top = 8;

export const left = (column: number) => margin + column * (box.width + gutter);
export const topOf = (row: number) => top + row * (box.height + rowGap);
/** A lane between two columns, or beside the first and the last. */
const lane = (after: number, share = 0.5) => left(after + 1) - gutter + gutter * share;
const outerLeft = 6;

export type Side = "top" | "bottom" | "left" | "right";

/** A point on the rim of a node: its side, and how far along it from the top or the left. */
export type Port = readonly [side: Side, along: number];

export interface Route {
  readonly from: Port;
  readonly to: Port;
  /** Where it turns: coordinates along x and y by turns, beginning with the direction in which it leaves. */
  readonly via?: readonly number[];
}

export interface ChainLayout {
  readonly columns: number;
  readonly rows: number;
  /** Room below the last row for what runs there. */
  readonly below: number;
  readonly at: Readonly<Record<NodeKey, readonly [column: number, row: number, columns?: number]>>;
  /** By `from-to`. */
  readonly routes: Readonly<Record<string, Route>>;
  /** Where the legend begins. */
  readonly legend: readonly [column: number, row: number];
}

const down: Route = { from: ["bottom", 0.5], to: ["top", 0.5] };
const rightwards: Route = { from: ["right", 0.5], to: ["left", 0.5] };
const leftwards: Route = { from: ["left", 0.5], to: ["right", 0.5] };
const under = (row: number, depth: number) => topOf(row) + box.height + depth;

export const wide: ChainLayout = {
  columns: 4,
  rows: 7,
  below: 24,
  at: {
    drop: [0, 0],
    gap: [0, 1],
    foreign_bp: [0, 2],
    policy: [0, 3],
    qt_bp: [1, 2],
    compute: [3, 0],
    capex: [3, 1],
    need: [3, 2],
    idle: [2, 1],
    crowdout: [2, 2],
    yield_bp: [1, 3, 2],
    housing: [3, 3],
    mortgage: [3, 4],
    valuation: [0, 4],
    news: [1, 4],
    average_rate: [2, 4],
    wealth: [0, 5],
    spread_bp: [1, 5],
    interest: [2, 5],
    spending: [0, 6],
    private_bp: [1, 6],
    gdp_gap: [3, 5],
    debt: [2, 6],
  },
  routes: {
    "compute-capex": down,
    "capex-need": down,
    "need-crowdout": leftwards,
    "idle-crowdout": down,
    "need-idle": { from: ["left", 0.2], to: ["right", 0.5], via: [lane(2, 0.6)] },
    "drop-gap": down,
    "gap-foreign_bp": down,
    "foreign_bp-yield_bp": { from: ["bottom", 0.8], to: ["top", 0.06] },
    "crowdout-yield_bp": { from: ["bottom", 0.5], to: ["top", 0.77] },
    "qt_bp-yield_bp": { from: ["bottom", 0.5], to: ["top", 0.231] },
    "policy-yield_bp": rightwards,
    "debt-yield_bp": { from: ["left", 0.2], to: ["bottom", 0.5], via: [lane(1)] },
    "yield_bp-valuation": { from: ["bottom", 0.06], to: ["top", 0.8] },
    "news-valuation": leftwards,
    "valuation-drop": { from: ["left", 0.5], to: ["left", 0.5], via: [outerLeft] },
    "valuation-wealth": down,
    "valuation-spending": { from: ["left", 0.8], to: ["left", 0.5], via: [outerLeft] },
    "spending-gdp_gap": { from: ["bottom", 0.5], to: ["bottom", 0.65], via: [under(6, 20)] },
    "private_bp-gdp_gap": { from: ["bottom", 0.5], to: ["bottom", 0.4], via: [under(6, 12)] },
    "capex-gdp_gap": { from: ["right", 0.5], to: ["right", 0.5], via: [lane(3, 0.5)] },
    "crowdout-gdp_gap": { from: ["right", 0.85], to: ["left", 0.25], via: [lane(2, 0.3)] },
    "gdp_gap-yield_bp": { from: ["left", 0.5], to: ["right", 0.8], via: [lane(2, 0.7)] },
    "yield_bp-private_bp": { from: ["bottom", 0.4771], to: ["right", 0.5] },
    "spread_bp-private_bp": down,
    "valuation-spread_bp": { from: ["bottom", 0.8], to: ["top", 0.3] },
    "yield_bp-average_rate": { from: ["bottom", 0.77], to: ["top", 0.5] },
    "average_rate-interest": down,
    "gdp_gap-interest": { from: ["left", 0.75], to: ["right", 0.75] },
    "debt-interest": { from: ["top", 0.8], to: ["bottom", 0.8] },
    "interest-debt": down,
    "gdp_gap-debt": { from: ["bottom", 0.15], to: ["right", 0.5] },
    "yield_bp-mortgage": { from: ["bottom", 0.96], to: ["top", 0.2] },
    "yield_bp-housing": rightwards,
  },
  legend: [1, 0],
};

export const narrowLayout: ChainLayout = {
  columns: 2,
  rows: 13,
  below: 28,
  at: {
    drop: [0, 0],
    gap: [0, 1],
    foreign_bp: [0, 2],
    qt_bp: [0, 3],
    policy: [0, 4],
    compute: [1, 0],
    capex: [1, 1],
    need: [1, 2],
    idle: [1, 3],
    crowdout: [1, 4],
    yield_bp: [0, 5, 2],
    mortgage: [0, 6],
    housing: [1, 6],
    news: [0, 7],
    average_rate: [1, 7],
    valuation: [0, 8],
    interest: [1, 8],
    wealth: [0, 9],
    debt: [1, 9],
    spending: [0, 10],
    gdp_gap: [1, 10],
    spread_bp: [0, 11],
    private_bp: [0, 12],
  },
  routes: {
    "compute-capex": down,
    "capex-need": down,
    "need-crowdout": { from: ["right", 0.7], to: ["right", 0.3], via: [lane(1, 0.2)] },
    "idle-crowdout": down,
    "need-idle": down,
    "drop-gap": down,
    "gap-foreign_bp": down,
    "foreign_bp-yield_bp": { from: ["right", 0.5], to: ["top", 0.5] },
    "qt_bp-yield_bp": { from: ["right", 0.5], to: ["top", 0.5] },
    "crowdout-yield_bp": { from: ["bottom", 0.5], to: ["top", 0.77] },
    "policy-yield_bp": { from: ["bottom", 0.5], to: ["top", 0.231] },
    "debt-yield_bp": { from: ["left", 0.5], to: ["bottom", 0.5244], via: [lane(0, 0.82)] },
    "yield_bp-valuation": { from: ["bottom", 0.4771], to: ["right", 0.5] },
    "news-valuation": down,
    "valuation-drop": { from: ["left", 0.3], to: ["left", 0.5], via: [outerLeft] },
    "valuation-wealth": down,
    "valuation-spending": { from: ["left", 0.5], to: ["left", 0.5], via: [11] },
    "spread_bp-private_bp": down,
    "yield_bp-private_bp": { from: ["bottom", 0.489], to: ["right", 0.3] },
    "private_bp-gdp_gap": { from: ["right", 0.7], to: ["left", 0.8], via: [lane(0, 0.7)] },
    "gdp_gap-yield_bp": { from: ["right", 0.5], to: ["right", 0.7], via: [lane(1, 0.75)] },
    "spending-gdp_gap": rightwards,
    "capex-gdp_gap": { from: ["right", 0.5], to: ["right", 0.7], via: [lane(1, 0.5)] },
    "crowdout-gdp_gap": { from: ["right", 0.7], to: ["right", 0.3], via: [lane(1, 0.2)] },
    "valuation-spread_bp": { from: ["left", 0.7], to: ["left", 0.5], via: [outerLeft] },
    "yield_bp-average_rate": { from: ["bottom", 0.5], to: ["left", 0.5] },
    "average_rate-interest": down,
    "gdp_gap-interest": { from: ["left", 0.2], to: ["left", 0.7], via: [lane(0, 0.5)] },
    "debt-interest": { from: ["top", 0.8], to: ["bottom", 0.8] },
    "interest-debt": down,
    "gdp_gap-debt": { from: ["top", 0.5], to: ["bottom", 0.5] },
    "yield_bp-mortgage": { from: ["bottom", 0.231], to: ["top", 0.5] },
    "yield_bp-housing": { from: ["bottom", 0.77], to: ["top", 0.5] },
  },
  legend: [1, 11],
};

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boundsOf(layout: ChainLayout, key: NodeKey): Bounds {
  const [column, row, columns = 1] = layout.at[key];
  const width = columns * box.width + (columns - 1) * gutter;
  return { x: left(column), y: topOf(row), width, height: box.height };
}

export const sizeOf = ({ columns, rows, below }: ChainLayout) => ({
  width: left(columns) - gutter + margin,
  height: topOf(rows) - rowGap + below,
});
