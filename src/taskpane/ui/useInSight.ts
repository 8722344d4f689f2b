import { type RefObject, useEffect, useRef } from "react";

/** Brings an element into sight when something appears in it, such as what is wrong with a field at the footer's edge. */
export function useInSight<E extends HTMLElement>(appeared: boolean): RefObject<E> {
  const element = useRef<E>(null);
  useEffect(() => {
    // Not everywhere where the pane is tested.
    if (appeared) element.current?.scrollIntoView?.({ block: "nearest" });
  }, [appeared]);
  return element;
}
