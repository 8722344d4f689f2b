/** How often something is tried that must not be left half done, and the pause between, in milliseconds. */
const attempts = 3;
const pause = 100;

export const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Tries again what failed, since the trouble may be over in a moment. The last failure is the caller's. */
export async function persistently<T>(work: (again: boolean) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await work(attempt > 1);
    } catch (error) {
      if (attempt === attempts) throw error;
      await after(pause);
    }
}
