/** What every function shares: how it is described, how its arguments are read, how it is called. No economics. */
export * from "./define";
export * from "./errors";
export * from "./interval";
export * from "./parameters";
export { isRange, single } from "./cells";
export { power } from "./power";
export { bisect } from "./solve";
export { invoke, prepare, prepareLong } from "./invoke";
export { editDistance, nearest } from "./nearest";
