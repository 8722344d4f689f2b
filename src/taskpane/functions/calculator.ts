import { invoke, type Row } from "../../calculation";
import { functions } from "../../catalog/functions.generated";
import { type CalculationAnswer, type CalculationRequest, pack } from "./message";

// The script of a worker: it calculates beside the pane, so that ten thousand draws do not hold up a key stroke.

const answer = ({ data: { turn, name, args } }: MessageEvent<CalculationRequest>) => {
  const fn = functions.find((candidate) => candidate.name === name);
  const rows: readonly Row[] = fn ? invoke(fn, args) : [];
  postMessage({ turn, rows: pack(rows) } satisfies CalculationAnswer);
};

addEventListener("message", answer);
