/** At most this long, in milliseconds: without it a busy page would never open a file. */
const patience = 2000;

/**
 * Resolves when the browser has time to spare. Univer measures the heights of rows in its idle moments, one sheet after
 * another, and fails over a sheet that is gone by then; time that is left over means that it has finished.
 */
export function untilIdle(): Promise<void> {
  const end = performance.now() + patience;
  return new Promise((resolve) => {
    const ask = () =>
      requestIdleCallback(
        (deadline) => {
          if (deadline.timeRemaining() > 1 || performance.now() > end) resolve();
          else ask();
        },
        { timeout: patience },
      );
    ask();
  });
}
