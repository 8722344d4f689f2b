import { useLayoutEffect, useRef, useState } from "react";
import { type ChainLayout, narrowLayout, sizeOf, wide } from "./places";

/** The layout that fits into an element, and what to hang on that element. */
export function useLayout() {
  const element = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<ChainLayout>(narrowLayout);
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return;
    const fit = () => setLayout(shown.clientWidth >= sizeOf(wide).width ? wide : narrowLayout);
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(shown);
    return () => observer.disconnect();
  }, []);
  return { element, layout };
}
