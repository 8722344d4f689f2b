import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { siteOf } from "../../scripts/site";

// npm run serve, over a folder of ours. The client sends addresses as they are: fetch would mend them first.

let server: Server;
const text = "the same words again and again, ".repeat(100);

beforeAll(async () => {
  const root = join(mkdtempSync(join(tmpdir(), "site-")), "dist");
  for (const folder of ["workbench", "docs/functions"])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "../secret.txt"), "secret");
  for (const name of ["workbench/index.html", "docs/index.html", "taskpane.js", "sheets.0a1b2c3d.js"])
    writeFileSync(join(root, name), text);
  writeFileSync(join(root, "workbench/index.js"), text);
  writeFileSync(join(root, "workbench/index.js.br"), brotliCompressSync(`${text}made before`));
  writeFileSync(join(root, "old.js"), text);
  writeFileSync(join(root, "old.js.br"), brotliCompressSync("of an earlier build"));
  utimesSync(join(root, "old.js.br"), 1, 1);
  writeFileSync(join(root, "picture.png"), text);
  server = createServer(siteOf(root));
  await new Promise<void>((done) => server.listen(0, "localhost", done));
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

const ask = (path: string, headers = {}, method = "GET") =>
  new Promise<Answer>((done, fail) => {
    const { port } = server.address() as AddressInfo;
    request({ host: "localhost", port, path, headers, method }, (message) => {
      const chunks: Buffer[] = [];
      message.on("data", (chunk: Buffer) => chunks.push(chunk));
      message.on("end", () =>
        done({ status: message.statusCode, headers: message.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", fail)
      .end();
  });

test.each(["/%", "//", "//example.com/x", "/%E0%A4%A", "/docs/%00", "/\\\\x/%zz", "http://%/"])(
  "%s is no address: 400, and the next one is answered",
  async (path) => {
    expect((await ask(path)).status).toBe(400);
    expect((await ask("/taskpane.js")).status).toBe(200);
  },
);

test.each([
  ["/", "/workbench/"],
  ["/workbench?x=1", "/workbench/?x=1"],
  ["/docs", "/docs/"],
])("%s leads to %s, where relative links find their folder", async (path, to) => {
  const { status, headers } = await ask(path);
  expect([status, headers.location]).toEqual([302, to]);
});

test.each(["/nothing.js", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/docs/functions/"])(
  "%s is not found, and nothing outside the folder is",
  async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, "Not found"]);
  },
);

test("texts travel compressed as the browser can take them, pictures as they are", async () => {
  const of = async (path: string, accepted: string) => {
    const { headers, body } = await ask(path, { "accept-encoding": accepted });
    return { encoding: headers["content-encoding"], body };
  };
  const small = await of("/taskpane.js", "gzip, deflate, br");
  expect(small.encoding).toBe("br");
  expect(small.body.length).toBeLessThan(text.length / 10);
  expect(brotliDecompressSync(small.body).toString()).toBe(text);
  const zipped = await of("/taskpane.js", "gzip");
  expect([zipped.encoding, gunzipSync(zipped.body).toString()]).toEqual(["gzip", text]);
  expect(await of("/taskpane.js", "")).toEqual({ encoding: undefined, body: Buffer.from(text) });
  expect((await of("/picture.png", "br")).encoding).toBeUndefined();
});

test("what the build has compressed is sent, unless the file is newer", async () => {
  const of = async (path: string) =>
    brotliDecompressSync((await ask(path, { "accept-encoding": "br" })).body).toString();
  expect(await of("/workbench/index.js")).toBe(`${text}made before`);
  expect(await of("/old.js")).toBe(text);
});

test("a name with a hash is kept for a year, any other is asked about and not sent again", async () => {
  expect((await ask("/sheets.0a1b2c3d.js")).headers["cache-control"]).toContain("immutable");
  const first = await ask("/taskpane.js");
  expect(first.headers["cache-control"]).toBe("no-cache");
  const again = await ask("/taskpane.js", { "if-none-match": first.headers.etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test("HEAD is answered without a body, and nothing can be sent here", async () => {
  const { status, body } = await ask("/taskpane.js", {}, "HEAD");
  expect([status, body.length]).toEqual([200, 0]);
  expect((await ask("/taskpane.js", {}, "POST")).status).toBe(405);
});
