import type { AboutActions, Migrated } from "../../../src/taskpane/share/aboutActions";
import type { Drift, Migration } from "../../../src/sheets/about";

/** The stamp of a workbook as the pane sees it: what was found, and a list of what was done. */
export class FakeAbout implements AboutActions {
  done: string[] = [];
  trouble: Error | undefined;
  drift: Drift | "edited" | undefined;
  migration: Migration = { cells: [], kept: [], remade: [], old: [] };
  autoOpen = false;

  async insertAbout() {
    this.act("about");
    return { sheet: "About this model", updated: false };
  }
  async insertReadMe() {
    this.act("read me");
    return { sheet: "Read me" };
  }
  readAutoOpen = async () => this.autoOpen;
  async setAutoOpen(on: boolean) {
    this.act(`auto-open ${on ? "on" : "off"}`);
    this.autoOpen = on;
  }
  async readDrift() {
    if (this.trouble) throw this.trouble;
    return this.drift;
  }
  previewMigration = async () => this.migration;
  async migrate({ cells, remade }: Migration): Promise<Migrated> {
    this.act(`migrate ${cells.length}`);
    const stamped = { sheet: "About this model", updated: true };
    return {
      changed: cells.length,
      skipped: 0,
      remade: remade.map(({ sheet }) => ({ from: sheet, to: `${sheet} (2)` })),
      stamped,
    };
  }
  private act(what: string) {
    if (this.trouble) throw this.trouble;
    this.done.push(what);
  }
}
