import type { GridValue } from "../host/grid";

/** A list to choose one value from, by mouse, arrows or the first letters. */
export class ListBox {
  readonly element = document.createElement("ul");
  private choices: readonly GridValue[] = [];
  private at = 0;
  private typed = "";

  /** @param left what to do when the list is closed by its user */
  constructor(
    private readonly chosen: (choice: GridValue) => void,
    private readonly left: () => void,
  ) {
    const { element } = this;
    element.setAttribute("role", "listbox");
    element.tabIndex = -1;
    element.hidden = true;
    element.addEventListener("keydown", (event) => this.press(event));
    element.addEventListener("blur", () => this.close());
    element.addEventListener("pointerdown", (event) => event.preventDefault());
    element.addEventListener("click", ({ target }) => {
      const at = [...element.children].indexOf(target as Element);
      if (at >= 0) this.take(at);
    });
  }

  open(choices: readonly GridValue[], now: GridValue, label: string): void {
    this.choices = choices;
    this.typed = "";
    const options = choices.map((choice, k) => {
      const option = document.createElement("li");
      option.id = `choice-${k}`;
      option.setAttribute("role", "option");
      option.textContent = String(choice);
      return option;
    });
    this.element.replaceChildren(...options);
    this.element.setAttribute("aria-label", label);
    this.element.hidden = false;
    this.element.focus({ preventScroll: true });
    this.go(Math.max(0, choices.indexOf(now)));
  }

  close(): void {
    this.element.hidden = true;
  }

  /** Below its cell and at least as wide; above it where there is more room. */
  place(left: number, below: number, width: number): void {
    const { style } = this.element;
    style.left = `${Math.round(left)}px`;
    style.top = `${Math.round(below)}px`;
    style.minWidth = `${Math.round(width)}px`;
    style.maxHeight = `max(96px, calc(100% - ${Math.round(below + 8)}px))`;
  }

  private go(to: number): void {
    const { element } = this;
    this.at = Math.min(Math.max(0, to), this.choices.length - 1);
    [...element.children].forEach((option, k) =>
      option.setAttribute("aria-selected", String(k === this.at)),
    );
    element.setAttribute("aria-activedescendant", `choice-${this.at}`);
    element.children[this.at]?.scrollIntoView({ block: "nearest" });
  }

  private take(at: number): void {
    const choice = this.choices[at];
    this.close();
    this.left();
    if (choice !== undefined) this.chosen(choice);
  }

  private press(event: KeyboardEvent): void {
    const { key } = event;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.at + 1,
      ArrowUp: this.at - 1,
      Home: 0,
      End: this.choices.length - 1,
    };
    if (moves[key] !== undefined) this.go(moves[key]);
    else if (key === "Enter" || key === "Tab") this.take(this.at);
    else if (key === "Escape") {
      this.close();
      this.left();
    } else if (key.length === 1) this.find(key);
    event.preventDefault();
    event.stopPropagation();
  }

  /** The next choice that begins with what was typed. */
  private find(letter: string): void {
    const starts = (typed: string) =>
      this.choices.findIndex((choice) => String(choice).toLowerCase().startsWith(typed));
    const both = this.typed + letter.toLowerCase();
    this.typed = starts(both) >= 0 ? both : letter.toLowerCase();
    const found = starts(this.typed);
    if (found >= 0) this.go(found);
  }
}
