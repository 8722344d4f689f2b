import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type DOMWindow, JSDOM, ResourceLoader } from "jsdom";
import { ExcelHost } from "../../src/workbench/host/excelHost";
import type { Grid } from "../../src/workbench/host/grid";
import { OfficeEndpoint } from "../../src/workbench/host/officeEndpoint";
import type { RequestBody } from "../../src/workbench/host/wire";

/** Microsoft's client in jsdom, with our host underneath. */
export interface OfficeClient {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly host: ExcelHost;
  /** The bodies that went over the wire. */
  readonly requests: RequestBody[];
  close(): void;
}

const dist = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** The Excel script alone, over the bridge that native Excel uses: Excel.run without Office.onReady. */
export function excelClient(grid: Grid): OfficeClient {
  const { window } = new JSDOM("<!doctype html>", {
    url: "https://localhost:3000/",
    runScripts: "outside-only",
  });
  const host = new ExcelHost(grid);
  const requests: RequestBody[] = [];
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: string; message: { body: RequestBody } };
      requests.push(message.body);
      void host.execute(message.body).then((answer) => {
        const body = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: body }));
      });
    },
  };
  host.events.onEntries((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  Object.assign(window, { _richApiNativeBridge: bridge });
  window.eval(readFileSync(join(dist, "excel-web-16.00.js"), "utf8"));
  return {
    window,
    Excel: (window as unknown as { Excel: typeof Excel }).Excel,
    host,
    requests,
    close: () => window.close(),
  };
}

/** A pane's page with everything that office.js brings: Office.onReady, settings, the theme, events. */
export interface OfficePane {
  readonly window: DOMWindow;
  readonly host: ExcelHost;
  readonly endpoint: OfficeEndpoint;
  close(): void;
}

class Files extends ResourceLoader {
  constructor(private readonly folders: readonly string[]) {
    super();
  }

  override fetch(url: string) {
    const path = new URL(url).pathname.replace(/^\/(workbench\/(officejs\/)?)?/, "");
    for (const folder of this.folders)
      try {
        return Promise.resolve(readFileSync(join(folder, path))) as unknown as ReturnType<
          ResourceLoader["fetch"]
        >;
      } catch {
        // It may be in the next folder.
      }
    return null;
  }
}

const origin = "https://localhost:3000";
const hostInfo = "_host_Info=Excel$Web$16.00$en-US$$$disableLogging$0";

/**
 * Opens a page as the workbench would.
 * @param page the page's text, as the workbench's build transforms it
 * @param folders where its scripts are
 */
export function officePane(page: string, grid: Grid, folders: readonly string[]): OfficePane {
  const host = new ExcelHost(grid);
  const endpoint = new OfficeEndpoint(host, origin);
  const workbench = join(__dirname, "../../src/workbench");
  const { window } = new JSDOM(page, {
    url: `${origin}/workbench/taskpane.html?${hostInfo}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new Files([...folders, workbench, dist]),
    beforeParse(opened) {
      // In the workbench this is the page around the pane; here the pane is its own parent.
      Object.assign(opened, { officeHost: endpoint });
    },
  });
  return { window, host, endpoint, close: () => window.close() };
}

/** Waits until something has come true. */
export async function until(isTrue: () => unknown): Promise<void> {
  while (!isTrue()) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
