import { contains } from "../../a1";
import { hostType, type Property } from "./hostObject";
import type { RangeState } from "./handles";

/** Validation is kept and read back; nothing is checked against it. */
function stored(key: string, fallback: unknown): Property<RangeState> {
  return {
    get: (state) => validationAt(state)[key] ?? fallback,
    set: (state, value) => {
      const { host, rect } = state;
      host.protection(rect.sheet).demandWritable(rect);
      host.validations.push({ rect, values: { ...validationAt(state), [key]: value } });
    },
  };
}

/** What holds in a range, the latest first. */
export const validationAt = ({ host, rect }: RangeState): Record<string, unknown> =>
  host.validations.findLast((v) => v.rect.sheet === rect.sheet && contains(v.rect, rect))?.values ??
  {};

const typeNames: Readonly<Record<string, string>> = {
  list: "List",
  decimal: "Decimal",
  wholeNumber: "WholeNumber",
  custom: "Custom",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

/** Excel.DataValidation */
export const dataValidation = hostType<RangeState>({
  name: "DataValidation",
  properties: {
    Rule: stored("rule", {}),
    Prompt: stored("prompt", { message: "", showPrompt: true, title: "" }),
    ErrorAlert: stored("errorAlert", { message: "", showAlert: true, style: "Stop", title: "" }),
    IgnoreBlanks: stored("ignoreBlanks", true),
    Type: {
      get: (state) => {
        const [kind = ""] = Object.keys((validationAt(state).rule as object | undefined) ?? {});
        return typeNames[kind] ?? "None";
      },
    },
    Valid: { get: () => true },
  },
  methods: {
    Clear: ({ host, rect }) => {
      host.protection(rect.sheet).demandWritable(rect);
      host.validations.push({ rect, values: {} });
    },
  },
});
