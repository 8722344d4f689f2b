/** @jest-environment jsdom */
import { addPreset, record, story } from "./addedPreset";

/** CONTRIBUTING.md adds a preset by one file: done here, and the pane shows it. */

beforeAll(addPreset);

test("there is a card for it beside the others, with drivers and chart, that opens its story and its chain", async () => {
  const { presets } = await import("../../src/catalog/scenario/_presets.generated");
  const { button, closePane, openPane, press, says, until } =
    await import("../taskpane/support/pane");
  await openPane();
  await until(() => button(record.title));
  const cards = () => [...document.querySelectorAll("article")];
  expect(cards()).toHaveLength(presets.length);
  const card = cards().find((one) => one.textContent.includes(record.title))!;
  expect(card.textContent).toContain("Foreign stock buying−30%");
  await until(() => card.querySelector("svg"));

  await press(record.title);
  await says(story.story);
  await says(story.notThis);
  const { act } = await import("react");
  const details = [...document.querySelectorAll("details")].find(
    ({ textContent }) => textContent === "How it works through",
  )!;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  await until(() => button(/^Foreign purchases lost/));
  await closePane();
});
