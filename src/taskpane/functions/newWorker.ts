/** In a file of its own: only bundlers and browsers understand import.meta. */
export const newWorker = (): Worker =>
  new Worker(/* webpackChunkName: "calculator" */ new URL("./calculator.ts", import.meta.url));
