import { type Injector, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { emptyWorkbook, registerPlugins } from "./univer";
import { english } from "./words";

export interface BrowserUniver {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
}

/** Draws Univer into the page. Resolves when the sheet is on the screen. */
export async function startUniver(container: string, dark: boolean): Promise<BrowserUniver> {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    darkMode: dark,
  });
  registerPlugins(univer, UniverSheetsCorePreset({ container, disableAutoFocus: true }));
  const api = FUniver.newAPI(univer);
  const rendered = new Promise<void>((resolve) => {
    // Waiting for Steady as well would take seconds.
    const subscription = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== api.Enum.LifecycleStages.Rendered) return;
      subscription.dispose();
      resolve();
    });
  });
  const workbook = api.createWorkbook(emptyWorkbook());
  await rendered;
  return { api, workbook, injector: univer.__getInjector() };
}
