import { useCallback, useEffect, useState } from "react";

export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly again: () => void }
  | { readonly state: "ready"; readonly value: T };

/** Something that arrives later. `load` must be the same function from one drawing to the next. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const again = useCallback(() => {
    setLoaded({ state: "loading" });
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ state: "ready", value }),
      () => wanted && setLoaded({ state: "failed", again }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt, again]);
  return loaded;
}
