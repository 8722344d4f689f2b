import { type Browser, chromium } from "@playwright/test";
import { launchOptions } from "./browser";
import { Camera, serve, type Theme } from "./pictures/camera";
import { atWidths, paneViews, scenarioOnly } from "./pictures/paneViews";
import { comparison, openingSheets, scenarioSheet, sharedSheets } from "./pictures/workbenchViews";

/**
 * npm run screenshots: the pictures of README and documentation, docs/pictures/*.png, made anew from dist/ in the
 * workbench. ImageMagick, where it is installed, makes them smaller. `npm run screenshots -- chinese` makes those of one
 * round only.
 */

type View = (camera: Camera) => Promise<void>;

/** Each round begins in a workbook of its own. */
const rounds: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  workbench: inBothThemes(openingSheets, scenarioSheet),
  pane: inBothThemes(paneViews),
  widths: inOne("light", atWidths),
  shared: inOne("light", scenarioOnly, sharedSheets, comparison),
  contrast: async (browser) => visit(await Camera.open(browser, "dark", true), [contrast]),
  chinese: inOne("light", chinese),
};

async function visit(camera: Camera, views: readonly View[]): Promise<void> {
  for (const view of views) await view(camera);
  await camera.close();
}

function inOne(theme: Theme, ...views: View[]) {
  return async (browser: Browser) => visit(await Camera.open(browser, theme), views);
}

function inBothThemes(...views: View[]) {
  return async (browser: Browser) => {
    for (const theme of ["light", "dark"] as const)
      await visit(await Camera.open(browser, theme), views);
  };
}

/** A Windows contrast theme. */
async function contrast(camera: Camera): Promise<void> {
  await camera.widen(400);
  await camera.pictureOfPane("scenarios-contrast");
  await camera.button("The DeepSeek shock").click();
  await camera.pane.getByRole("slider", { name: /year by year$/ }).waitFor();
  await camera.pictureOfPane("scenario-contrast");
}

/** Where Excel's language is Chinese. */
async function chinese(camera: Camera): Promise<void> {
  await camera.widen(400);
  await camera.speak("zh-CN");
  await camera.pictureOfPane("scenarios-chinese");
  await camera.button("DeepSeek 冲击").click();
  await camera.pane.getByRole("slider").first().waitFor();
  await camera.pictureOfPane("scenario-chinese");
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const stop = await serve();
  const browser = await chromium.launch(launchOptions);
  try {
    for (const [name, take] of Object.entries(rounds))
      if (asked.length === 0 || asked.includes(name)) await take(browser);
  } finally {
    await browser.close();
    stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
