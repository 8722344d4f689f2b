import { runCommand } from "./commands/command";
import { evaluateCommand } from "./commands/evaluate";

/**
 * npm run --silent eval -- '=MACRO.FCFYIELD(70.03,3321)' ...
 *
 * Calculates formulas with the built functions in the workbench's engine, without a browser; with --native their native
 * forms, with --native --engine ironcalc in IronCalc.
 */
runCommand(evaluateCommand);
