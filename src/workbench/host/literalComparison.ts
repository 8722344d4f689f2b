import {
  type BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";

/** What Univer's texts do, of which its types do not speak. */
interface ComparedText {
  getValue(): string;
  _checkWildcard: (this: ComparedText, value: string, operator: string) => BaseValueObject;
  _compareString(current: string, value: string, operator: string): boolean;
}

/** A TRUE or FALSE beside a text or a number, which are less than it. */
interface ComparedBoolean {
  _compareString(operator: string): boolean;
}

/** While an operator compares. COUNTIF and its like compare by themselves, and to them * and ? stand for others. */
let isOperator = false;

/**
 * To the operators of Excel * and ? are letters like others, and TRUE is not 0. Univer says that "n" = "?", and that
 * neither TRUE = 0 nor TRUE <> 0.
 */
export function compareLiterally(functions: IFunctionService): void {
  const compare = functions.getExecutor("COMPARE");
  if (compare) markOperator(compare);
  const truth = BooleanValueObject.prototype as unknown as ComparedBoolean;
  truth._compareString = (operator) => !["=", "<", "<="].includes(operator);
  const text = StringValueObject.prototype as unknown as ComparedText & { isLiteral?: true };
  if (text.isLiteral) return;
  text.isLiteral = true;
  const { _checkWildcard } = text;
  text._checkWildcard = function (value, operator) {
    if (!isOperator) return _checkWildcard.call(this, value, operator);
    const current = this.getValue().toLocaleLowerCase();
    return BooleanValueObject.create(this._compareString(current, value, operator));
  };
}

function markOperator(compare: BaseFunction): void {
  const { calculate } = compare;
  compare.calculate = (...given: BaseValueObject[]) => {
    isOperator = true;
    try {
      return calculate.apply(compare, given);
    } finally {
      isOperator = false;
    }
  };
}
