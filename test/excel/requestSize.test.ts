import { insertSheets } from "../../src/excel";
import { scenarios } from "../../src/scenarios";
import {
  comparisonSheet,
  managerSheets,
  scenarioSheet,
  sensitivitySheet,
  type SheetSet,
} from "../../src/sheets";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../support/officeClient";

/** What goes over the wire to Excel: on the web one request may have 5 MB, and no more. */

const most = 5_000_000;
const options = { date: "2025-02-03", version: "0.1.0", years: 30 };

let client: OfficeClient;
beforeEach(() => (client = officeClient(new MemoryGrid(() => 7))));
afterEach(() => client.close());

const one = (plan: ReturnType<typeof scenarioSheet>): SheetSet => ({
  names: [plan.name],
  plans: () => [plan],
});

test.each<[string, () => SheetSet]>([
  ["a scenario", () => one(scenarioSheet("deepseek_2025", options))],
  [
    "all scenarios beside one another",
    () =>
      one(
        comparisonSheet(
          scenarios.map(({ key }) => key),
          options,
        ),
      ),
  ],
  ["the sensitivity sheet", () => one(sensitivitySheet("deepseek_2025", options))],
  ["the scenario manager with its model", () => managerSheets({ ...options, selected: "own" })],
])("%s of 30 years: no request comes near 5 MB", async (_, sheets) => {
  await insertSheets(sheets());
  const sizes = client.requests.map((body) => Buffer.byteLength(JSON.stringify(body)));
  // The largest has the whole sheet: a test that measures nothing would pass.
  expect(Math.max(...sizes)).toBeGreaterThan(50_000);
  expect(Math.max(...sizes)).toBeLessThan(most / 5);
});
