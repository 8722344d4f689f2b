import {
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
} from "@univerjs/engine-formula";
import { range as addressOf, splitSheet } from "../../a1";
import type { ErrorMessages } from "./messages";
import type { HostedFunction, HostedParameter } from "./metadata";
import { codeOf, type CustomFunction, type Invocation } from "./runtime";
import { errorValue, firstError, messageOf, toArgument, toResult } from "./values";

export interface AdapterOptions {
  readonly metadata: HostedFunction;
  readonly compute: CustomFunction;
  readonly namespace: string;
  readonly takesErrors: boolean;
  readonly messages: ErrorMessages;
  /** The name of the sheet with this id. */
  readonly sheetName: (id: string) => string;
  /** The function has returned a promise for the first time: what it is in has to be calculated again. */
  readonly onFirstPromise: (name: string) => void;
}

/**
 * One custom function as a function of Univer's engine. The engine's registerFunction cannot tell an omitted argument
 * from 0 and stops the whole calculation at a throw; a function class of its own does both.
 */
export class MacroFunction extends BaseFunction {
  private readonly fixed: readonly HostedParameter[];
  private readonly repeating: HostedParameter | undefined;
  private returnsPromises: boolean;

  constructor(private readonly options: AdapterOptions) {
    super(`${options.namespace}.${options.metadata.name}`.toUpperCase());
    const { parameters } = options.metadata;
    // One that can be cancelled is one that takes its time.
    this.returnsPromises = options.metadata.options?.cancelable === true;
    this.repeating = parameters.find(({ repeating }) => repeating);
    this.fixed = parameters.filter(({ repeating }) => !repeating);
    // Too few arguments are the function's own business: it can say which one is missing.
    this.minParams = 0;
    this.maxParams = this.repeating ? 255 : this.fixed.length;
  }

  /**
   * The engine crashes on a promise from a function that did not say it is asynchronous, and on MAP and its like over
   * one that did. Where functions.json does not say so, only the first call can tell: a function is then taken for a
   * plain one until it returns a promise.
   */
  override isAsync(): boolean {
    return this.returnsPromises;
  }

  /** Never throws and never rejects, since either would stop the calculation of everything else. */
  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const address = this.address();
    try {
      const args = this.args(given);
      const passedOn = this.options.takesErrors ? undefined : firstError(args);
      if (passedOn) return errorValue(passedOn.code);
      const answer = this.options.compute(...args, this.invocation(address));
      return isThenable(answer) ? this.later(answer, address) : this.result(answer, address);
    } catch (error) {
      return this.failure(error, address);
    }
  }

  private later(answer: PromiseLike<unknown>, address: string | undefined): BaseValueObject {
    const settled = Promise.resolve(answer).then(
      (value) => this.result(value, address),
      (error: unknown) => this.failure(error, address),
    );
    if (!this.returnsPromises) {
      this.returnsPromises = true;
      this.options.onFirstPromise(this.name as string);
      return errorValue(ErrorType.CONNECT);
    }
    // The engine's types do not say so, but it waits for AsyncObjects.
    return new AsyncObject(settled) as unknown as BaseValueObject;
  }

  private args(given: readonly BaseValueObject[]): unknown[] {
    const isMatrix = ({ dimensionality }: HostedParameter) => dimensionality === "matrix";
    const args = this.fixed.map((parameter, k) => toArgument(given[k], isMatrix(parameter)));
    const { repeating } = this;
    if (repeating)
      // Excel passes repeated arguments as one array.
      args.push(
        given.slice(this.fixed.length).map((value) => toArgument(value, isMatrix(repeating))),
      );
    return args;
  }

  private result(answer: unknown, address: string | undefined): BaseValueObject {
    const message = messageOf(answer);
    if (message === undefined) this.options.messages.clear(address);
    else this.options.messages.record(this.name as string, address, message);
    return toResult(answer);
  }

  private failure(error: unknown, address: string | undefined): BaseValueObject {
    const message = messageOf(error) ?? String(error);
    this.options.messages.record(this.name as string, address, message);
    return errorValue(codeOf(error));
  }

  /** "sheetId!A1" of the calling cell, as far as the engine knows it. */
  private address(): string | undefined {
    const { subUnitId, row, column } = this;
    if (!subUnitId || !(row >= 0) || !(column >= 0)) return undefined;
    return `${subUnitId}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
  }

  private invocation(address: string | undefined): Invocation {
    const functionName = this.options.metadata.id;
    if (address === undefined) return { functionName };
    const { sheet = "", rest } = splitSheet(address);
    return { functionName, address: `${this.options.sheetName(sheet)}!${rest}` };
  }
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" &&
  value !== null &&
  "then" in value &&
  typeof value.then === "function";
