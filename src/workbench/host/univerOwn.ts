import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { CELLS } from "./crossings";
import type { GridValue } from "./grid";
import { NO_CELLS } from "./meanings";
import { SPILL } from "./spillReferences";

const KEPT = "MACROSCOPE.KEPT";

/** The answers of files that the engine gives as they are. Their formulas are numbers here, so that none is read again. */
export class KeptAnswers {
  private readonly numbers = new Map<string, number>();
  private readonly answers: (readonly (readonly GridValue[])[])[] = [];

  /** What the engine has to calculate to give this answer. */
  formula(answer: readonly (readonly GridValue[])[]): string {
    const key = JSON.stringify(answer);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.answers.push(answer) - 1;
      this.numbers.set(key, number);
    }
    return `=${KEPT}(${number})`;
  }

  /** Puts the functions of the engine that are ours, and nobody types, in their place. */
  register(injector: Injector): void {
    injector
      .get(IFunctionService)
      .registerExecutors(
        new Cells(CELLS),
        new Spill(SPILL),
        new NoCells(NO_CELLS),
        new Kept(KEPT, (number) => this.answers[number]),
      );
  }
}

/** What a formula elsewhere gives, as a reference to its spill. */
class Spill extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(answer: BaseValueObject): BaseValueObject {
    return answer;
  }
}

class NoCells extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  override calculate(): BaseValueObject {
    return ErrorValueObject.create(ErrorType.REF);
  }
}

class Kept extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor(
    name: string,
    private readonly answer: (number: number) => readonly (readonly GridValue[])[] | undefined,
  ) {
    super(name);
  }

  override calculate(number: BaseValueObject): BaseValueObject {
    const rows = this.answer(Number(number.getValue()));
    return rows ? arrayOf(rows.map((row) => row.map(valueOf))) : failed();
  }
}

/**
 * As many rows and columns as an array formula of old times has: an answer of one cell, row or column is repeated, one
 * that is larger ends there, one that is smaller is #N/A beyond.
 */
class Cells extends BaseFunction {
  override minParams = 3;
  override maxParams = 3;

  override calculate(...[answer, rows, columns]: BaseValueObject[]): BaseValueObject {
    const array = answer!.isArray() ? (answer as ArrayValueObject) : undefined;
    const height = array?.getRowCount() ?? 1;
    const width = array?.getColumnCount() ?? 1;
    const at = (i: number, j: number): BaseValueObject => {
      const [row, column] = [height === 1 ? 0 : i, width === 1 ? 0 : j];
      if (row >= height || column >= width) return ErrorValueObject.create(ErrorType.NA);
      const item = array ? array.get(row, column) : answer;
      return !item || item.isNull() ? NumberValueObject.create(0) : item;
    };
    const size = (given: BaseValueObject | undefined) => Number(given?.getValue());
    return arrayOf(
      Array.from({ length: size(rows) }, (_row, i) =>
        Array.from({ length: size(columns) }, (_column, j) => at(i, j)),
      ),
    );
  }
}

const failed = () => ErrorValueObject.create(ErrorType.VALUE);

const errors: readonly string[] = Object.values(ErrorType);

function valueOf(value: GridValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (errors.includes(value)) return ErrorValueObject.create(value as ErrorType);
  return value.startsWith("#") && /^#[A-Z/0]+[!?]$/.test(value)
    ? failed()
    : StringValueObject.create(value);
}

function arrayOf(rows: BaseValueObject[][]): BaseValueObject {
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) return first[0]!;
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: first?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
