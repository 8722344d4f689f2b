import { type RefObject, useEffect, useRef } from "react";

/**
 * Brings an element into sight when something is said in it, such as what is wrong with a field at the footer's edge; and
 * again when somebody comes to that field, or anything around it changes its size while somebody is in it: the pane, the
 * zoom, a footer whose words need another line.
 */
export function useInSight<E extends HTMLElement>(said: string | undefined): RefObject<E> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (!said) return;
    // Not everywhere where the pane is tested. Where not all of it fits, the end of it does, where the words are.
    const show = () => {
      element.current?.scrollIntoView?.({ block: "nearest" });
      element.current?.lastElementChild?.scrollIntoView?.({ block: "nearest" });
    };
    // After what the browser itself scrolls then, and when paddings that follow the size have settled: a frame later.
    const follow = () =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (element.current?.parentElement?.contains(document.activeElement)) show();
        }),
      );
    show();
    const sizes = new ResizeObserver(follow);
    for (let at: Element | null = element.current; at; at = at.parentElement) sizes.observe(at);
    addEventListener("focusin", follow);
    return () => {
      sizes.disconnect();
      removeEventListener("focusin", follow);
    };
  }, [said]);
  return element;
}
