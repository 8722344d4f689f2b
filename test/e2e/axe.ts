import { expect } from "@playwright/test";
import { source as axeSource } from "axe-core";
import type { AxeResults, RunOptions } from "axe-core";
import type { Workbench } from "./support";

/** What the tests of accessibility ask of the pane, whatever view is open. */

/** Makes the pane so wide with the border beside it, by the keyboard and in steps of ten. */
export async function resize({ page, frame }: Workbench, width: number): Promise<void> {
  const border = page.getByRole("separator", { name: "Width of the pane" });
  await border.focus();
  for (;;) {
    const now = Number(await border.getAttribute("aria-valuenow"));
    if (now === width) break;
    await page.keyboard.press(now < width ? "ArrowLeft" : "ArrowRight");
  }
  expect(await frame.evaluate(() => innerWidth)).toBe(width);
}

/** The pane, or a page that is one. */
type Framed = Pick<Workbench, "frame">;

/** What axe finds in the pane as a page of its own, one line an element. */
export async function violations({ frame }: Framed, options: RunOptions = {}): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const { violations: found } = await frame.evaluate(
    (given) =>
      (window as unknown as Axe).axe.run(document, { resultTypes: ["violations"], ...given }),
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ""}`),
  );
}

interface Axe {
  readonly axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };
}

/** What cannot be seen whole, or scrolls sideways, in a narrow pane. */
export const tooWide = ({ frame }: Framed): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#root *")]
      // Tables and formulas may scroll in a box of their own.
      .filter((element) => !element.closest("[role=group][tabindex], pre, code"))
      .filter((element) => {
        const scrolls = ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
        if (scrolls && element.scrollWidth > element.clientWidth) return true;
        const speaks = element.matches("input, button") || element.innerText?.trim();
        const { left, right } = element.getBoundingClientRect();
        return speaks && (right > innerWidth + 0.5 || left < -0.5);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
