import { useLayoutEffect, useRef, useState } from "react";

/** The width of an element, followed as the pane is made wider. Until it is known: that of most panes. */
export function useWidth<E extends HTMLElement>(usual: number) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const seen = element.current;
    if (!seen) return;
    const read = () => seen.clientWidth > 0 && setWidth(seen.clientWidth);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(seen);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
