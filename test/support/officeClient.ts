import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { ExcelHost } from "../../src/workbench/host/excelHost";
import type { Grid } from "../../src/workbench/host/grid";
import type { EventEntry, RequestBody } from "../../src/workbench/host/wire";

/**
 * Microsoft's own Excel client over our host: real proxies, real load rules, real errors. Its globals are put where
 * src/excel looks for them. Office.onReady and Office.context are not part of this client.
 */
export interface OfficeClient {
  readonly host: ExcelHost;
  /** Every request, as it went over the wire. */
  readonly requests: RequestBody[];
  /** Called before a request is answered: to make something happen in between. */
  beforeAnswer: (count: number) => void;
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

/** Microsoft's number of the event behind workbook.onSelectionChanged. */
const documentSelectionChanged = 2;

let script: string | undefined;

export function officeClient(grid: Grid): OfficeClient {
  const { window } = new JSDOM("<!doctype html>", {
    url: "https://localhost:3000/",
    runScripts: "outside-only",
  });
  const client = window as unknown as ClientWindow;
  const host = new ExcelHost(grid);
  const state: OfficeClient = {
    host,
    requests: [],
    beforeAnswer: () => undefined,
    close: () => {
      delete globals.Excel;
      delete globals.OfficeExtension;
      delete globals.Office;
      client.close();
    },
  };
  const globals = globalThis as Globals;
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string) {
      const { id, message } = JSON.parse(text) as { id: string; message: { body: RequestBody } };
      state.requests.push(message.body);
      state.beforeAnswer(state.requests.length);
      void host.execute(message.body).then((answer) =>
        bridge.onMessageFromHost(
          JSON.stringify({
            id,
            type: 2,
            message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) },
          }),
        ),
      );
    },
  };
  client._richApiNativeBridge = bridge;
  const tell = (entries: readonly EventEntry[]) =>
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  host.events.onEntries(tell);
  host.events.onSelection(() => tell([[65536, documentSelectionChanged, "", "{}", 0]]));
  script ??= readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  client.eval(script);
  globals.Excel = client.Excel;
  globals.OfficeExtension = client.OfficeExtension;
  globals.Office = { context: { requirements: { isSetSupported: () => true } } };
  return state;
}
