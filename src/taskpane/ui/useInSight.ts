import { type RefObject, useEffect, useRef } from "react";

/** Brings an element into sight when something is said in it, such as what is wrong with a field at the footer's edge. */
export function useInSight<E extends HTMLElement>(said: string | undefined): RefObject<E> {
  const element = useRef<E>(null);
  useEffect(() => {
    // Not everywhere where the pane is tested.
    if (said) element.current?.scrollIntoView?.({ block: "nearest" });
  }, [said]);
  return element;
}
