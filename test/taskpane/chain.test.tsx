/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { scenarios } from "../../src/scenarios";
import ChainPicture, { type ChainPictureProps } from "../../src/taskpane/chain/ChainPicture";
import { nodeKeys } from "../../src/taskpane/chain/nodes";
import { PaneContext } from "../../src/taskpane/context";
import { bundledData } from "../../src/taskpane/data";
import { button, FakeExcel, press, says, until } from "./support/pane";

const overrides = scenarios.find(({ key }) => key === "deepseek_2025")!.overrides;

let root: Root;
let opened: (string | undefined)[];
let excel: FakeExcel;

async function show(props: Partial<ChainPictureProps> = {}): Promise<void> {
  opened = [];
  excel = new FakeExcel();
  root = createRoot(document.body.appendChild(document.createElement("div")));
  const pane = {
    inExcel: true,
    actions: excel,
    data: bundledData,
    openFunction: undefined,
    front: undefined,
    onFront: () => undefined,
    use: undefined,
    onUse: () => undefined,
    onOpenFunction: (name: string | undefined) => opened.push(name),
  };
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <PaneContext.Provider value={pane}>
          <ChainPicture
            overrides={overrides}
            vintage="v2025_01"
            title="The DeepSeek shock"
            {...props}
          />
        </PaneContext.Provider>
      </FluentProvider>,
    ),
  );
}
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

const slider = () => document.querySelector<HTMLInputElement>("input[type=range]")!;

async function setYear(year: number): Promise<void> {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
  await act(async () => {
    set!.call(slider(), String(year));
    slider().dispatchEvent(new Event("input", { bubbles: true }));
  });
}

test("every node is a button that says its number, the baseline's, and what moves it", async () => {
  await show();
  await setYear(2);
  for (const opens of ["JEVONSDEMAND", "DEBTPATH"])
    expect(button(new RegExp(`Opens ${opens}$`))).toBeDefined();
  expect(button(/^AI capex: \$385bn, baseline \$459bn, −\$73\.7bn\. Lowered by/)).toBeDefined();
  expect(
    button(/^Change of the 10-year yield: .* bp.*Raised by .*foreigners.*\. Lowered by .*policy/),
  ).toBeDefined();
  expect(document.querySelectorAll("button[aria-label*='Opens ']")).toHaveLength(nodeKeys.length);
});

test("a node opens the page of its function", async () => {
  await show();
  await press(/^Tech valuation:/);
  expect(opened).toEqual(["DISCOUNTSHOCK"]);
});

test("the year chosen is the year shown", async () => {
  await show();
  await setYear(10);
  await says("Year 10");
  expect(button(/^Debt to GDP: 118\.7%/)).toBeDefined();
});

test("the list says what the picture shows", async () => {
  await show();
  await setYear(2);
  await press("List");
  const rows = [...document.querySelectorAll("ol > li")].map((row) => row.textContent);
  expect(rows).toHaveLength(nodeKeys.length);
  expect(rows.join("\n")).toMatch(/AI capex\$385bn−\$73\.7bnBaseline \$459bn\. Lowered by/);
});

test("assumptions that lead nowhere end the picture with a reason and what to do", async () => {
  await show({ overrides: { risk_premium: -0.03 } });
  await says(/no answer in year 1: .*must.*nearer to the baseline/);
  expect(button(/Opens/)).toBeUndefined();
});

test("the picture says before where it will lie, and follows the selection only then", async () => {
  await show();
  expect(excel.watched).toBe(false);
  await press("Use the picture");
  await says("Lays the picture over the sheet with its corner at B7");
  expect(excel.watched).toBe(true);
  await act(async () => excel.select("Sheet1!D2"));
  await until(() => button("Insert at D2"));
});
