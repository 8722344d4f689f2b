import { outcomes } from "../../scenarios";
import { below, cell, columnOf, range } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import type { Area } from "../plan";
import type { ChainBlock } from "./chain";
import type { CrossChecks } from "./crossChecks";

/** A frozen sheet holds values only, and says so here, as one does where a cell was typed over. */
const everyFormula = "Every cell of the chain is a formula (FALSE also when frozen)";

/** Identities that hold if the sheet is whole, and fail where a formula was overwritten or an input is no number. */
function identities(chain: ChainBlock, cross: CrossChecks, values: Area, count: number) {
  const after = (quantity: Parameters<ChainBlock["after"]>[0]) => range(chain.after(quantity));
  const before = (quantity: Parameters<ChainBlock["before"]>[0]) => range(chain.before(quantity));
  const all = (quantity: Parameters<ChainBlock["column"]>[0]) => range(chain.column(quantity));
  const near = (left: string, right: string, by: string) => `ABS(${left}-(${right}))<${by}`;
  return [
    ["Every assumption is a number", `COUNT(${range(values)})=${count}`],
    ["The chain has no error", `SUMPRODUCT(--ISERROR(${range(chain.body)}))=0`],
    [
      everyFormula,
      `SUMPRODUCT(--ISFORMULA(${range(below(chain.body))}))=${(chain.body.rows - 1) * chain.body.columns}`,
    ],
    [
      "The chain is TRANSMISSION's",
      `${outcomes
        .map(
          (outcome, k) =>
            `SUMPRODUCT(ABS(${all(outcome)}-${range(columnOf(cross.transmission, 1 + k))}))`,
        )
        .join("+")}<10^-6`,
    ],
    [
      "Debt rises by interest less the primary balance",
      near(
        `SUM(${after("debt")})`,
        `SUMPRODUCT(${before("debt")}/(1+${after("growth")})+${after("interest")}-a_primary_balance-a_stabiliser*${after("gdp_gap")})`,
        "10^-9",
      ),
    ],
    [
      "The debt on the planned path is DEBTPATH's",
      `SUMPRODUCT(ABS(${all("baseline_debt")}-${range(cross.debtPath)}))<10^-9`,
    ],
    [
      "Growth compounds to GDP",
      near(
        `SUMPRODUCT(LN(1+${after("growth")}))`,
        `LN(${chain.at("gdp", chain.after("gdp").rows)}/a_gdp0)`,
        "10^-9",
      ),
    ],
    [
      "Spending from wealth is the wealth lost times the propensity",
      near(`SUM(${after("wealth_effect")})`, `a_mpc*SUM(${after("wealth")})`, "10^-6"),
    ],
    [
      "Idle cash is never overdrawn",
      `SUMPRODUCT(--(${after("absorbed")}>${after("idle")}+10^-9))=0`,
    ],
    [
      "Never more is crowded out than is needed",
      `SUMPRODUCT(--(${after("crowdout")}>${after("need")}+10^-9))=0`,
    ],
    ["At the break-even elasticity demand holds", near(cross.demandAtBreakEven, "100", "10^-9")],
  ] as const;
}

/**
 * The checks, one a row. Returns the area of their answers, the cell of the one that a frozen sheet fails, and the
 * first row below.
 */
export function putChecks(
  builder: SheetBuilder,
  row: number,
  chain: ChainBlock,
  cross: CrossChecks,
  values: Area,
  count: number,
): { answers: Area; follows: string; end: number } {
  const rows = identities(chain, cross, values, count);
  const body = builder.put(
    row,
    0,
    rows.map(([label, test]) => [label, formula(`IFERROR(${test},FALSE)`)]),
  );
  builder.style({ ...body, columns: 1 }, "label");
  const answers = { ...body, column: 1, columns: 1 };
  builder.style(answers, "check");
  const follows = cell(row + rows.findIndex(([label]) => label === everyFormula), 1);
  return { answers, follows, end: row + rows.length };
}
