import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  BaseFunction,
  type BaseValueObject,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";
import { guardEngine } from "../../src/workbench/host/univerGuard";
import { testWorkbook } from "./testWorkbook";

// A function of the engine that raises an exception on valid arguments must not stop the others.

// Without the guard nothing comes to an end, and nobody should wait half an hour to be told so.
jest.setTimeout(240_000);

const { workbook, newSheet, write, read } = testWorkbook();

class Throwing extends BaseFunction {
  override minParams = 0;
  override maxParams = 3;
  override calculate(): BaseValueObject {
    throw new TypeError("harmless");
  }
}

class Rejecting extends Throwing {
  override isAsync = () => true;
}

beforeAll(() => {
  const functions = workbook.injector.get(IFunctionService);
  functions.registerExecutors(new Throwing("MACRO.THROWING"), new Rejecting("MACRO.REJECTING"));
});

test("a function that throws gives an error in its own cell and the rest calculates", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [
    [2, "=MACRO.THROWING(A1)", "=A1*2"],
    ["=SUM(A1,3)", "=B1+1", "=IFERROR(MACRO.THROWING(),7)"],
    ["=MACRO.REJECTING(A1)", "=C1*2", "=SUM(A1:A2)"],
  ]);
  expect(await read(sheet, "A1:C3")).toEqual([
    [2, "#VALUE!", 4],
    [5, "#VALUE!", "#VALUE!"],
    ["#VALUE!", 8, 7],
  ]);
  // And goes on doing so.
  write(sheet, "A1", [[3]]);
  expect(await read(sheet, "C1:C3")).toEqual([[6], ["#VALUE!"], [9]]);
});

test("formulas apart from any sheet are guarded too", async () => {
  expect(await workbook.evaluate(["=MACRO.THROWING(1)", "=1+1"])).toEqual(["#VALUE!", 2]);
});

test("a function that nobody calls is #CALC!, in its cell as in what refers to it", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [
    ["=LAMBDA(x,x)", "=A1+1", "=LAMBDA(x,x+1)(2)", "=LET(f,LAMBDA(x,x*2),f(4))"],
  ]);
  expect(await read(sheet, "A1:D1")).toEqual([["#CALC!", "#CALC!", 3, 8]]);
});

test("a formula that cannot be read without an exception is an error", () => {
  const broken = () => {
    throw new RangeError("harmless");
  };
  const lexer = { treeBuilder: (text: string) => (text === "=#VALUE!" ? "error" : broken()) };
  const builder = { parse: (node: unknown) => (node === "error" ? "error node" : broken()) };
  const services = new Map<unknown, unknown>([
    [IFormulaRuntimeService, {}],
    [Interpreter, {}],
    [Lexer, lexer],
    [AstTreeBuilder, builder],
  ]);
  guardEngine({ get: (service: unknown) => services.get(service) } as unknown as Injector);
  expect(lexer.treeBuilder("=((")).toBe("#VALUE!");
  expect(builder.parse({})).toBe("error node");
});
