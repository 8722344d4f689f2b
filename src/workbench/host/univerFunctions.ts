import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  LambdaValueObjectObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { bothTails } from "../../catalog/fits/_student";
import { readEmptyTexts } from "./emptyTexts";
import { joinNumbersAsExcel } from "./joinedNumbers";
import { compareLiterally } from "./literalComparison";
import { limitWork } from "./workLimit";

/**
 * Puts right what Univer's engine does to arrays: some functions take them apart where Excel hands them on whole, and a
 * comparison may answer with what stood elsewhere.
 */
export function correctFunctions(injector: Injector): void {
  compareAnew();
  readEmptyTexts();
  handOnErrors();
  limitWork(injector);
  const functions = injector.get(IFunctionService);
  compareLiterally(functions);
  joinNumbersAsExcel(functions);
  const reduce = functions.getExecutor("REDUCE");
  const choose = functions.getExecutor("SWITCH");
  const divide = functions.getExecutor("DIVIDED");
  const match = functions.getExecutor("XMATCH");
  if (reduce) functions.registerExecutors(new WholeReduce(reduce));
  if (choose) functions.registerExecutors(new WholeSwitch(choose));
  if (divide) functions.registerExecutors(new WholeDivision(divide));
  if (match) functions.registerExecutors(new ExactMatch(match));
  const tails = functions.getExecutor("T.DIST.2T");
  const width = functions.getExecutor("T.INV.2T");
  if (tails) functions.registerExecutors(new ExactTails(tails));
  if (width) functions.registerExecutors(new ExactWidth(width));
}

/**
 * Univer remembers compared values by their cell, and takes arrays on the way to a result for cells: those of the
 * formula, or of the sheet's upper left corner. Comparisons with such cells, and between such arrays, then go wrong.
 */
function compareAnew(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  cache.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  cache.set = () => undefined;
  cache.setContinueBuildingCache = () => undefined;
}

/** A parameter of a LAMBDA as a node of the engine's tree. */
interface ParameterNode {
  getToken(): string;
  getValue(): BaseValueObject | undefined;
  setValue(value: BaseValueObject): void;
  getChildren(): readonly ParameterNode[];
  execute(): void;
}

/** Univer takes an error that is handed to a LAMBDA for a parameter that it does not know, and answers #NAME?. */
function handOnErrors(): void {
  const prototype = LambdaValueObjectObject.prototype as unknown as {
    _setLambdaNodeValue: ((node: ParameterNode | undefined) => void) & { corrected?: true };
  };
  const original = prototype._setLambdaNodeValue;
  if (original.corrected) return;
  const corrected = function (this: unknown, node: ParameterNode | undefined): void {
    original.call(this, node);
    for (const child of node?.getChildren() ?? []) {
      if (child.getToken() !== LAMBDA_PARAMETER) continue;
      const handed = child.getValue();
      const { execute } = Object.getPrototypeOf(child) as ParameterNode;
      child.execute = () => {
        execute.call(child);
        // A variable of LET has its new value by now; a parameter has lost its own.
        if (handed?.isError() && child.getValue()?.getValue() === ErrorType.NAME)
          child.setValue(handed);
      };
    }
  };
  prototype._setLambdaNodeValue = Object.assign(corrected, { corrected: true as const });
}

/** How Univer marks a parameter of a LAMBDA. */
const LAMBDA_PARAMETER = "LR_1";

/** A function of Univer's with an answer of its own where arrays are to stay whole. */
abstract class WholeFunction extends BaseFunction {
  constructor(protected readonly univers: BaseFunction) {
    super(univers.name);
    this.minParams = univers.minParams;
    this.maxParams = univers.maxParams;
    this.needsReferenceObject = univers.needsReferenceObject;
  }

  override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    return this.whole(given) ?? this.univers.calculate(...given);
  }

  /** Undefined where Univer's own answer is Excel's too. */
  protected abstract whole(given: readonly BaseValueObject[]): BaseValueObject | undefined;
}

/** REDUCE that starts with an array, such as a table's first row. */
class WholeReduce extends WholeFunction {
  protected whole([initial, list, lambda]: readonly BaseValueObject[]):
    BaseValueObject | undefined {
    if (!initial?.isArray() || !list || !isLambda(lambda)) return undefined;
    let result: BaseValueObject = initial;
    for (const item of itemsOf(list)) {
      if (item.isError()) return item;
      // The engine waits for promises elsewhere; no LAMBDA over arrays gives one.
      result = lambda.execute(result, item) as BaseValueObject;
      if (result.isError()) return result;
    }
    return result;
  }
}

/** SWITCH between arrays. */
class WholeSwitch extends WholeFunction {
  protected whole([asked, ...cases]: readonly BaseValueObject[]): BaseValueObject | undefined {
    const answers = cases.filter((_, k) => k % 2 === 1 || k === cases.length - 1);
    if (!asked || asked.isArray() || asked.isError() || !answers.some((each) => each.isArray()))
      return undefined;
    const wanted = textOf(asked);
    for (let k = 0; k + 1 < cases.length; k += 2) {
      const candidate = cases[k]!;
      if (candidate.isArray()) return undefined;
      if (candidate.isError()) return candidate;
      if (textOf(candidate) === wanted) return cases[k + 1];
    }
    return cases.length % 2 === 1 ? cases.at(-1) : undefined;
  }
}

/** An array by zero, which is as many errors and not one. */
class WholeDivision extends WholeFunction {
  protected whole([array, divisor]: readonly BaseValueObject[]): BaseValueObject | undefined {
    if (!array?.isArray() || !divisor || divisor.isArray() || divisor.isError()) return undefined;
    return array.divided(divisor);
  }
}

/** XMATCH of a text, in which * and ? stand for themselves. */
class ExactMatch extends WholeFunction {
  protected whole([text, list, mode, direction]: readonly BaseValueObject[]):
    BaseValueObject | undefined {
    const isZero = !mode || mode.isNull() || mode.getValue() === 0;
    if (!text?.isString() || !list?.isArray() || !isZero) return undefined;
    const wanted = textOf(text);
    const items = itemsOf(list).map((item) => item.isString() && textOf(item) === wanted);
    const at = direction?.getValue() === -1 ? items.lastIndexOf(true) : items.indexOf(true);
    return at < 0 ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(at + 1);
  }
}

/** Student's t in both tails, of which Univer has ten digits; for whole degrees of freedom. */
class ExactTails extends WholeFunction {
  protected whole([t, degrees]: readonly BaseValueObject[]): BaseValueObject | undefined {
    const [at, count] = [numberOf(t), numberOf(degrees)];
    if (at === undefined || count === undefined || at < 0 || count < 1) return undefined;
    return NumberValueObject.create(bothTails(at, Math.floor(count)));
  }
}

/** Its inverse: Univer's answer, mended by Newton's steps. */
class ExactWidth extends WholeFunction {
  protected whole(given: readonly BaseValueObject[]): BaseValueObject | undefined {
    const [share, count] = [numberOf(given[0]), numberOf(given[1])];
    if (share === undefined || count === undefined || share <= 0 || share >= 1 || count < 1)
      return undefined;
    const tails = (t: number) => bothTails(t, Math.floor(count));
    const first = this.univers.calculate(...given) as BaseValueObject;
    let t = numberOf(first);
    if (t === undefined || t <= 0) return first;
    for (let step = 0; step < 3; step++) {
      const slope = (tails(1.0001 * t) - tails(0.9999 * t)) / (0.0002 * t);
      t += (share - tails(t)) / slope;
    }
    return NumberValueObject.create(t);
  }
}

const numberOf = (value: BaseValueObject | undefined): number | undefined =>
  value?.isNumber() ? Number(value.getValue()) : undefined;

const textOf = (value: BaseValueObject): string => String(value.getValue()).toLowerCase();

const isLambda = (value: FunctionVariantType | undefined): value is LambdaValueObjectObject =>
  value !== undefined &&
  !value.isReferenceObject() &&
  (value as BaseValueObject).isLambda() &&
  (value as LambdaValueObjectObject).getLambdaPrivacyVarKeys().length === 2;

const isReference = (value: FunctionVariantType): value is BaseReferenceObject =>
  value.isReferenceObject();

function itemsOf(list: FunctionVariantType): BaseValueObject[] {
  const values = isReference(list) ? list.toArrayValueObject() : (list as BaseValueObject);
  if (!values.isArray()) return [values];
  const items: BaseValueObject[] = [];
  (values as ArrayValueObject).iterator((item) => {
    if (item) items.push(item);
  });
  return items;
}
