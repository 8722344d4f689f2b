import { optional, textArgument } from "./arguments";
import { hostType } from "./hostObject";
import type { ProtectionOptions, SheetProtection } from "./protection";

/** Excel.WorksheetProtection */
export const worksheetProtection = hostType<SheetProtection>({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (protection) => protection.protected },
    Options: { get: (protection) => protection.options },
  },
  methods: {
    Protect: (protection, [options, password]) =>
      protection.protect(
        (options ?? undefined) as ProtectionOptions | undefined,
        optional(password, textArgument),
      ),
    Unprotect: (protection, [password]) => protection.unprotect(optional(password, textArgument)),
  },
});
