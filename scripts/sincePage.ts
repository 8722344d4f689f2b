import { dataRows } from "../src/catalog/scenario/_table";
import { tableNamed } from "../src/catalog/scenario/_tables";
import { remarks } from "../src/catalog/scenario/_tableTexts.generated";
import { scenario } from "../src/scenarios";
import { evaluate } from "../test/support/formula";
import { markdownTable } from "./markdown";

/** docs/since-2025.md: DATA's table since_2025 as a page, and what follows from it. Every number is computed. */

interface Comparison {
  readonly preset: string;
  readonly quantity: string;
  readonly from: number;
  readonly to: number;
  readonly ours: number;
  readonly deviation: number;
  readonly provenance: readonly string[];
}

function comparisons(): Comparison[] {
  const [, ...rows] = evaluate('=MACRO.DATA("since_2025")');
  return rows.map(([preset, quantity, from, to, ours, deviation, ...provenance]) => ({
    preset: preset as string,
    quantity: quantity as string,
    from: from as number,
    to: to as number,
    ours: ours as number,
    deviation: deviation as number,
    provenance: provenance as string[],
  }));
}

/** How a quantity is called and written. */
const shown: Readonly<Record<string, readonly [heading: string, write: (x: number) => string]>> = {
  capex: ["Capex of the four largest in 2026, $bn", (x) => x.toFixed(0)],
  debt: ["Debt held by the public to GDP, FY2026", (x) => `${(100 * x).toFixed(1)}%`],
  yield_bp: ["10-year yield, change in bp; published: January to May 2026", (x) => x.toFixed(0)],
  "token price": [
    "Price of the same AI work, times that of January 2025; published: DeepSeek's flash model against R1",
    (x) => x.toFixed(2),
  ],
  "tech weight": [
    "Weight of tech in the index; published: the Magnificent Seven, December 2025",
    (x) => `${(100 * x).toFixed(1)}%`,
  ],
  tariff: [
    "Tariff; ours on imports from China, published on all imports",
    (x) => `${(100 * x).toFixed(1)}%`,
  ],
};

const percent = (x: number) => `${(100 * x).toFixed(1)}%`;

const title = (preset: string) => scenario(`${preset} 2025-01`).title;

function section(quantity: string, rows: readonly Comparison[]): string {
  const [heading, write] = shown[quantity]!;
  const [{ from, to, provenance }] = rows as [Comparison];
  const published = from === to ? write(from) : `${write(from)} to ${write(to)}`;
  const table = markdownTable(
    ["scenario", "year 1", "published", "deviation"],
    [...rows]
      .sort((a, b) => Math.abs(a.deviation) - Math.abs(b.deviation))
      .map((row) => [title(row.preset), write(row.ours), published, write(row.deviation)]),
  );
  return `## ${heading}\n\n${provenance[1]}, ${provenance[0]}; ${provenance[2]}.\n\n${table}`;
}

/** The mean of a preset's places, over the quantities that are the same thing on both sides. */
function meanPlaces(
  all: readonly Comparison[],
): readonly (readonly [preset: string, place: number])[] {
  const presets = [...new Set(all.map(({ preset }) => preset))];
  const quantities = Object.keys(shown).filter((quantity) => quantity !== "tariff");
  const off = (preset: string, quantity: string) =>
    Math.abs(all.find((row) => row.preset === preset && row.quantity === quantity)!.deviation);
  // Those that are as far off share the middle of their places.
  const place = (preset: string, quantity: string) => {
    const nearer = presets.filter((other) => off(other, quantity) < off(preset, quantity)).length;
    const alike = presets.filter((other) => off(other, quantity) === off(preset, quantity)).length;
    return nearer + (alike + 1) / 2;
  };
  const mean = (preset: string) =>
    quantities.reduce((sum, quantity) => sum + place(preset, quantity), 0) / quantities.length;
  return presets.map((preset) => [preset, mean(preset)] as const).sort(([, a], [, b]) => a - b);
}

function nearest(all: readonly Comparison[]): string {
  const [[first, place], [second, next]] = meanPlaces(all) as [
    readonly [string, number],
    readonly [string, number],
  ];
  const capex = all.filter(({ quantity }) => quantity === "capex");
  const best = Math.min(...capex.map(({ deviation }) => Math.abs(deviation)));
  const ours = (quantity: string) =>
    all.find((row) => row.preset === first && row.quantity === quantity)!;
  return `**${title(first)}** came nearest: its mean place among the ${meanPlaces(all).length} scenarios is ${place.toFixed(1)}, before ${title(second)} at ${next.toFixed(1)}. Its tech shares weigh ${percent(ours("tech weight").ours)} where ${percent(ours("tech weight").from)} is published, and the same AI work costs ${ours("token price").ours.toFixed(2)} of its old price. But it has capex of ${ours("capex").ours.toFixed(0)} where ${ours("capex").from} to ${ours("capex").to} is guided, and a yield that moves by ${ours("yield_bp").ours.toFixed(0)} bp where it rose by ${ours("yield_bp").from}. No scenario comes within ${Math.floor(best)} of capex: the boom in spending was in none of them. Nearness in one year is no proof of a mechanism.`;
}

function starts(): string {
  const row = (table: string, key: string | number) =>
    dataRows(tableNamed(table)).find(([first]) => first === key)!;
  const assumed = (key: string) =>
    evaluate(`=MACRO.SCENARIO("baseline 2025-01","${key}")`)[0]![0] as number;
  const points = (x: number) => `${(100 * x).toFixed(1)} points`;
  const [capex, actual] = [assumed("capex0"), row("capex 2026-07", "Four largest 2025")];
  const year = row("cbo 2026-02", 2025);
  // CBO's actual_GDP.csv has 30,362 for FY2025.
  const debt = Number(year[3]) / 30362;
  return markdownTable(
    ["base year 2025", "in the scenarios", "published", "deviation", "source"],
    [
      [
        "Capex of the four largest, $bn",
        String(capex),
        String(actual[1]),
        String(capex - Number(actual[1])),
        `${actual[5]}, ${actual[6]}`,
      ],
      [
        "Debt held by the public to GDP, FY2025",
        percent(assumed("debt0")),
        percent(debt),
        points(assumed("debt0") - debt),
        "CBO: 30,172 over a GDP of 30,362, published",
      ],
    ],
  );
}

export function sincePage(): string {
  const all = comparisons();
  const parts = [
    "# What happened since",
    'Every scenario in the numbers of January 2025 begins with 2025; its year 1 is 2026. This page sets that year beside what was published of it by November 2026, deviation included, also where we look bad. `=MACRO.DATA("since_2025")` is the same as a table. A deviation is from the nearer end of what was published, and 0 between the ends.',
    nearest(all),
    "## Where they start",
    starts(),
    "The capex of the base year was entered from a count of February 2026, with finance leases, and is not what was expected in January 2025.",
    ...Object.keys(shown).map((quantity) =>
      section(
        quantity,
        all.filter((row) => row.quantity === quantity),
      ),
    ),
    "## How to read it",
    remarks["since_2025"]!,
    "Not compared, since nothing was found: the current account of 2026, foreign purchases of shares by year, the total of all foreigners' Treasuries, price-earnings ratios and free-cash-flow yields of 2026, the Magnificent Seven's weight in 2026, today's tariff on China, and a newer estimate of how elastic demand for tokens is. A scenario is no forecast: what it shows is where a shock goes.",
    "[All scenarios' numbers](functions/SCENARIOTABLE.md) · [DATA](functions/DATA.md) · [what the essays claim](essays.md)",
  ];
  return `${parts.join("\n\n")}\n`;
}
