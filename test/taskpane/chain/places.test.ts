import { entries } from "../../../src/catalog/entries.generated";
import { runScenario } from "../../../src/taskpane/chain/figures";
import { edges, nodeKeys, nodes } from "../../../src/taskpane/chain/nodes";
import {
  boundsOf,
  type ChainLayout,
  narrowLayout,
  sizeOf,
  wide,
} from "../../../src/taskpane/chain/places";
import { before, corners } from "../../../src/taskpane/chain/route";
import { shapesOf } from "../../../src/taskpane/chain/shapes";
import { texts } from "../../../src/taskpane/texts";
import { bundledData } from "../../../src/taskpane/data";

const layouts: readonly (readonly [string, ChainLayout])[] = [
  ["wide", wide],
  ["narrow", narrowLayout],
];
const name = ({ from, to }: { from: string; to: string }) => `${from}-${to}`;

const inside = ([x, y]: readonly [number, number], area: ReturnType<typeof boundsOf>) =>
  x > area.x + 0.5 &&
  x < area.x + area.width - 0.5 &&
  y > area.y + 0.5 &&
  y < area.y + area.height - 0.5;

describe.each(layouts)("the %s layout", (_, layout) => {
  test("has a place of its own for every node, within the drawing", () => {
    const { width, height } = sizeOf(layout);
    const taken = new Set<string>();
    for (const key of nodeKeys) {
      const [column, row, columns = 1] = layout.at[key];
      for (let k = 0; k < columns; k++) {
        expect(taken).not.toContain(`${column + k},${row}`);
        taken.add(`${column + k},${row}`);
      }
      const area = boundsOf(layout, key);
      expect(area.x + area.width).toBeLessThanOrEqual(width);
      expect(area.y + area.height).toBeLessThanOrEqual(height);
    }
  });

  test("has a way for every arrow and for no other", () => {
    expect(Object.keys(layout.routes).sort()).toEqual(edges.map(name).sort());
  });

  test("leads no arrow through a node or out of the drawing", () => {
    const { width, height } = sizeOf(layout);
    const through: string[] = [];
    for (const edge of edges) {
      const points = corners(
        boundsOf(layout, edge.from),
        boundsOf(layout, edge.to),
        layout.routes[name(edge)]!,
      );
      for (let back = 0; back < 1500; back += 2) {
        const point = before(points, back);
        const [x, y] = point;
        if (x < 0 || y < 0 || x > width || y > height) through.push(`${name(edge)} leaves`);
        for (const key of nodeKeys)
          if (inside(point, boundsOf(layout, key))) through.push(`${name(edge)} through ${key}`);
      }
    }
    expect([...new Set(through)]).toEqual([]);
  });

  test("begins and ends each arrow at the rim of its node, at a right angle", () => {
    for (const edge of edges) {
      const points = corners(
        boundsOf(layout, edge.from),
        boundsOf(layout, edge.to),
        layout.routes[name(edge)]!,
      );
      for (let k = 1; k < points.length; k++) {
        const [x, y] = points[k]!;
        const [fromX, fromY] = points[k - 1]!;
        expect(Math.min(Math.abs(x - fromX), Math.abs(y - fromY))).toBeLessThanOrEqual(0.5);
      }
      const upright = ["top", "bottom"].includes(layout.routes[name(edge)]!.to[0]);
      const [tip, from] = [points.at(-1)!, points.at(-2)!];
      expect(Math.abs(tip[upright ? 0 : 1] - from[upright ? 0 : 1])).toBeLessThanOrEqual(0.5);
    }
  });
});

test.each(layouts)("the %s layout draws numbers only", (_, layout) => {
  const figures = runScenario(
    { policy_bp: 100, price_shock: -0.3, eff_inference: 8 },
    "v2025_01",
  ).at(5);
  for (const shape of shapesOf(layout, figures)) {
    expect(JSON.stringify(shape)).not.toMatch(/NaN|null|undefined/);
    if (shape.kind === "line") expect(shape.path).toMatch(/^M[-\d. LQ]+$/);
  }
});

test("the narrow layout fits a pane of 320 pixels, the wide one a pane of 600", () => {
  expect(sizeOf(narrowLayout).width).toBeLessThanOrEqual(320 - 24);
  expect(sizeOf(wide).width).toBeLessThanOrEqual(600 - 24);
});

test("every node opens a function that there is, and its label fits", () => {
  const names = entries.map(({ fn }) => fn.name);
  for (const key of nodeKeys) {
    expect(names).toContain(nodes[key].opens);
    expect(texts.chain.short[key].length).toBeLessThanOrEqual(key === "yield_bp" ? 40 : 19);
  }
});

test.each(layouts)(
  "in the %s layout no value runs into its difference, in any preset",
  async (_, layout) => {
    const { scenarios } = await bundledData.loadScenarios();
    for (const { overrides, vintage } of scenarios)
      for (const year of [1, 5, 10]) {
        const written = shapesOf(layout, runScenario(overrides, vintage).at(year)).filter(
          (shape) => shape.kind === "text",
        );
        for (const value of written.filter(({ bold, anchor }) => bold && anchor === "start")) {
          const beside = written.find(
            ({ y, x, anchor }) => y === value.y && x > value.x && anchor === "end",
          );
          if (!beside) continue;
          const end = value.x + 7.4 * value.text.length;
          expect([value.text, beside.text, end < beside.x - 5.8 * beside.text.length]).toEqual([
            value.text,
            beside.text,
            true,
          ]);
        }
      }
  },
);
