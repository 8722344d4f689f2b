import { existsSync, readFileSync, statSync, type Stats } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Answers requests for the files of a folder as a good web host would: compressed, cached, and whatever is asked. */

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const compressible = new Set([".html", ".js", ".json", ".css", ".svg", ".xml"]);

/** A name with a hash in it never stands for anything else. */
const hashed = /\.[0-9a-f]{8}\.js$/;

type Encoding = "br" | "gzip" | "identity";

/** What a browser may be sent, the smallest first. */
const encodingFor = (accepted: string, file: string): Encoding =>
  compressible.has(extname(file))
    ? ((["br", "gzip"] as const).find((name) => accepted.includes(name)) ?? "identity")
    : "identity";

/** The path that an address stands for; undefined where it is not well formed. */
function pathOf(address: string): { path: string; search: string } | undefined {
  try {
    if (!/^\/(?!\/)/.test(address)) return undefined;
    const { pathname, search } = new URL(address, "http://localhost");
    const path = decodeURIComponent(pathname);
    return path.includes("\0") ? undefined : { path, search };
  } catch {
    return undefined;
  }
}

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(words);
}

/** @param root the folder; nothing outside it is ever read */
export function siteOf(root: string): RequestListener {
  const compressed = new Map<string, Buffer>();

  function contentOf(file: string, { mtimeMs }: Stats, encoding: Encoding): Buffer {
    if (encoding === "identity") return readFileSync(file);
    const made = `${file}.br`;
    if (encoding === "br" && existsSync(made) && statSync(made).mtimeMs >= mtimeMs)
      return readFileSync(made);
    const key = `${encoding} ${mtimeMs} ${file}`;
    let content = compressed.get(key);
    if (!content) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
      const plain = readFileSync(file);
      content = encoding === "br" ? brotliCompressSync(plain, { params }) : gzipSync(plain);
      compressed.set(key, content);
    }
    return content;
  }

  return ({ url = "/", method = "GET", headers }, response) => {
    if (method !== "GET" && method !== "HEAD") return say(response, 405, "Only GET and HEAD");
    const asked = pathOf(url);
    if (!asked) return say(response, 400, "The address is not well formed");
    const { path, search } = asked;
    const moved = (to: string) => response.writeHead(302, { location: `${to}${search}` }).end();
    if (path === "/") return moved("/workbench/");

    let file = join(root, normalize(path));
    if (file !== root && !file.startsWith(root + sep)) return say(response, 404, "Not found");
    if (existsSync(file) && statSync(file).isDirectory()) {
      // Relative links of the page would miss their folder.
      if (!path.endsWith("/")) return moved(`${encodeURI(path)}/`);
      file = join(file, "index.html");
    }
    if (!existsSync(file) || !statSync(file).isFile()) return say(response, 404, "Not found");

    const stats = statSync(file);
    const encoding = encodingFor(String(headers["accept-encoding"] ?? ""), file);
    const etag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}-${encoding}"`;
    const head = {
      "cache-control": hashed.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
      etag,
      vary: "accept-encoding",
      "access-control-allow-origin": "*",
    };
    if (headers["if-none-match"] === etag) return response.writeHead(304, head).end();
    const content = contentOf(file, stats, encoding);
    response.writeHead(200, {
      ...head,
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-length": content.length,
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    });
    return response.end(method === "HEAD" ? undefined : content);
  };
}
