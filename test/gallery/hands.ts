/** What a person does in the pane, for the states that one has to go to. A name is that of a label, or the text. */

const patience = 20_000;

export async function until<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`there is no ${what}`);
}

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const nameOf = (element: Element) =>
  (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

export async function press(name: string | RegExp): Promise<void> {
  const found = await until(
    () =>
      [...document.querySelectorAll<HTMLElement>("button, [role=tab], summary")].find(
        (element) =>
          isShown(element) &&
          element.getAttribute("aria-disabled") !== "true" &&
          (typeof name === "string" ? nameOf(element) === name : name.test(nameOf(element))),
      ),
    `button ${name}`,
  );
  found.click();
}

export async function type(label: string, text: string): Promise<void> {
  const input = await until(
    () =>
      [...document.querySelectorAll<HTMLInputElement>("input")]
        .filter(isShown)
        .find(
          (one) =>
            [...(one.labels ?? [])].some((l) => l.textContent === label) || one.ariaLabel === label,
        ),
    `field ${label}`,
  );
  // React looks at the setter of the class.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(input, text);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

export const says = (text: string): Promise<boolean> =>
  until(() => document.body.innerText.includes(text), `text “${text}”`);
