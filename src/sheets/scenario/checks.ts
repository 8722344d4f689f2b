import { outcomes } from "../../scenarios";
import { below, cell, columnOf, range } from "../../a1";
import type { SheetBuilder } from "../builder";
import { putChecked } from "../checkTable";
import type { Area } from "../plan";
import type { ChainBlock } from "./chain";
import { stageOf } from "./columns";
import type { CrossChecks } from "./crossChecks";

const everyFormula = "Every cell of the chain is a formula";

/** Identities that hold if the sheet is whole, and fail where a formula was overwritten or an input is no number. */
function identities(
  chain: ChainBlock,
  cross: CrossChecks,
  values: Area,
  count: number,
  mark: string,
) {
  const after = (quantity: Parameters<ChainBlock["after"]>[0]) => range(chain.after(quantity));
  const before = (quantity: Parameters<ChainBlock["before"]>[0]) => range(chain.before(quantity));
  const all = (quantity: Parameters<ChainBlock["column"]>[0]) => range(chain.column(quantity));
  const near = (left: string, right: string, by: string) => `ABS(${left}-(${right}))<${by}`;
  return [
    ["Every assumption is a number", `COUNT(${range(values)})=${count}`],
    [
      "The chain has no error",
      `COUNT(${range(below(chain.body))})=${(chain.body.rows - 1) * chain.body.columns}`,
    ],
    // Freezing is no failure: then the mark says since when.
    [everyFormula, `IF(ISFORMULA(${mark}),AND(${range(chain.whole)}),${mark})`],
    [
      "The chain is TRANSMISSION's",
      `${outcomes
        .map(
          (outcome, k) =>
            `SUMPRODUCT(ABS(${all(stageOf(outcome))}-${range(columnOf(cross.transmission, 1 + k))}))`,
        )
        .join("+")}<10^-6`,
    ],
    [
      "Debt rises by interest less the primary balance",
      near(
        `SUM(${after("debt")})`,
        `SUMPRODUCT(${before("debt")}/(1+${after("gdp_growth")})+${after("interest")}-a_primary_balance-a_stabiliser*${after("gdp_gap")})`,
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
        `SUMPRODUCT(LN(1+${after("gdp_growth")}))`,
        `LN(${chain.at("level", chain.after("level").rows)}/a_gdp0)`,
        "10^-9",
      ),
    ],
    [
      "Spending from wealth is the wealth lost times the propensity",
      near(`SUM(${after("spending")})`, `a_mpc*SUM(${after("wealth")})`, "10^-6"),
    ],
    ["Idle cash is never overdrawn", `SUMPRODUCT((${after("used")}>${after("idle")}+10^-9)*1)=0`],
    [
      "Never more is crowded out than is needed",
      `SUMPRODUCT((${after("crowdout")}>${after("need")}+10^-9)*1)=0`,
    ],
    ["At the break-even elasticity demand holds", near(cross.demandAtBreakEven, "100", "10^-9")],
  ] as const;
}

/**
 * The checks of the arithmetic, one a row. Which assumptions were changed is no failure and stands in the head of the
 * sheet. Returns the area of the answers, the cell of the one that a cell without a formula fails, and the first row
 * below.
 */
export function putChecks(
  builder: SheetBuilder,
  row: number,
  chain: ChainBlock,
  cross: CrossChecks,
  values: Area,
  count: number,
  mark: string,
): { answers: Area; formulas: string; end: number } {
  const rows = identities(chain, cross, values, count, mark);
  const answers = putChecked(builder, row, rows);
  const formulas = cell(row + rows.findIndex(([label]) => label === everyFormula), 1);
  return { answers, formulas, end: row + rows.length };
}

/** That none of the checks fails. One that says when it was frozen does not. */
export const noneFails = (answers: Area): string => `SUMPRODUCT((${range(answers)}=FALSE)*1)=0`;
