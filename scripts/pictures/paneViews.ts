import type { Camera } from "./camera";

/** The pane in each of its views, 400 px wide. */
export async function paneViews(camera: Camera): Promise<void> {
  const { theme } = camera;
  await camera.widen(400);
  await camera.stretch(900);
  await camera.pictureOfPane(`scenarios-${theme}`);
  await scenario(camera);
  await functions(camera);
  await explain(camera);
  await share(camera);
}

async function scenario(camera: Camera): Promise<void> {
  const { pane, theme } = camera;
  await camera.button("The DeepSeek shock").click();
  await pane.getByRole("slider", { name: /year by year$/ }).waitFor();
  const saved = "Compute saved per unit of inference work (times)";
  await pane.getByLabel(saved, { exact: true }).fill("16");
  await pane.getByRole("status").filter({ hasText: "You changed 1 value." }).waitFor();
  await pane.getByRole("heading", { name: "The DeepSeek shock" }).scrollIntoViewIfNeeded();
  await camera.pictureOfPane(`scenario-${theme}`);

  await camera.button(`Source of ${saved}`).click();
  await toTop(camera, "What it assumes");
  await camera.pictureOfPane(`assumptions-${theme}`);

  await pane.getByText("How it works through").click();
  await pane.getByRole("button", { name: /^AI capex:/ }).waitFor();
  await camera.stretch(1240);
  await toTop(camera, "How it works through");
  await camera.pictureOfPane(`chain-${theme}`);
  await camera.stretch(900);
}

/** The narrowest pane and the widest. */
export async function atWidths(camera: Camera): Promise<void> {
  const take = async (view: string) => {
    for (const width of [320, 600]) {
      await camera.widen(width);
      await camera.pictureOfPane(`${view}-${width}`);
    }
  };
  await take("scenarios");
  await camera.button("The DeepSeek shock").click();
  await camera.pane.getByRole("slider", { name: /year by year$/ }).waitFor();
  await take("scenario");
}

/** A scenario inserted, for the pictures that need one. */
export async function scenarioOnly(camera: Camera): Promise<void> {
  await camera.button("The DeepSeek shock").click();
  await camera.button("Insert model").click();
  await camera.pane.getByText(/^Added/).waitFor();
}

/** Scrolls until a text stands at the top of the pane. */
const toTop = ({ pane }: Camera, text: string): Promise<void> =>
  pane
    .getByText(text, { exact: true })
    .first()
    .evaluate((element) => element.scrollIntoView({ block: "start" }));

async function functions(camera: Camera): Promise<void> {
  const { pane, theme } = camera;
  await camera.tab("Functions");
  await pane.getByRole("button", { name: /JEVONSDEMAND$/ }).waitFor();
  await camera.pictureOfPane(`functions-${theme}`);
  await pane.getByRole("button", { name: /JEVONSDEMAND$/ }).click();
  await camera.button("Fill with an example").click();
  await pane.locator("math").first().waitFor();
  await camera.select("Jevons!H2");
  await camera.button("Insert at H2").waitFor();
  await camera.pictureOfPane(`function-${theme}`);
}

async function explain(camera: Camera): Promise<void> {
  const { pane, theme } = camera;
  await camera.write("Mine", "A1:B4", [
    ["Free cash flow, $bn", 70],
    ["Growth to begin with", 15],
    ["Value, $bn", "=MACRO.HMODELVALUE(B1,15%,10,4%,9%)"],
    ["Value, $bn", "=MACRO.HMODELVALUE(B1,B2,10,4%,9%)"],
  ]);
  await camera.tab("Explain");
  // It follows the selection from when it has read the first cell.
  await pane.getByRole("heading", { name: /^Mine!/ }).waitFor();
  for (const [cell, view] of [
    ["B3", "explain"],
    ["B4", "explain-units"],
  ] as const) {
    await camera.select(`Mine!${cell}`);
    await pane.getByRole("heading", { name: `Mine!${cell}` }).waitFor();
    await pane.locator("#panel-explain math").first().waitFor();
    await camera.pictureOfPane(`${view}-${theme}`);
  }
}

async function share(camera: Camera): Promise<void> {
  const { pane, theme } = camera;
  await camera.tab("Scenarios");
  await camera.stretch(1180);
  await camera.button("Insert model").click();
  await pane.getByText(/^Added/).waitFor();
  await camera.tab("Share");
  await pane.getByText("Live: calculated by the add-in").first().waitFor();
  await camera.pictureOfPane(`share-${theme}`);
  await camera.button("Preview: Turn native").click();
  await pane.getByText("What changes").waitFor();
  await camera.pictureOfPane(`preview-${theme}`);
}
