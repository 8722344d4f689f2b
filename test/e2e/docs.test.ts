import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";

test("the page of JEVONSDEMAND shows its equation as MathML, with fractions that have a size", async ({
  page,
}) => {
  const strays: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("http://localhost")) strays.push(request.url());
  });
  await page.goto("/docs/functions/JEVONSDEMAND.html");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("JEVONSDEMAND");
  const fraction = page.locator("math mfrac").first();
  const { width, height } = (await fraction.boundingBox())!;
  expect(width).toBeGreaterThan(10);
  expect(height).toBeGreaterThan(20);
  await expect(page.locator("body")).not.toContainText("$$");
  expect(strays).toEqual([]);
});

/** The addresses that a page points to, and the places in it that others may point to. */
function read(html: string): { links: string[]; anchors: Set<string> } {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!);
  return {
    links: all(/<(?:a|link|img|script|source)\b[^>]*?\s(?:href|src)="([^"]+)"/g),
    anchors: new Set(all(/\sid="([^"]+)"/g)),
  };
}

/** Follows every relative link of the site from its first page, as far as they go. */
async function crawl(request: APIRequestContext, start: string) {
  const pages = new Map<string, ReturnType<typeof read> | "missing">();
  const broken: string[] = [];
  const waiting: { readonly from: string; readonly to: URL }[] = [{ from: "", to: new URL(start) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { from, to } = next;
    const address = `${to.origin}${to.pathname}`;
    if (!pages.has(address)) {
      const answer = await request.get(address);
      const isPage = answer.headers()["content-type"]?.includes("html") ?? false;
      const content = read(answer.ok() && isPage ? await answer.text() : "");
      pages.set(address, answer.ok() ? content : "missing");
      const within = content.links.map((link) => new URL(link, address));
      for (const link of within)
        if (link.origin === to.origin) waiting.push({ from: address, to: link });
    }
    const page = pages.get(address)!;
    const hash = decodeURIComponent(to.hash.slice(1));
    if (page === "missing" || (hash && !page.anchors.has(hash)))
      broken.push(`${from} -> ${to.pathname}${to.hash}`);
  }
  return { pages: [...pages.keys()], broken };
}

test("no relative link of the documentation is broken, and every function's page is reached", async ({
  request,
  baseURL,
}) => {
  const { pages, broken } = await crawl(request, `${baseURL}/docs/index.html`);
  expect(broken).toEqual([]);
  const { functions } = (await (await request.get("/functions.json")).json()) as {
    functions: { name: string; helpUrl: string }[];
  };
  expect(functions.length).toBeGreaterThan(60);
  const pathsReached = new Set(pages.map((page) => new URL(page).pathname));
  const unreached = functions
    .map(({ helpUrl }) => new URL(helpUrl).pathname)
    .filter((path) => !pathsReached.has(path));
  expect(unreached).toEqual([]);
});

const searchField = (page: Page) => page.getByRole("searchbox", { name: "Search" });

test("the search finds functions by trade words, pages by heading and the guide by its text, by keyboard alone", async ({
  page,
}) => {
  await page.goto("/docs/functions/CROWDOUT.html");
  await page.keyboard.press("/");
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type("reverse DCF");
  const found = page.locator("#found a");
  await expect(found.first()).toHaveText(/^IMPLIEDGROWTH/);
  await page.keyboard.press("ArrowDown");
  await expect(found.first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#found")).toBeHidden();
  await page.keyboard.type("foreigners stop buying");
  await expect(found.first()).toHaveText("Foreigners stop buying");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/scenarios\.html#foreigners-stop-buying$/);
  await expect(page.getByRole("heading", { name: "Foreigners stop buying" })).toBeInViewport();
  await searchField(page).fill("xyzzy");
  await expect(page.getByRole("status")).toHaveText("No places found");
});

/** What people ask, and what stands among the first three places. */
const questions: readonly (readonly [question: string, place: RegExp])[] = [
  ["what if china stops buying treasuries", /^TREASURYYIELDSHOCK/],
  ["term premium", /^REVERSEQE/],
  ["duration of equities", /^EQUITYDURATION/],
  ["breakeven", /^BREAKEVENELASTICITY/],
  ["fan chart", /^FAN/],
  ["how do I send this to a colleague", /^4\. Share/],
  ["what happens to the debt if rates rise", /^DEBTPATH/],
  ["fiscal dominance", /^The Italian risk/],
  ["AI capex bubble", /^2000 again/],
  ["nvidia", /^The DeepSeek shock/],
  ["implied growth", /^IMPLIEDGROWTH/],
  ["quantitative tightening", /^Quantitative easing in reverse/],
  ["recession probability", /^ODDS/],
  ["capital flight", /^Foreigners stop buying/],
  ["depreciation of GPUs", /^STRANDEDCOMPUTE/],
  ["data center", /^AIREVENUEGAP/],
  ["offline", /^What it needs/],
  ["is my data sent anywhere", /^What it needs/],
  ["how accurate is it", /^Validation/],
  ["#NAME? error", /^4\. Share/],
  ["copy to PowerPoint", /^2\. A scenario/],
  ["percent or decimal", /^1\. A formula/],
];

test("what people ask for is among the first three places that the search finds", async ({
  page,
}) => {
  await page.goto("/docs/index.html");
  const found = page.locator("#found a");
  const missed: string[] = [];
  for (const [question, place] of questions) {
    await searchField(page).fill("");
    await expect(found).toHaveCount(0);
    await searchField(page).fill(question);
    await expect(found).not.toHaveCount(0);
    const first = (await found.allTextContents()).slice(0, 3);
    if (!first.some((heading) => place.test(heading)))
      missed.push(`${question}: ${first.join(" · ")}`);
  }
  expect(missed).toEqual([]);
});

test("the documentation is read and searched from a folder, without a server", async ({ page }) => {
  await page.goto(pathToFileURL(join(__dirname, "../../dist/docs/index.html")).href);
  await expect(page.getByRole("heading", { name: "What do you want to know?" })).toBeVisible();
  await searchField(page).fill("stress test");
  await page.locator("#found a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("REVERSESTRESS");
});

test("no page of the documentation scrolls sideways, on a phone or at a desk, and none has a column without a name", async ({
  page,
  request,
  baseURL,
}) => {
  const { pages } = await crawl(request, `${baseURL}/docs/index.html`);
  const documents = pages.filter((address) => address.endsWith(".html"));
  expect(documents.length).toBeGreaterThan(100);
  const wide: string[] = [];
  const nameless: string[] = [];
  for (const address of documents) {
    await page.goto(address);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${address} at ${width}: ${over}`);
    }
    // The rest of axe looks at the kinds of pages below: on all of them it takes minutes.
    if (await page.locator("th:empty").count()) nameless.push(address);
  }
  expect([...wide, ...nameless]).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the kinds of pages there are, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const path of [
      "index",
      "functions/CROWDOUT",
      "functions/index",
      "scenarios",
      "validation",
      "deployment",
    ]) {
      await page.goto(`/docs/${path}.html`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
    await searchField(page).fill("yield");
    await expect(page.locator("#found a").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await context.close();
  });
