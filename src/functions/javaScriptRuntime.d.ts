/** What Excel's JavaScript-only runtime has beside the language of 2016: it is all that functions.js may name. */

declare function setTimeout(work: (_: unknown) => void, milliseconds?: number): number;

interface ErrorConstructor {
  stackTraceLimit: number;
}
