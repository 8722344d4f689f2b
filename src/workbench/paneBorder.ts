/** The narrowest and the widest pane, as in Excel. */
const NARROWEST = 320;
const WIDEST = 600;
const STEP = 10;

/** Lets the border between sheet and pane be dragged, or moved with the arrow keys. */
export function makeResizable(border: HTMLElement, side: HTMLElement): void {
  const setWidth = (wanted: number) => {
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    side.style.width = `${width}px`;
    border.setAttribute("aria-valuenow", String(width));
  };
  border.addEventListener("pointerdown", (down) => {
    const before = side.offsetWidth;
    border.setPointerCapture(down.pointerId);
    border.classList.add("dragging");
    const move = (event: PointerEvent) => setWidth(before + down.clientX - event.clientX);
    const end = () => {
      border.classList.remove("dragging");
      border.removeEventListener("pointermove", move);
      // The grid measures itself when the window changes.
      window.dispatchEvent(new Event("resize"));
    };
    border.addEventListener("pointermove", move);
    border.addEventListener("pointerup", end, { once: true });
    border.addEventListener("pointercancel", end, { once: true });
  });
  border.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(side.offsetWidth + STEP);
    else if (key === "ArrowRight") setWidth(side.offsetWidth - STEP);
  });
}
