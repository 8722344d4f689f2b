/*
 * What it costs to serve a million tokens
 *
 * Hardware is rented by the hour and sells tokens by the second:
 *
 *   cost = rent an hour / (3600 s x tokens a second x utilisation) x 1,000,000
 *
 * Utilisation is the share of the paid hours in which that throughput is really sold; it is where most of the cost
 * hides, for chips that wait cost as much as chips that work. Take rent and throughput of the same thing: of one chip,
 * or of a node of eight.
 *
 * Rent stands for everything that an hour costs. Input and output tokens have different throughputs: one call each.
 */
import { define, notNegative, number, share } from "../../calculation";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import { deepSeekInference2025, deepSeekOpenInfra2025 } from "../references";

export const tokenCost = define({
  name: "TOKENCOST",
  parameters: [
    number("gpu_hour", notNegative),
    number("tokens_per_second", notNegative),
    number("utilisation", share, 1),
  ],
  compute(gpuHour, tokensPerSecond, utilisation) {
    if (tokensPerSecond === 0) return noDivisor("tokens_per_second");
    if (utilisation === 0) return noDivisor("utilisation");
    return (gpuHour / (3600 * tokensPerSecond * utilisation)) * 1e6;
  },
});

export const tokenCostPage: Page<typeof tokenCost> = {
  family: "compute",
  mechanism: 9,
  since: "0.1.0",
  title: "Cost of serving a million tokens",
  question: "What does a million tokens cost to serve?",
  summary:
    "Cost of a million tokens from the hourly cost of the hardware, its throughput and the share of hours it is used.",
  equation: String.raw`c = \frac{10^6\,h}{3600\,v\,u}`,
  arguments: {
    gpu_hour: {
      description: "Cost of an hour of the hardware, a chip or a node",
      unit: "money",
      typical: [0.5, 50],
    },
    tokens_per_second: {
      description: "Tokens that the same hardware serves in a second",
      unit: "quantity",
      typical: [50, 50000],
    },
    utilisation: {
      description: "Share of the paid hours in which it does",
      unit: "share",
      source: { judgement: "1 is the technical minimum of the cost; real fleets are below it" },
    },
  },
  returns: { unit: "money", description: "Cost per million tokens, in the currency of the hour" },
  native: `gpu_hour*1000000/(3600*tokens_per_second*utilisation)`,
  notes: [
    "The default utilisation gives the least possible cost. Half of it doubles the cost.",
    "A DeepSeek node, by the company's figures: eight chips at an assumed $2 an hour, 14,800 output tokens a second.",
  ],
  errors: ["A throughput or a utilisation of 0: #DIV/0!."],
  references: [deepSeekInference2025, deepSeekOpenInfra2025],
  examples: [
    {
      formula: "=MACRO.TOKENCOST(2,1000,0.5)",
      answer: 1.11111111111111,
      says: "a chip at $2 an hour, busy half of the time",
    },
    {
      formula: "=MACRO.TOKENCOST(16,14800)",
      answer: 0.3003003003003,
      says: "DeepSeek's output tokens, eight chips at $2",
    },
    { formula: "=MACRO.TOKENCOST(2,1000,0)", answer: "#DIV/0!", says: "idle chips serve nothing" },
    { formula: "=MACRO.TOKENCOST(2,1000,1.2)", answer: "#NUM!", says: "more than all hours" },
  ],
  seeAlso: ["TOKENPRICE", "PRICECUT", "COSTDECLINE"],
};
