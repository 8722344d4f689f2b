import type { ExcelHost } from "./excelHost";
import type { EventEntry, RequestBody } from "./wire";

/** How Excel looks around the pane. */
export type ColorScheme = "light" | "dark";

/** Office's own colours of the two themes. */
const officeThemes = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
    themeId: 1,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
    themeId: 4,
  },
} as const;

type OfficeTheme = (typeof officeThemes)[ColorScheme];

/** The requirement sets that a pane is told of. */
const requirements = {
  ExcelApi: 1.17,
  ExcelApiOnline: 1.1,
  CustomFunctionsRuntime: 1.4,
  SharedRuntime: 1.2,
  DialogApi: 1.2,
  Settings: 1.1,
  RibbonApi: 1.2,
};

/** Numbers by which Office.js calls methods and events of its Common API. */
const Dispatch = {
  DocumentSelectionChanged: 2,
  RichApiEvents: 33,
  RefreshSettings: 75,
  SaveSettings: 76,
  RichApi: 93,
} as const;

const NOT_SUPPORTED = 5000;

interface MethodParameters {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
}

type Answer = (status: number, payload: unknown) => void;

/** What Office.js talks to in the place of a window of Excel. */
export interface ClientEndpoint {
  readonly _targetUrl: string;
  readonly _hostTrustCheckStatus: number;
  _checkReceiverOriginAndRun(run: () => void): void;
  invoke(name: string, answer: Answer | null, parameters?: MethodParameters): void;
  registerForEvent(
    name: string,
    handler: (payload: unknown) => void,
    answer: Answer,
    data: { readonly eventDispId: number },
  ): void;
  unregisterForEvent(name: string, answer: Answer): void;
}

/** Serves one pane at a time: requests, events, document.settings and the theme. */
export class OfficeEndpoint {
  theme: ColorScheme = "light";
  /** Of the menus, such as zh-CN: a pane that is opened from now on speaks it. */
  language = "en-US";
  /** Office.context.document.settings, each as JSON: they are saved with the workbook. */
  documentSettings: readonly (readonly [string, string])[] = [];
  private disconnect: () => void = () => undefined;

  /** @param origin of the page that holds the pane */
  constructor(
    private readonly host: ExcelHost,
    private readonly origin: string,
  ) {}

  /** Office.context.officeTheme: the theme as it is whenever the pane looks. */
  readonly officeTheme = new Proxy(officeThemes.light as OfficeTheme, {
    get: (_theme, key) => Reflect.get(officeThemes[this.theme], key) as unknown,
  });

  /** A pane has started. What an earlier one had asked to be told is dropped. */
  connect(): ClientEndpoint {
    this.disconnect();
    const listening: (() => void)[] = [];
    this.disconnect = () => {
      for (const stop of listening.splice(0)) stop();
    };
    return {
      _targetUrl: this.origin,
      // Already trusted: the pane and the page around it are of one origin.
      _hostTrustCheckStatus: 3,
      _checkReceiverOriginAndRun: (run) => run(),
      invoke: (name, answer, parameters) => void this.invoke(name, answer, parameters),
      registerForEvent: (_name, handler, answer, { eventDispId }) => {
        const stop = this.listen(eventDispId, handler);
        if (stop) listening.push(stop);
        soon(answer, { Error: 0 });
      },
      unregisterForEvent: (_name, answer) => soon(answer, { Error: 0 }),
    };
  }

  private listen(event: number, handler: (payload: unknown) => void): (() => void) | undefined {
    const { events } = this.host;
    if (event === Dispatch.DocumentSelectionChanged) return events.onSelection(() => handler({}));
    if (event === Dispatch.RichApiEvents)
      return events.onEntries((entries: readonly EventEntry[]) => handler({ ArrayData: entries }));
    return undefined;
  }

  private async invoke(name: string, answer: Answer | null, parameters?: MethodParameters) {
    if (name === "ContextActivationManager_notifyHost") return;
    if (name === "ContextActivationManager_getAppContextAsync") soon(answer, this.appContext());
    else answer?.(0, await this.method(parameters ?? {}));
  }

  private async method(parameters: MethodParameters): Promise<unknown> {
    switch (parameters.DdaMethod?.DispatchId) {
      case Dispatch.RichApi: {
        const body = JSON.parse(String(parameters.ArrayData?.[4])) as RequestBody;
        const result = await this.host.execute(body);
        return { Version: 1, Error: 0, Data: [200, 0, JSON.stringify(result), [], ""] };
      }
      case Dispatch.SaveSettings:
        this.documentSettings = parameters.DdaSettingsMethod?.Properties ?? [];
        return { Version: 1, Error: 0, Properties: this.documentSettings };
      case Dispatch.RefreshSettings:
        return { Version: 1, Error: 0, Properties: this.documentSettings };
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  private appContext(): unknown {
    return {
      _id: "workbench",
      _appInstanceId: "workbench",
      // Excel on the web
      _appName: 16,
      _appVersion: "16.0",
      _hostFullVersion: "16.0.0.0",
      _appUILocale: this.language,
      _dataLocale: "en-US",
      _docUrl: `${this.host.workbookName}.xlsx`,
      // The document can be read and written.
      _clientMode: 0,
      _settings: this.documentSettings,
      _reason: "documentOpened",
      // A task pane
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "",
      _requirementMatrix: JSON.stringify(requirements),
      _appDomains: [],
    };
  }
}

/** Answers after the caller has finished, as a message from another window would. */
function soon(answer: Answer | null, payload: unknown): void {
  setTimeout(() => answer?.(0, payload), 0);
}
