import { amitiReddingWeinsteinNber, angryBear2019 } from "../../src/catalog/references";
import type { PublishedRow } from "./row";

export const rows: PublishedRow[] = [
  {
    id: "ARW",
    claim: "a tariff of 10% raises buyers' prices by 9.95%: complete pass-through",
    source: amitiReddingWeinsteinNber,
    formula: '=MACRO.TARIFFCOST(100,10%,,,"price")',
    printed: 0.0995,
    tolerance: 0.001,
    why: "an estimate, from which complete pass-through cannot be told apart",
  },
  {
    id: "FGKK",
    claim: "imports fell by 32% as tariffs rose, from 2.6% to 16.6% on $303bn of them",
    source: angryBear2019,
    formula: '=MACRO.TARIFFCOST(303,1.166/1.026-1,,,"quantity")',
    printed: -0.32,
    tolerance: 0.05,
    why: "only the 32% is printed there; the tariffs and the $303bn are on the first page of Fajgelbaum and others (2020). Whether the 32% is in logs is not said: in logs ours is 32.4, else 27.6",
  },
];
