/** Something that lies over the cells. It has an element in each pane that it lies in; one of them is its home. */
export abstract class SheetFigure {
  protected readonly elements = new Map<number, HTMLElement>();
  protected home = 0;

  protected abstract newElement(pane: number): HTMLElement;

  get homeElement(): HTMLElement | undefined {
    return this.elements.get(this.home);
  }

  /** Puts it into these panes; the home one is what the keyboard and a screen reader reach. */
  liveIn(panes: readonly (HTMLElement | undefined)[], home: number): void {
    if (home !== this.home) this.remove();
    this.home = home;
    for (const [k, pane] of panes.entries()) {
      const element = this.elements.get(k);
      if (pane && !element) {
        const made = this.newElement(k);
        this.elements.set(k, made);
        pane.append(made);
      } else if (!pane && element) {
        element.remove();
        this.elements.delete(k);
      }
    }
  }

  /** Moves its element in a pane. */
  place(pane: number, x: number, y: number, zoom: number): void {
    const style = this.elements.get(pane)?.style;
    if (style) style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
  }

  remove(): void {
    for (const element of this.elements.values()) element.remove();
    this.elements.clear();
  }
}
