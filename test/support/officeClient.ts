import { ExcelHost } from "../../src/workbench/host/excelHost";
import type { Grid } from "../../src/workbench/host/grid";
import type { RequestBody } from "../../src/workbench/host/wire";
import { startClient } from "../../src/workbench/nodeClient";

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
  /** "connection lost", or the code of an error. */
  readonly kind: string;
}

/** Microsoft's number of the event behind workbook.onSelectionChanged. */
const documentSelectionChanged = 2;

export function officeClient(grid: Grid): OfficeClient {
  let host: ExcelHost;
  const answer = async (body: RequestBody) => {
    state.requests.push(body);
    state.beforeAnswer(state.requests.length);
    const fault = state.faultIn(body);
    if (!fault) return { statusCode: 200, body: JSON.stringify(await host.execute(body)) };
    const { carriedOut, kind } = fault;
    const done = await host.execute({ ...body, Actions: body.Actions.slice(0, carriedOut) });
    if (kind === "connection lost") return { statusCode: 503, body: "" };
    const Error = { Code: kind, Message: "It went wrong.", Location: "", ActionIndex: carriedOut };
    return { statusCode: 200, body: JSON.stringify({ ...done, Error }) };
  };
  const client = startClient(answer);
  const state: OfficeClient = {
    get host() {
      return host;
    },
    open(next) {
      host = new ExcelHost(next);
      host.events.onEntries((entries) => client.tell(entries));
      host.events.onSelection(() => client.tell([[65536, documentSelectionChanged, "", "{}", 0]]));
    },
    requests: [],
    beforeAnswer: () => undefined,
    faultIn: () => undefined,
    close: () => client.close(),
  };
  state.open(grid);
  return state;
}
