import type { Picture } from "../host/kept";
import { SheetFigure } from "./figure";
import type { Box } from "./shapes";

/** A picture in the page. */
export class PictureFigure extends SheetFigure {
  private box: Box | undefined;

  constructor(private readonly picture: Picture) {
    super();
  }

  /** Shows it as it is now: its size and what is said of it may have changed. */
  show(box: Box): void {
    this.box = box;
    for (const [pane, element] of this.elements) this.fill(element as HTMLImageElement, pane);
  }

  protected newElement(pane: number): HTMLElement {
    const element = document.createElement("img");
    element.className = "picture";
    const { base64, type } = this.picture.image;
    element.src = `data:${type};base64,${base64}`;
    this.fill(element, pane);
    return element;
  }

  private fill(element: HTMLImageElement, pane: number): void {
    const { AltTextDescription, Name, Visible } = this.picture.values;
    element.alt = pane === this.home ? String(AltTextDescription || Name) : "";
    element.hidden = Visible === false;
    element.style.width = `${this.box?.width ?? 0}px`;
    element.style.height = `${this.box?.height ?? 0}px`;
  }
}
