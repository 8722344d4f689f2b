import type { AnyFunction } from "../../src/calculation";
import type { Page } from "../../src/catalog/page";
import { stages } from "../../src/catalog/scenario/chain/stages";
import { catalogFiles } from "../catalogIndex";
import { callsModule } from "./calls";
import { equationsModule } from "./equations";
import type { Natives } from "./inline";
import { type Declared, functionsOf, modelOf } from "./model";
import { nativeModule } from "./native";
import { numbersModule, parameterRecords, parametersText, textsModule } from "./parameters";
import { runnerModule } from "./runner";

/** The functions that the chain calls, and where each is: family/name. */
async function functionsCalled(root: string, declared: readonly Declared[]) {
  const called = functionsOf(declared.map(({ equation }) => equation));
  const files = catalogFiles(root);
  const natives: [string, { fn: AnyFunction; native: string; file: string }][] = [];
  for (const name of called) {
    const found = files.find((one) => one.name.toUpperCase() === name);
    if (!found) throw new Error(`the chain calls ${name}, which the catalog does not have`);
    const { family, name: local } = found;
    const file = `${family}/${local}`;
    const module = (await import(`../../src/catalog/${family}/${local}.ts`)) as Record<
      string,
      unknown
    >;
    const { native } = module[`${local}Page`] as Page;
    if (native === undefined) throw new Error(`the chain calls ${name}, which has no native form`);
    natives.push([name, { fn: module[local] as AnyFunction, native, file }]);
  }
  return new Map(natives);
}

/** All that follows from the declaration of the chain, by path. */
export async function chainModules(
  root: string,
  declared: readonly Declared[] = stages,
  parameters: string = parametersText(root),
): Promise<Map<string, string>> {
  const records = parameterRecords(parameters);
  const functions = await functionsCalled(root, declared);
  const natives: Natives = functions;
  const model = modelOf(
    natives,
    records.map(({ key }) => key),
    declared,
  );
  const folder = "src/catalog/scenario/chain";
  return new Map([
    [`${folder}/parameters.generated.ts`, numbersModule(records, model)],
    [`${folder}/runner.generated.ts`, runnerModule(model)],
    [`${folder}/calls.generated.ts`, callsModule(model, (name) => functions.get(name)!.file)],
    [`${folder}/native.generated.ts`, nativeModule(model)],
    ["src/scenarios/parameters.generated.ts", textsModule(records)],
    ["src/scenarios/equations.generated.ts", equationsModule(model)],
  ]);
}
