import { anyNumber } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import { metadata } from "../../src/catalog/metadata";
import type { ArgumentPage } from "../../src/catalog/page";

// The lists of words that Excel offers, and what it shows beside each word.

const { enums, functions } = metadata(entries, "https://localhost:3000");

test("every word has a tooltip that says what it means", () => {
  const tooltips = enums.flatMap(({ id, values }) =>
    values.map(({ stringValue, tooltip }) => ({ id, word: stringValue, tooltip })),
  );
  expect(tooltips.length).toBeGreaterThan(50);
  const bare = tooltips.filter(
    ({ word, tooltip }) =>
      tooltip.split(" ").length < 2 || tooltip.toLowerCase() === word || tooltip.length > 256,
  );
  expect(bare).toEqual([]);
  // Two words of a list mean two things.
  for (const { id, values } of enums)
    expect([id, new Set(values.map(({ tooltip }) => tooltip)).size]).toEqual([id, values.length]);
});

test("a page says what its words mean, and no others", () => {
  const said = entries.flatMap(({ fn, page }) =>
    fn.parameters.flatMap((parameter) => {
      const about = (page.arguments as Record<string, ArgumentPage | undefined>)[parameter.name];
      const wanted = parameter.kind === "mode" ? parameter.words : undefined;
      return about?.words || wanted
        ? [[fn.name, parameter.name, Object.keys(about?.words ?? {}), [...(wanted ?? [])]] as const]
        : [];
    }),
  );
  for (const [name, parameter, keys, words] of said)
    expect([name, parameter, [...keys].sort()]).toEqual([name, parameter, [...words].sort()]);
});

test("every list of words belongs to an argument", () => {
  const used = functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
  );
  expect(used.sort()).toEqual(enums.map(({ id }) => id).sort());
});

test("no argument whose range is limited says that any number will do", () => {
  const open = entries.flatMap(({ fn, page }) =>
    fn.parameters.flatMap((parameter) => {
      const about = (page.arguments as Record<string, ArgumentPage | undefined>)[parameter.name];
      const isLimited = "range" in parameter && parameter.range !== anyNumber;
      return isLimited && /^any (whole )?number/i.test(about?.description ?? "")
        ? [`${fn.name}: ${parameter.name}`]
        : [];
    }),
  );
  expect(open).toEqual([]);
});
