import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { version } from "../../package.json";
import { dist, shipped } from "./dist";

/** What Microsoft's schema does not see: dangling ids, missing files, lengths, addresses that are not https. */

const read = (text: string) => new new JSDOM().window.DOMParser().parseFromString(text, "text/xml");
const manifest = read(shipped("manifest.xml").toString());
const all = (selector: string) => [...manifest.getElementsByTagName(selector)];
const value = (name: string) => all(name)[0]?.getAttribute("DefaultValue") ?? "";

const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap((tag) =>
    all(tag).map((node): [string, string] => [
      node.getAttribute("id") ?? "",
      node.getAttribute("DefaultValue") ?? "",
    ]),
  ),
);
const used = [...manifest.getElementsByTagName("*")].flatMap(
  (node) => node.getAttribute("resid") ?? [],
);

test("every resource id that is used exists, and every one that exists is used", () => {
  expect(used.filter((id) => id !== "" && !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => id !== "" && !used.includes(id))).toEqual([]);
  expect([...resources.keys()].every((id) => id.length <= 32)).toBe(true);
});

test("every address is https, and every file it names is built", () => {
  const addresses = [...manifest.getElementsByTagName("*")]
    .map((node) => node.getAttribute("DefaultValue") ?? "")
    .filter((text) => /^\w+:\/\//.test(text));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/localhost:3000\//);
    expect([address, existsSync(join(dist, new URL(address).pathname))]).toEqual([address, true]);
  }
});

test("texts keep to Excel's lengths", () => {
  for (const node of all("bt:ShortStrings")) expectLengths(node, 125);
  for (const node of all("bt:LongStrings")) expectLengths(node, 250);
  function expectLengths(node: Element, most: number) {
    for (const text of node.getElementsByTagName("bt:String"))
      expect((text.getAttribute("DefaultValue") ?? "").length).toBeLessThanOrEqual(most);
  }
});

test("the namespace is MACRO, which every saved workbook depends on", () => {
  expect(resources.get(all("Namespace")[0]!.getAttribute("resid")!)).toBe("MACRO");
});

test("icons have the sizes that Excel asks for", () => {
  const sizeOf = (address: string) => {
    const png = readFileSync(join(dist, new URL(address).pathname));
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  expect(sizeOf(value("IconUrl"))).toEqual([32, 32]);
  expect(sizeOf(value("HighResolutionIconUrl"))).toEqual([64, 64]);
  for (const image of all("Icon")[0]!.getElementsByTagName("bt:Image")) {
    const size = Number(image.getAttribute("size"));
    expect(sizeOf(resources.get(image.getAttribute("resid")!)!)).toEqual([size, size]);
  }
});

test("the version is the package's, so that Excel reads functions.json anew after a change", () => {
  expect(all("Version")[0]!.textContent).toBe(`${version}.0`);
});

test("the pane has the name by which a workbook can ask for it when it opens", () => {
  expect(all("TaskpaneId").map((node) => node.textContent)).toEqual([
    "Office.AutoShowTaskpaneWithDocument",
  ]);
});

test("it asks for no more than to read and write the document", () => {
  expect(all("Permissions")[0]!.textContent).toBe("ReadWriteDocument");
  expect(
    all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]),
  ).toEqual([["CustomFunctionsRuntime", "1.3"]]);
});

test("a production build has its address everywhere and an Id of its own", () => {
  const script = `
    const make = require("./webpack.config");
    const copy = make({}, {})[1].plugins.find((p) => p.constructor.name === "CopyPlugin");
    const of = (from) => copy.patterns.find((p) => p.from === from).transform(require("fs").readFileSync(from));
    const define = make({}, {})[1].plugins.find((p) => p.constructor.name === "DefinePlugin");
    process.stdout.write(JSON.stringify([of("manifest.xml"), of("src/functions/functions.json"), define.definitions.ADDIN_HOME]));`;
  const [xml, json, home] = JSON.parse(
    execFileSync("node", ["-e", script], {
      cwd: join(__dirname, "../.."),
      env: { ...process.env, ADDIN_URL: "https://addins.example.com/macro/" },
    }).toString(),
  ) as [string, string, string];
  expect(home).toBe('"https://addins.example.com/macro/"');
  expect(xml + json).not.toContain("localhost");
  expect(xml).toContain('"https://addins.example.com/macro/taskpane.html"');
  expect(json).toContain('"https://addins.example.com/macro/docs/functions/FCFYIELD.html"');
  const id = (text: string) => read(text).getElementsByTagName("Id")[0]!.textContent;
  expect(id(xml)).not.toBe(all("Id")[0]!.textContent);
});
