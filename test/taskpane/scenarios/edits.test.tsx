/** @jest-environment jsdom */
import { act } from "react";
import { inference, price, scenarioPage } from "../support/own";
import { closePane, field, openPane, press, says, saysNot, type, until } from "../support/pane";

beforeAll(scenarioPage, 60_000);
afterEach(closePane);

const card = (title: string) =>
  [...document.querySelectorAll("article")].find(({ textContent }) =>
    textContent?.includes(title),
  )!;
const valueOf = async (label: string) => ((await field(label)) as HTMLInputElement).value;

async function change(text: string) {
  const opened = await openPane();
  await press("The DeepSeek shock");
  await type(price, text);
  return opened;
}

/** The pane is loaded anew; the session's storage stays. */
async function reload() {
  const kept = sessionStorage.getItem("macroscope.edits");
  await closePane();
  if (kept !== null) sessionStorage.setItem("macroscope.edits", kept);
  return openPane();
}

test("what was changed is there when one comes back, and the card says so until it is reset", async () => {
  await change("-25%");
  await press("All scenarios");
  await until(() => card("The DeepSeek shock").textContent?.includes("You changed 1 value."));
  expect(card("2000 again").textContent).not.toContain("You changed");
  await press("2000 again");
  await press("All scenarios");
  await press("The DeepSeek shock");
  expect(await valueOf(price)).toBe("-25%".replace("-", "−"));
  await press("Reset all");
  expect(document.activeElement?.textContent).toBe("What it assumes");
  await type(price, "-25%");
  await press(`Reset ${price}`);
  expect(document.activeElement).toBe(await field(price));
  await press("All scenarios");
  expect(card("The DeepSeek shock").textContent).not.toContain("You changed");
});

test("a reload keeps it, and what else may stand in the storage is left out", async () => {
  await change("-25%");
  await reload();
  await until(() => card("The DeepSeek shock").textContent?.includes("You changed 1 value."));
  sessionStorage.setItem(
    "macroscope.edits",
    '{"deepseek_2025":{"price_shock":"x","nothing":1,"foreign_drop":7},"dotcom_replay":null}',
  );
  await reload();
  await until(() => card("The DeepSeek shock"));
  expect(saysNot("You changed")).toBe(true);
  sessionStorage.setItem("macroscope.edits", "{");
  await reload();
  await until(() => card("The DeepSeek shock"));
});

test("Insert, Sensitivity and Comparison use it and say so", async () => {
  const { excel } = await change("-25%");
  await press("All scenarios");
  await press("The DeepSeek shock");
  await says("with the value you changed");
  await press("Sensitivity");
  await says(", around the value you changed.");
  await press("All scenarios");
  await press("Comparison");
  const box = await until(() =>
    [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].find(
      ({ labels }) => labels?.[0]?.textContent === "The DeepSeek shock, changed (January 2025)",
    ),
  );
  await act(async () => box.click());
  await press("Insert comparison");
  await says("Added Comparison.");
  expect(excel.done.slice(-1)[0]).toMatch(/^comparison own_the_deepseek_shock_changed/);
});

test("while assumptions are changed, a line says what that does to the outcome in sight", async () => {
  await openPane();
  await press("The DeepSeek shock");
  const line = () =>
    [...document.querySelectorAll("[role=status]")].find(({ textContent }) =>
      textContent?.includes(" → "),
    )?.textContent;
  await field(price);
  expect(line()).toBeUndefined();
  await type(inference, "16");
  const [, before, after] = /^Demand for compute in year \d+(\d.*) → (.+)$/
    .exec(await until(line))!
    .map((number) => Number(number.replace(/[^\d.]/g, "")));
  expect(after).not.toBe(before);
  await press("Reset all");
  expect(line()).toBeUndefined();
});

test("where they do nothing to the outcome in sight, the line says what they do to another", async () => {
  await openPane();
  await press("The DeepSeek shock");
  await type(price, "-30%");
  const line = () => document.querySelector<HTMLElement>("[role=status] > bdi");
  await until(() => line());
  // Demand for compute is in sight, and prices do not move it.
  const [from, to] = line()!.textContent!.split(" → ");
  expect(from).not.toBe(to);
  expect(line()!.parentElement!.textContent).not.toContain("Demand for compute");
});

test("what is wrong with a field is brought into sight", async () => {
  const seen: Element[] = [];
  const old = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function (this: Element) {
    seen.push(this);
  };
  try {
    await change("0,034");
    await until(() => seen.some(({ textContent }) => textContent?.includes("Use a point")));
  } finally {
    Element.prototype.scrollIntoView = old;
  }
});
