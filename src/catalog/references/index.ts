/** Every text that the catalog cites, once. Only what was read is here; what is from memory is called a judgement. */

export * from "./aiCapital";
export * from "./compute";
export * from "./debt";
export * from "./holders";
export * from "./households";
export * from "./liquidity";
export * from "./markets";
export * from "./prices";
export * from "./stress";
export * from "./tables.generated";
export * from "./trade";
export * from "./valuation";
export * from "./yields";
