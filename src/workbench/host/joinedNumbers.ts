import {
  type ArrayValueObject,
  type BaseValueObject,
  type IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";

/** As many digits as Excel has. */
const digits = 15;

/** A number in a text has 15 digits in Excel: =1/3&"" is 0.333333333333333. Univer puts all in that JavaScript has. */
export function joinNumbersAsExcel(functions: IFunctionService): void {
  const join = functions.getExecutor("CONCATENATE");
  if (!join) return;
  const { calculate } = join;
  join.calculate = (...given: BaseValueObject[]) => calculate.apply(join, given.map(shortened));
}

const shortened = (value: BaseValueObject): BaseValueObject =>
  value.isArray()
    ? (value as ArrayValueObject).mapValue((item) => (item ? short(item) : item))
    : short(value);

function short(value: BaseValueObject): BaseValueObject {
  const number = value.isNumber() ? Number(value.getValue()) : NaN;
  // Shorter ones, which are most, stay as they are.
  if (!Number.isFinite(number) || String(number).length <= digits) return value;
  return StringValueObject.create(String(Number(number.toPrecision(digits))));
}
