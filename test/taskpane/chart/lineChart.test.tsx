/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { LineChart } from "../../../src/taskpane/chart/LineChart";
import { press } from "../support/pane";

let root: Root;
beforeEach(async () => {
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <LineChart
          title="Yield, bp"
          series={[
            { name: "Shock", values: [0, 40, 30, NaN], quantity: 0, reference: false },
            { name: "Baseline", values: [0, 0, 5, 10], quantity: 0, reference: true },
          ]}
          least={8}
          format={(value) => `${value} bp`}
          tick={String}
        />
      </FluentProvider>,
    ),
  );
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

const slider = () => document.querySelector<HTMLElement>("[role=slider]")!;
const read = () => slider().getAttribute("aria-valuetext");
const key = (name: string) =>
  act(async () => {
    slider().dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  });

test("a screen reader hears the values of the year that the arrow keys move to", async () => {
  expect(slider().getAttribute("aria-label")).toBe("Yield, bp, year by year");
  expect(read()).toBe("Year 3: Shock no value, Baseline 10 bp");
  await key("ArrowLeft");
  expect(read()).toBe("Year 2: Shock 30 bp, Baseline 5 bp");
  await key("Home");
  expect(read()).toBe("Year 0: Shock 0 bp, Baseline 0 bp");
  await key("ArrowLeft");
  expect(slider().getAttribute("aria-valuenow")).toBe("0");
  await key("ArrowRight");
  expect(read()).toBe("Year 1: Shock 40 bp, Baseline 0 bp");
  await key("End");
  expect(slider().getAttribute("aria-valuenow")).toBe("3");
});

test("the same values stand above the plot, and a mark on each line that has one", async () => {
  await key("End");
  const legend = () => [...document.querySelectorAll("dd")].map(({ textContent }) => textContent);
  expect(legend()).toEqual(["no value", "10 bp"]);
  expect(document.querySelectorAll("circle")).toHaveLength(1);
  await key("ArrowLeft");
  expect(legend()).toEqual(["30 bp", "5 bp"]);
  expect(document.querySelectorAll("circle")).toHaveLength(2);
});

test("the pointer reads a year, and leaving gives the last one back", async () => {
  const move = (type: string, clientX: number) =>
    act(async () => {
      slider().dispatchEvent(new MouseEvent(type, { bubbles: true, clientX }));
    });
  await move("pointermove", 46);
  expect(read()).toContain("Year 0");
  await move("pointerout", 46);
  expect(read()).toContain("Year 3");
});

test("the table behind it holds every number, a row a year", async () => {
  expect(document.querySelector("table")).toBeNull();
  const toggle = await press("Show as table");
  expect(toggle.getAttribute("aria-expanded")).toBe("true");
  const rows = [...document.querySelectorAll("tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ["Year", "Shock", "Baseline"],
    ["0", "0 bp", "0 bp"],
    ["1", "40 bp", "0 bp"],
    ["2", "30 bp", "5 bp"],
    ["3", "no value", "10 bp"],
  ]);
});
