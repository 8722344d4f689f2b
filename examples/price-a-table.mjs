// What prices lose when the discount rate rises by 50 bp and the growth that they imply stays. Microsoft's numbers are
// those of the page of IMPLIEDGROWTH, $bn; the other two are made up.
import { calculate, catalog } from "macroscope/catalog";

const names = ["Microsoft", "Half its price", "Twice its cash flow"];
const prices = [3321, 1660.5, 3321];
const cashFlows = [70.03, 70.03, 140.06];
const changes = calculate("REPRICE", prices, cashFlows, 0.089, 0.005, "fade");

console.log(catalog.get("REPRICE").page.question);
names.forEach((name, k) => console.log(`${name}: ${(100 * changes[k][0]).toFixed(1)}%`));
