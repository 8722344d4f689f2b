import { functions } from "../catalog/functions.generated";
import { register } from "./register";

// Errors are answers here, thousands of them in a column at times, and nobody reads their stacks.
Error.stackTraceLimit = 0;

register(CustomFunctions, functions);
