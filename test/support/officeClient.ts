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
  /** Answers in place of the one before, over another grid: quicker than a new client. */
  open(grid: Grid): void;
  readonly host: ExcelHost;
  /** Every request, as it went over the wire. */
  readonly requests: RequestBody[];
  /** Called before a request is answered: to make something happen in between. */
  beforeAnswer: (count: number) => void;
  /** What goes wrong with a request, if anything does. */
  faultIn: (body: RequestBody) => Fault | undefined;
  close(): void;
}

/** A request that fails: how much of it was carried out, and what the client hears. */
export interface Fault {
  readonly carriedOut: number;
  readonly kind: "GeneralException" | "Timeout" | "connection lost";
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
  let host: ExcelHost;
  const state: OfficeClient = {
    get host() {
      return host;
    },
    open(next) {
      host = new ExcelHost(next);
      host.events.onEntries(tell);
      host.events.onSelection(() => tell([[65536, documentSelectionChanged, "", "{}", 0]]));
    },
    requests: [],
    beforeAnswer: () => undefined,
    faultIn: () => undefined,
    close: () => {
      delete globals.Excel;
      delete globals.OfficeExtension;
      delete globals.Office;
      client.close();
    },
  };
  const globals = globalThis as Globals;
  const answer = async (body: RequestBody) => {
    const fault = state.faultIn(body);
    if (!fault) return { statusCode: 200, body: JSON.stringify(await host.execute(body)) };
    const { carriedOut, kind } = fault;
    const done = await host.execute({ ...body, Actions: body.Actions.slice(0, carriedOut) });
    if (kind === "connection lost") return { statusCode: 503, body: "" };
    const Error = { Code: kind, Message: "It went wrong.", Location: "", ActionIndex: carriedOut };
    return { statusCode: 200, body: JSON.stringify({ ...done, Error }) };
  };
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string) {
      const { id, message } = JSON.parse(text) as { id: string; message: { body: RequestBody } };
      state.requests.push(message.body);
      state.beforeAnswer(state.requests.length);
      void answer(message.body).then((answered) =>
        bridge.onMessageFromHost(
          JSON.stringify({ id, type: 2, message: { headers: {}, ...answered } }),
        ),
      );
    },
  };
  const tell = (entries: readonly EventEntry[]) =>
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  state.open(grid);
  client._richApiNativeBridge = bridge;
  script ??= readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  client.eval(script);
  globals.Excel = client.Excel;
  globals.OfficeExtension = client.OfficeExtension;
  globals.Office = { context: { requirements: { isSetSupported: () => true } } };
  return state;
}
