import { workbookCommand } from "./commands/actOnFile";
import { runCommand } from "./commands/command";
import { withLimit } from "./commands/limit";

/**
 * npm run --silent workbook -- ACTION IN.xlsx [OUT.xlsx] [--limit SECONDS]
 *
 * Does to a file what the pane's tab Share does to an open workbook, by the same code, and prints one line of JSON. IN is
 * never written unless --in-place is given in place of OUT.
 */
runCommand(withLimit(workbookCommand));
