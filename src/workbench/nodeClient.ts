import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { EventEntry, RequestBody } from "./host/wire";

/** What the client hears of a request. */
export interface WireResponse {
  readonly statusCode: number;
  readonly body: string;
}

export interface NodeClient {
  /** Tells it of events. */
  tell(entries: readonly EventEntry[]): void;
  /** Takes its globals away again. */
  close(): void;
}

interface ClientWindow {
  _richApiNativeBridge?: unknown;
  Excel: unknown;
  OfficeExtension: unknown;
  eval(script: string): void;
  close(): void;
}

interface Globals {
  Excel?: unknown;
  OfficeExtension?: unknown;
  Office?: unknown;
}

let script: string | undefined;

/**
 * Microsoft's own Excel client in Node: real proxies, real load rules, real errors. Its globals are put where src/excel
 * looks for them. Office.onReady and the rest of Office.context are not part of this client.
 * @param answer carries out a request
 */
export function startClient(answer: (body: RequestBody) => Promise<WireResponse>): NodeClient {
  const { window } = new JSDOM("<!doctype html>", {
    url: "https://localhost:3000/",
    runScripts: "outside-only",
  });
  const client = window as unknown as ClientWindow;
  const globals = globalThis as Globals;
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string) {
      const { id, message } = JSON.parse(text) as { id: string; message: { body: RequestBody } };
      void answer(message.body).then((answered) =>
        bridge.onMessageFromHost(
          JSON.stringify({ id, type: 2, message: { headers: {}, ...answered } }),
        ),
      );
    },
  };
  client._richApiNativeBridge = bridge;
  const find = createRequire(join(process.cwd(), "package.json"));
  script ??= readFileSync(find.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  client.eval(script);
  globals.Excel = client.Excel;
  globals.OfficeExtension = client.OfficeExtension;
  globals.Office = { context: { requirements: { isSetSupported: () => true } } };
  return {
    tell: (entries) => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } })),
    close: () => {
      delete globals.Excel;
      delete globals.OfficeExtension;
      delete globals.Office;
      client.close();
    },
  };
}
