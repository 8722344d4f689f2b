import type { Camera } from "./camera";
import { scenarioOnly } from "./paneViews";

/** The opening workbook. */
export async function openingSheets(camera: Camera): Promise<void> {
  await camera.picture(`workbench-${camera.theme}`);
  if (camera.theme === "dark") return;
  for (const name of ["Valuation", "CBO debt"]) {
    await camera.page.getByText(name, { exact: true }).click();
    await camera.picture(`workbench-${name.split(" ")[0]!.toLowerCase()}`);
  }
}

/** An inserted scenario beside the pane: its top with the charts, its years, its assumptions, its checks. */
export async function scenarioSheet(camera: Camera): Promise<void> {
  await scenarioOnly(camera);
  await camera.picture(`workbench-scenario-${camera.theme}`);
  if (camera.theme === "dark") return;
  const column = await camera.page.evaluate(() => window.workbench.read("A1:A400"));
  for (const [view, heading] of [
    ["chain", "The chain, year by year"],
    ["assumptions", "Assumptions"],
    ["checks", "Checks"],
  ] as const) {
    const row = column.findIndex(([label]) => label === heading) + 1;
    await camera.showFrom(`A${row}`, `A${row + 20}`);
    await camera.picture(`workbench-scenario-${view}`);
  }
}

/** What goes to the recipient: the sheets About this model and Read me. */
export async function sharedSheets(camera: Camera): Promise<void> {
  const { pane } = camera;
  await camera.tab("Share");
  for (const [view, sheet] of [
    ["about", "About this model"],
    ["readme", "Read me"],
  ] as const) {
    await camera.button(`Add ${sheet}`).click();
    await pane.getByText(`Added ${sheet}.`).waitFor();
    await camera.picture(`workbench-${view}`);
  }
}

/** Two presets side by side. */
export async function comparison(camera: Camera): Promise<void> {
  const { pane } = camera;
  await camera.tab("Scenarios");
  for (const title of ["The DeepSeek shock", "Foreigners stop buying"]) {
    const inList = camera.button("All scenarios");
    if (await inList.isVisible()) await inList.click();
    await camera.button(title).click();
    await camera.button("Add to comparison").click();
  }
  await camera.button("All scenarios").click();
  await camera.button("Insert comparison").click();
  await pane.getByText(/^Added Comparison/).waitFor();
  await camera.picture("workbench-comparison");
}
