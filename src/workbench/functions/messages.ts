/** The last error of each calling cell and of each function, so that a pane or a test can show what it said. */
export class ErrorMessages {
  private readonly byCell = new Map<string, string>();
  private readonly byFunction = new Map<string, string>();

  /** @param address "sheetId!A1", or undefined where the engine does not tell */
  record(functionName: string, address: string | undefined, message: string): void {
    if (address !== undefined) this.byCell.set(address, message);
    this.byFunction.set(functionName, message);
  }

  /** A call that went well takes back what an earlier one of the same cell said. */
  clear(address: string | undefined): void {
    if (address !== undefined) this.byCell.delete(address);
  }

  /** What the last failing call in this cell ("sheetId!A1") said. */
  ofCell(address: string): string | undefined {
    return this.byCell.get(address);
  }

  /** What the last failing call of this function ("MACRO.FOO") said. */
  ofFunction(name: string): string | undefined {
    return this.byFunction.get(name.toUpperCase());
  }
}
