import { SheetBuilder } from "../../../src/sheets";
import { noExtras, sheetOfPlan, writeXlsx } from "../../../src/workbench/xlsx";
import { full } from "./full";
import { partsOf, readBack } from "./readBack";
import { calculated, properties, strange, workbook } from "./sample";
import { flaws } from "./validity";

const bytes = writeXlsx(workbook);
const parts = partsOf(bytes);
const sheet = parts["xl/worksheets/sheet1.xml"]!;
const cell = (address: string) => new RegExp(`<c r="${address}".*?(?:</c>|/>)`).exec(sheet)?.[0];
const read = readBack(bytes);

test("the file has no flaw that Excel would have to repair", () => {
  expect(flaws(parts)).toEqual([]);
});

test("flaws are found: a part that is missing, a bare new function", () => {
  const { "xl/styles.xml": _styles, ...others } = parts;
  expect(flaws(others).join("\n")).toMatch(/leads to styles.xml, which is missing/);
  const bare = { ...parts, "xl/worksheets/sheet1.xml": sheet.replace("B2+B3", "LET(a,1,a)") };
  expect(flaws(bare)).toEqual(["xl/worksheets/sheet1.xml: LET in LET(a,1,a)"]);
  const main = parts["xl/workbook.xml"]!;
  const hidden = { ...parts, "xl/workbook.xml": main.replace("<sheet ", '<sheet state="hidden" ') };
  expect(flaws(hidden)).toEqual(["the sheet in front is hidden"]);
  const twice = main.replace(/(<definedName .*?<\/definedName>)/, "$1$1");
  expect(flaws({ ...parts, "xl/workbook.xml": twice })).toEqual([
    "_xlnm.Print_Titles of 0 is twice",
  ]);
});

test("the same workbook gives the same bytes, whenever and wherever it is written", () => {
  expect(writeXlsx(workbook)).toEqual(bytes);
  // The moment in a zip: 1 January 1980, 0:00.
  expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  expect(parts["docProps/core.xml"]).toContain(">2025-02-03T00:00:00Z<");
});

describe("texts", () => {
  test.each(strange.map((text, k) => [text, k + 1] as const))("%j stays a text", (text, row) => {
    const found = cell(`A${row + 1}`);
    expect(found).toMatch(/ t="s"/);
    expect(found).not.toContain("<f>");
    // hucre does not read Excel's escapes of characters that XML has none for.
    const stored = text.replace("_x0041_", "_x005F_x0041_").replace("\u0007", "_x0007_");
    expect([text, stored]).toContain(read.sheets[0]!.rows[row]![0]);
  });

  test("what would be read as something else when edited has Excel's apostrophe", () => {
    const styles = [...parts["xl/styles.xml"]!.split("<cellXfs")[1]!.matchAll(/<xf [^>]*>/g)];
    const isQuoted = (address: string) =>
      styles[Number(/ s="(\d+)"/.exec(cell(address)!)?.[1] ?? 0)]![0].includes('quotePrefix="1"');
    expect(["A2", "A3", "A6", "A1"].map(isQuoted)).toEqual([true, true, true, false]);
  });

  test("each is stored once, and counted as often as it is used", () => {
    const xml = parts["xl/sharedStrings.xml"]!;
    expect(xml.match(/<si>/g)).toHaveLength(strange.length + 1);
    expect(xml).toContain(
      `count="${2 * (strange.length + 1)}" uniqueCount="${strange.length + 1}"`,
    );
    expect(xml).toContain('<t xml:space="preserve"> ends </t>');
    expect(xml).toContain("<t>&lt;b&gt;&amp;&quot;'</t>");
  });
});

describe("formulas", () => {
  test("one that spills is a dynamic array over its cells, which hold their values", () => {
    expect(cell("D2")).toMatch(
      /^<c r="D2"[^>]* t="str" cm="1"><f t="array" ref="D2:E4">_xldudf_MACRO_TABLE\(B2\)<\/f><v>Year<\/v>/,
    );
    expect(cell("E3")).toMatch(/^<c r="E3" s="\d+"><v>0.01<\/v><\/c>$/);
    expect(cell("D4")).toMatch(/ t="str"><v>two</);
    expect(cell("E4")).toMatch(/ t="e"><v>#NUM!</);
    expect(parts["xl/metadata.xml"]).toContain('<xda:dynamicArrayProperties fDynamic="1"');
  });

  test("one of the add-in's in a single cell is marked too, so that no @ appears; plain ones are not", () => {
    expect(cell("E6")).toContain(
      'cm="1"><f t="array" ref="E6">_xldudf_MACRO_ONE(B2)</f><v>0.30000000000000004</v>',
    );
    expect(cell("D6")).toBe('<c r="D6"><f>B2+B3</f><v>1.25</v></c>');
  });

  test("one of names is marked where a name stands for more than one value", () => {
    const plan = new SheetBuilder("Names").plan();
    const texts = ["=SUM(rate*2)", "=SUM(Rates*2)", "=SUM(limit*2)"];
    const cells = texts.map((text, row) => ({
      row,
      column: 0,
      formula: { text, spill: null },
      value: 1,
      calculated: true,
      look: {},
      format: "",
    }));
    const names = [
      ["rate", "=Names!$B$1"],
      ["Rates", "=Names!$B$1:$B$3"],
      ["limit", "=0.5"],
    ].map(([name, formula]) => ({ name: name!, formula: formula!, comment: "", hidden: false }));
    const sheets = [{ ...sheetOfPlan(plan, calculated), cells }] as const;
    const xml = partsOf(writeXlsx({ ...noExtras, properties, sheets, names }));
    expect(xml["xl/worksheets/sheet1.xml"]!.match(/<c [^>]*>/g)).toEqual([
      '<c r="A1">',
      '<c r="A2" cm="1">',
      '<c r="A3">',
    ]);
  });

  test("answers have their kinds: error, text, truth value", () => {
    expect(cell("F6")).toBe('<c r="F6" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(cell("G6")).toBe('<c r="G6" t="str"><f>&quot;a&lt;b&quot;</f><v>a&lt;b</v></c>');
    expect(cell("H6")).toBe('<c r="H6" t="b"><f>B2&gt;0</f><v>1</v></c>');
  });

  test("nothing is calculated on opening, which would put #NAME? where the add-in is absent", () => {
    expect(parts["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
    expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
  });
});

test("looks, formats, widths, panes and gridlines are read back", () => {
  const { cells, columns, freezePane, view } = read.sheets[0]!;
  expect(cells["0,0"]?.style?.font).toMatchObject({ bold: true, size: 16 });
  expect(cells["2,1"]?.style).toMatchObject({
    numFmt: "0.0%",
    font: { color: { rgb: "0000FF" } },
    fill: { fgColor: { rgb: "FFFBE6" } },
  });
  expect(cells["3,1"]?.style?.numFmt).toBe('0.0"x"');
  // Painted, and empty.
  expect(cell("B6")).toMatch(/^<c r="B6" s="\d+"\/>$/);
  expect(columns?.map(({ width }) => Math.floor(width!))).toEqual([20, 12, 12]);
  expect(freezePane).toEqual({ rows: 1, columns: 2 });
  expect(view?.showGridLines).toBe(false);
});

test("names belong to their sheet and have a comment; drop-downs offer their words", () => {
  const named = (scope: string, sheetName: string) => ({
    name: "a_rate",
    range: `'${sheetName}'!$B$3`,
    scope,
    comment: 'The "rate" & more',
  });
  expect(read.namedRanges).toEqual([named("It's <one>", "It''s <one>"), named("Two", "Two")]);
  expect(sheet).toMatch(/sqref="B5"><formula1>&quot;low,the &quot;&quot;high&quot;&quot;&quot;</);
});

test("charts have their cells, cached values, and a second axis where one is asked for", () => {
  const [lines, bars] = read.sheets[0]!.charts!;
  expect(lines).toMatchObject({
    title: "Lines & <more>",
    series: [
      { name: "left", valuesRef: "'It''s <one>'!$E$3:$E$4" },
      { name: "right", valuesRef: "'It''s <one>'!$B$2:$B$3" },
    ],
  });
  expect(bars!.series).toHaveLength(1);
  const xml = parts["xl/charts/chart1.xml"]!;
  expect(xml.match(/<c:valAx>/g)).toHaveLength(2);
  expect(xml).toContain('<c:crosses val="max"/>');
  // An error has no point.
  expect(xml).toContain(
    '<c:formatCode>0.00%</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>0.01</c:v></c:pt></c:numCache>',
  );
  expect(xml).toContain('<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>one</c:v>');
  expect(parts["xl/charts/chart2.xml"]!.match(/<c:valAx>/g)).toHaveLength(1);
  expect(parts["xl/drawings/drawing1.xml"]).toContain('descr="The one &amp; more: only"');
});

test("a title is linked to its cell, with what that says in store", () => {
  const xml = parts["xl/charts/chart2.xml"]!;
  const cell = (at: string, says: string) =>
    new RegExp(
      `<c:title><c:tx><c:strRef><c:f>[^<]*!\\$${at[0]}\\$${at.slice(1)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${says}<`,
    );
  expect(xml).toMatch(cell("J9", "The one &amp; more"));
  expect(xml).toMatch(cell("A3", "rate"));
});

test("a chart is white on its own, and a bar of nothing bears no 0", () => {
  for (const [name, xml] of Object.entries(parts))
    if (name.startsWith("xl/charts/"))
      expect(xml).toContain(
        '</c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
      );
  const builder = new SheetBuilder("Tornado");
  const values = builder.put(0, 0, [[-1], [0]]);
  builder.format(values, "0.0");
  builder.chart({
    kind: "BarClustered",
    title: "Tornado",
    categories: values,
    overlaid: true,
    series: [{ name: "low", values }],
    place: { row: 4, column: 0, rows: 10, columns: 5 },
  });
  const file = writeXlsx({
    ...noExtras,
    properties,
    sheets: [sheetOfPlan(builder.plan(), calculated)],
  });
  expect(partsOf(file)["xl/charts/chart1.xml"]).toContain(
    '<c:dLbls><c:numFmt formatCode="0.0;-0.0;" sourceLinked="0"/>',
  );
});

test("a band is stacked areas, the lowest unseen and not in the legend, with a line over them", () => {
  const xml = parts["xl/charts/chart4.xml"]!;
  const order = [...xml.matchAll(/<c:(\w+Chart)>/g)].map(([, name]) => name);
  expect(order).toEqual(["areaChart", "lineChart"]);
  const areas = xml.slice(0, xml.indexOf("<c:lineChart>"));
  expect(areas).toContain('<c:grouping val="stacked"/>');
  expect(areas).toMatch(/<c:v>from<\/c:v><\/c:tx><c:spPr><a:noFill\/>/);
  expect(areas).toMatch(/<c:v>band<\/c:v><\/c:tx><c:spPr><a:solidFill><a:srgbClr val="BDD7EE"\/>/);
  expect(xml).toContain(
    '<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry><c:overlay',
  );
  expect(xml.match(/<c:valAx>/g)).toHaveLength(1);
});

test("the document says what it is and who made it", () => {
  expect(read.properties).toMatchObject({ title: "A & B", creator: "Macroscope" });
});

test("a sheet with nothing in it can be written", () => {
  const empty = sheetOfPlan(new SheetBuilder("Empty").plan(), calculated);
  const written = partsOf(writeXlsx({ ...noExtras, properties, sheets: [empty] }));
  expect(flaws(written)).toEqual([]);
  expect(written["xl/worksheets/sheet1.xml"]).toContain("<sheetData/>");
});

test("line breaks and control characters are written as Excel writes them, or left out", () => {
  const written = partsOf(
    writeXlsx({ ...full, properties: { ...full.properties, title: "A\u0003\rB" } }),
  );
  expect(flaws(written)).toEqual([]);
  expect(written["xl/tables/table1.xml"]).toContain('name="Size &lt;m&gt;_x000A_or more"');
  expect(written["xl/workbook.xml"]).toContain("by the year_x0007_ _x005F_x0007_");
  expect(written["xl/workbook.xml"]).toContain("1}_x0001_&quot;<");
  expect(written["docProps/custom.xml"]).toContain(">R&amp;D_x0002_<");
  expect(written["docProps/core.xml"]).toContain("<dc:title>A&#13;B<");
});

test("what Excel could not hold is refused", () => {
  const long = new SheetBuilder("Long");
  long.put(0, 0, [["x".repeat(32_768)]]);
  const words = new SheetBuilder("Words");
  words.dropDown(0, 0, ["one, two"]);
  for (const builder of [long, words])
    expect(() =>
      writeXlsx({ ...noExtras, properties, sheets: [sheetOfPlan(builder.plan(), calculated)] }),
    ).toThrow(RangeError);
});
