/*
 * The numbers from which scenarios start, as printed at the time. They travel in functions.js: short texts, few tables.
 * Shares, rates and changes are decimals.
 *
 * Those of January 2025 stand here, in their names alone, for ever. Later ones are files of tables/ and have their month
 * behind the name.
 */

import { treasuryBook } from "../treasury/_book";
import { nasdaqCloses } from "../valuation/_nasdaq";
import { laterTables } from "./_laterTables.generated";
import { normal, unknown } from "./_presets";
import { sinceTable } from "./_since";
import { type DataTable, unpacked, type TableValue } from "./_table";

// prettier-ignore
const january: readonly DataTable[] = [
  unpacked(`cbo|2025-01|CBO's baseline, $bn|2025-01|CBO, Budget and Economic Outlook: 2025 to 2035|published|Year|Deficit|Other means of financing|Debt held by the public|Net interest|GDP
2024|1833||28199|881|28823
2025|1865|39|30103|952|30135
2026|1713|67|31883|1010|31340
2027|1687|66|33636|1075|32537
2028|1910|55|35601|1164|33763
2029|1938|42|37581|1247|35045
2030|2141|26|39748|1328|36392
2031|2233|11|41992|1417|37790
2032|2371|9|44372|1514|39250
2033|2637|-24|46985|1605|40765
2034|2598|-27|49556|1694|42328
2035|2532|-32|52056|1783|43933`),
  unpacked("holders|2025-01|Holders of Treasuries, $bn|2024|Federal Reserve|published|Holder|Holdings", treasuryBook),
  unpacked(`mag7|2025-01|Weights in the S&P 500|2024-12-31|Man Group, Views from the Floor|published|Company|Weight
Apple|0.076
Nvidia|0.0661
Microsoft|0.0629
Amazon|0.0412
Alphabet|0.0404
Meta|0.0256
Tesla|0.0226`),
  unpacked(`capex|2025-01|Capex of five hyperscalers, $bn|undated|JPMorgan, at visualcapitalist.com|published|Year|Capex|Basis
2020|73|actual
2021|92|actual
2022|123|actual
2023|126|actual
2024|197|projected
2025|234|projected
2026|249|projected`),
  unpacked(`token_prices|2025-01|List prices, $ per million tokens|undated|DeepSeek, at generator-hub.com|published|Model|Input|Output
GPT-4|30|60|2023-03|Infinity Services, The cost of cognition
GPT-4 Turbo|10|30|2023-11|Infinity Services, The cost of cognition
GPT-4o|5|15|2024-05|Infinity Services, The cost of cognition
GPT-4o, cut|2.5|10|2024-08 (recalled)|chatgptpricing.com/api
GPT-4o mini|0.15|0.6|2024-07|Infinity Services, The cost of cognition
o1|15|60|2025-03|chatgptpricing.com/api
DeepSeek V3|0.27|1.1
DeepSeek R1|0.55|2.19`),
  unpacked("nasdaq|2025-01|Nasdaq from its peak of 2000|2000 to 2015|LiquiSearch, downturn of 2002|published|Day|Close", nasdaqCloses),
  unpacked(`moves|2025-01|Moves of 27 January 2025|2025-01-27|press|published|Name|Change|Note
S&P 500|-0.0146||2025-01-27|Reuters
S&P 500 tech|-0.056|
SOX|-0.092|
NVDA|-0.1697|
AVGO|-0.174|
MRVL|-0.19|
TSM|-0.133|
ANET|-0.223|
VST|-0.283|
CEG|-0.2|about
GEV|-0.2|or more
AAPL|0.03|about
MSFT|-0.021||2025-01-27|recalled|judgement
GOOGL|-0.042||2025-01-27|recalled|judgement
AMZN|0.002||2025-01-27|recalled|judgement
META|0.019||2025-01-27|recalled|judgement
ETN|-0.16||2025-01-27|recalled|judgement`),
];

const later = laterTables.map((text) => unpacked(text));
const since = later.pop()!;

/** All of them; of those that share a name, the newer behind the older. */
export const tables: readonly DataTable[] = [...january, ...later, sinceTable(since)];

/** The names of the tables that a name begins like: those that differ in their month only, the newest last. */
const alike = (name: string) =>
  tables.map((table) => table.name).filter((one) => name.startsWith(one.split(" ")[0]!));

/** The name of the newest of the kind, or "" where that is the table itself. */
export function newer({ name }: DataTable): string {
  const newest = alike(name).pop()!;
  return newest === name ? "" : newest;
}

/** What tables there are. The publisher is that of most rows. */
export const listRows = (): TableValue[][] => [
  ["Name", "Title", "Rows", "As of", "Publisher", "Vintage", "Newer"],
  ...tables.map((table) => {
    const { name, title, columns, date, source, vintage, rows } = table;
    const others = rows.some((row) => row.length > columns.length + 1) ? " and others" : "";
    return [name, title, rows.length, date, source + others, vintage, newer(table)];
  }),
];

/** The table of that name, in any case; one of January 2025 may have that month behind it too. */
export function tableNamed(name: string): DataTable {
  const wanted = normal(name);
  const found = tables.find(
    (table) => normal(table.name) === wanted || normal(`${table.name} ${table.vintage}`) === wanted,
  );
  if (found) return found;
  const known = alike(wanted);
  throw unknown("table", name, known.length ? known : tables.map((table) => table.name));
}
