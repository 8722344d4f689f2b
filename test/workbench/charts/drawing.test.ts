import { draw } from "../../../src/workbench/charts/drawing";
import { markup } from "../../../src/workbench/charts/shapes";
import { chart, series, shapesOf, textsOf } from "./chartData";

const drawn = (...parameters: Parameters<typeof chart>) => draw(chart(...parameters), 440, 320);

const pathsOf = (shape: ReturnType<typeof drawn>["shape"], name: string) =>
  shapesOf(shape, name).map(({ attributes }) => String(attributes.d));
const moves = (d: string) => (d.match(/M/g) ?? []).length;

describe("lines", () => {
  test("a blank or an error is a gap: the line begins anew after it", () => {
    const { shape } = drawn([series([1, 2, null, 4, 5])], { legend: "none" });
    expect(moves(pathsOf(shape, "line")[0]!)).toBe(2);
  });

  test("unless the chart joins over gaps", () => {
    const { shape } = drawn([series([1, 2, null, 4, 5])], { legend: "none", joined: true });
    expect(moves(pathsOf(shape, "line")[0]!)).toBe(1);
  });

  test("a point between two gaps is marked, for it has no line; so is the last point", () => {
    const { shape } = drawn([series([null, 2, null, 4, 5])], { legend: "none" });
    expect(shapesOf(shape, "mark")).toHaveLength(2);
  });

  test("the last value of each line stands at its end, in the format of its cells", () => {
    const { shape } = drawn([
      series([0.1, 0.204], { format: "0.0%" }),
      series([0.1, 0.9], { format: "0.0%" }),
    ]);
    const [ends] = shapesOf(shape, "ends");
    expect(textsOf(ends!).sort()).toEqual(["20.4%", "90.0%"]);
  });

  test("labels of lines that end at one point do not cover each other", () => {
    const { shape } = drawn([1, 2, 3, 4].map((k) => series([k, 10])));
    const heights = shapesOf(shape, "end").map(({ attributes }) => Number(attributes.y));
    for (const [k, y] of heights.entries())
      for (const other of heights.slice(k + 1)) expect(Math.abs(y - other)).toBeGreaterThan(12);
  });
});

describe("columns and bars", () => {
  const values = [120, -40, null, 210];

  test("columns stand on the zero line, or hang from it; a gap has none", () => {
    const { shape, plot } = drawn([series(values, { kind: "column" })], { legend: "none" });
    const columns = shapesOf(shape, "block").map(({ attributes }) => attributes);
    expect(columns).toHaveLength(3);
    const zero = plot!.base(false);
    const [up, down] = columns;
    expect(Number(up!.y) + Number(up!.height)).toBeCloseTo(zero, 0);
    expect(Number(down!.y)).toBeCloseTo(zero, 0);
    expect(Number(up!.height) / Number(down!.height)).toBeCloseTo(3, 1);
  });

  test("columns of one category stand side by side", () => {
    const { shape } = drawn(
      [1, 2].map(() => series([5, 6], { kind: "column" })),
      {
        legend: "none",
      },
    );
    const [first, , second] = shapesOf(shape, "block").map(({ attributes }) => attributes);
    expect(Number(first!.x) + Number(first!.width)).toBeLessThanOrEqual(Number(second!.x));
  });

  test("stacked, gains stand on gains and losses hang from losses; the axis reaches as far as both", () => {
    const list = [
      series([10, -10, 0], { kind: "column", name: "Base", color: "none" }),
      series([20, 0, 5], { kind: "column", name: "Lifts" }),
      series([0, -30, -5], { kind: "column", name: "Lowers" }),
    ];
    const { shape, plot } = drawn(list, { stacked: true });
    const [base, lifts, lowers] = [0, 1, 2].map((k) =>
      shapesOf(shapesOf(shape, "column-series")[k]!, "block").map(({ attributes }) => ({
        top: Number(attributes.y),
        end: Number(attributes.y) + Number(attributes.height),
        left: Number(attributes.x),
      })),
    );
    const at = (value: number) => plot!.at(value, false);
    expect([lifts![0]!.end, lifts![0]!.top]).toEqual([
      expect.closeTo(at(10), 0),
      expect.closeTo(at(30), 0),
    ]);
    expect([lowers![1]!.top, lowers![1]!.end]).toEqual([
      expect.closeTo(at(-10), 0),
      expect.closeTo(at(-40), 0),
    ]);
    // Across zero: a part above and a part below it.
    expect(lifts![2]!.end).toBeCloseTo(lowers![2]!.top, 0);
    expect(new Set([base![0], lifts![0], lowers![0]].map((one) => one!.left)).size).toBe(1);
    // On the paper, and so is the base, which is not seen and has no place in the legend.
    expect(plot!.box.top).toBeLessThanOrEqual(at(30));
    expect(at(-40)).toBeLessThanOrEqual(plot!.box.top + plot!.box.height);
    const [legend] = shapesOf(shape, "legend");
    expect(textsOf(legend!)).toEqual(["Lifts", "Lowers"]);
  });

  test("bars lie, and their categories run upwards", () => {
    const { shape, plot } = drawn([series(values, { kind: "bar" })], { legend: "none" });
    const bars = shapesOf(shape, "block").map(({ attributes }) => attributes);
    expect(Number(bars[0]!.y)).toBeGreaterThan(Number(bars[1]!.y));
    expect(Number(bars[0]!.x)).toBeCloseTo(plot!.base(false), 0);
    expect(Number(bars[1]!.x) + Number(bars[1]!.width)).toBeCloseTo(plot!.base(false), 0);
  });

  test("values at the ends of overlaid bars stay within the axis, clear of the names beside it", () => {
    const both = { kind: "bar", overlaid: true, format: "0.00" } as const;
    const { plot } = drawn([series([-44.73, -1], both), series([39.61, 2], both)], {
      legend: "none",
    });
    const { left, width } = plot!.box;
    const room = 0.1 * width;
    expect(plot!.at(-44.73, false)).toBeGreaterThan(left + room);
    expect(plot!.at(39.61, false)).toBeLessThan(left + width - room);
  });

  test("long names beside bars take two fifths of a wide chart, not a fixed number of pixels", () => {
    const categories = ["Foreign purchases of US equities per year, at base-year GDP", "Rate"];
    const { plot } = drawn([series([1, 2], { kind: "bar" })], { legend: "none", categories });
    expect(plot!.beside).toBeGreaterThan(140);
    expect(plot!.beside).toBeLessThan(0.42 * (plot!.box.left + plot!.box.width));
  });

  test("an area reaches down to zero and has a gap where its values have one", () => {
    const { shape } = drawn([series([3, 4, null, 4, 5], { kind: "area" })], { legend: "none" });
    expect(moves(pathsOf(shape, "area")[0]!)).toBe(2);
  });
});

describe("bands", () => {
  const band = [
    series([5, 5, 5], { name: "Middle" }),
    series([2, 2, 2], { name: "P5", kind: "area", base: [0, 0, 0], color: "none" }),
    series([6, 6, 6], { name: "P5 to P95", kind: "area", base: [2, 2, 2] }),
  ];
  const { shape, plot } = drawn(band);

  test("what is stacked begins where the one below ends, and the lowest is not drawn", () => {
    const bands = shapesOf(shape, "area-series").flatMap((one) => shapesOf(one, "band"));
    expect(bands).toHaveLength(1);
    const heights = [...String(bands[0]!.attributes.d).matchAll(/,([\d.]+)/g)].map(([, y]) =>
      Number(y),
    );
    expect(new Set(heights)).toEqual(
      new Set([plot!.at(2, false), plot!.at(8, false)].map((y) => Number(y.toFixed(1)))),
    );
    // From the axis to its other end, under the line.
    expect(plot!.middle(0)).toBe(plot!.box.left);
    expect(plot!.middle(2)).toBe(plot!.box.left + plot!.box.width);
  });

  test("the axis reaches as high as all together, and the legend names what can be seen", () => {
    expect(plot!.at(8, false)).toBeGreaterThanOrEqual(plot!.box.top);
    expect(textsOf(shapesOf(shape, "legend")[0]!)).toEqual(["Middle", "P5 to P95"]);
    expect(shapesOf(shapesOf(shape, "legend")[0]!, "series-2")).toHaveLength(1);
  });
});

describe("axes", () => {
  const mixed = [
    series([10, 20], { name: "Yield (bp)" }),
    series([0.95, 1.2], { name: "Debt", secondary: true, format: "0.0%" }),
  ];

  test("a series on the second axis is measured at the right, in its own format, and named so", () => {
    const { shape, plot } = drawn(mixed);
    const [axes] = shapesOf(shape, "axes");
    const right = axes!.children!.filter(({ attributes }) => attributes["text-anchor"] === "start");
    expect(right.length).toBeGreaterThan(2);
    expect(right.every(({ text }) => text!.endsWith("%"))).toBe(true);
    expect(right.every(({ attributes }) => Number(attributes.x) > 380)).toBe(true);
    expect(plot!.at(1.2, true)).not.toBeCloseTo(plot!.at(1.2, false), 0);
    expect(textsOf(shapesOf(shape, "legend")[0]!)).toEqual(["Yield (bp)", "Debt (right)"]);
  });

  test("labels of categories do not touch each other", () => {
    const many = Array.from({ length: 60 }, (_value, k) => k);
    const { shape, plot } = drawn([series(many)]);
    const years = shapesOf(shape, "label").filter(({ text }) => /^20[2-9]\d$/.test(text!));
    expect(years.length).toBeGreaterThan(4);
    const places = years.map(({ attributes }) => Number(attributes.x));
    for (const [k, x] of places.slice(1).entries()) expect(x - places[k]!).toBeGreaterThan(30);
    expect(plot!.step).toBeLessThan(10);
  });

  test("the chart's maker may hide the axis and its gridlines, and give it a title", () => {
    const { shape } = drawn([series([1, 2])], {
      axis: { title: "$bn", visible: false, gridlines: false },
      legend: "none",
    });
    expect(shapesOf(shape, "gridline")).toEqual([]);
    expect(textsOf(shapesOf(shape, "axes")[0]!)).toEqual(["2026", "2027"]);
    expect(shapesOf(shape, "caption").map(({ text }) => text)).toEqual(["$bn"]);
  });
});

test("nothing of a chart reaches beyond its frame", () => {
  for (const legend of ["none", "top", "bottom", "left", "right"] as const) {
    const { plot } = drawn([series([1, 2000], { name: "A name of some length" })], { legend });
    const { left, top, width, height } = plot!.box;
    expect(left).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(0);
    expect(left + width).toBeLessThan(440);
    expect(top + height).toBeLessThan(320);
    expect(width).toBeGreaterThan(200);
  }
});

test("a chart without numbers says so, and one of a kind that is not drawn too", () => {
  expect(textsOf(drawn([series([null, null])]).shape)).toEqual([
    "Title",
    "There are no numbers to draw.",
  ]);
  expect(textsOf(drawn([series([1])], { unknownKind: "Pie" }).shape).join(" ")).toContain("Pie");
});

test("texts of cells cannot become markup", () => {
  const { shape } = drawn([series([1, 2], { name: '"><script>' })], { title: "<b>&" });
  const text = markup(shape);
  expect(text).toContain("&lt;b&gt;&amp;");
  expect(text).not.toContain("<script>");
});
