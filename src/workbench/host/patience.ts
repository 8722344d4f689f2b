/** In milliseconds. Turns are counted, not seconds: where a machine is busy, what is waited for has its turns late, too. */
const TURN = 100;

/**
 * Waits for something, but not for ever, and leaves no timer behind.
 * @param turns how many turns may pass in which nothing moves
 * @param moved a number that changes while there is reason to wait
 */
export async function waitFor(
  awaited: Promise<void>,
  turns: number,
  moved: () => number,
): Promise<void> {
  let done = false;
  const end = awaited.then(() => {
    done = true;
  });
  let before = moved();
  for (let left = turns; left > 0 && !done; left--) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turn = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, TURN);
    });
    await Promise.race([end, turn]);
    clearTimeout(timer);
    const now = moved();
    if (now !== before) left = turns + 1;
    before = now;
  }
}
