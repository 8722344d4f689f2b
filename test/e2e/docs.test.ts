import { type APIRequestContext, expect, test } from "@playwright/test";

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
