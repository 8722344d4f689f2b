import type { IDefinedNamesService, IDefinedNamesServiceParam } from "@univerjs/engine-formula";

type Names = Record<string, IDefinedNamesServiceParam>;

/** What Univer's service keeps to itself: names by their ids, and by their texts. */
interface Inner {
  readonly _definedNameMap: Record<string, Names | undefined>;
  readonly _nameCacheMap: Record<string, Names | undefined>;
  _updateCache?(unit: string): void;
  registerDefinedName(unit: string, name: IDefinedNamesServiceParam): void;
  removeDefinedName(unit: string, id: string): void;
}

/**
 * Univer makes its index of a workbook's names anew with each name that comes or goes: a file of thousands costs the
 * square. Here a name changes its own line of the index.
 */
export function keepIndex(service: IDefinedNamesService): void {
  const inner = service as unknown as Inner;
  const { registerDefinedName: register, removeDefinedName: remove } = inner;
  const single = (unit: string, id: string, change: () => void) => {
    const before = inner._definedNameMap[unit]?.[id];
    const index = inner._nameCacheMap[unit];
    if (index)
      inner._updateCache = () => {
        const key = before?.name.toLowerCase() ?? "";
        if (index[key]?.id === id) delete index[key];
        const now = inner._definedNameMap[unit]?.[id];
        if (now) index[now.name.toLowerCase()] = now;
      };
    try {
      change();
    } finally {
      // That of its class again, which makes all of it.
      delete inner._updateCache;
    }
  };
  inner.registerDefinedName = (unit, name) =>
    single(unit, name.id, () => register.call(inner, unit, name));
  inner.removeDefinedName = (unit, id) => single(unit, id, () => remove.call(inner, unit, id));
}
