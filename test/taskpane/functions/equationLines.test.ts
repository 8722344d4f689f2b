import temml from "temml";
import { entries } from "../../../src/catalog/entries.generated";
import { equationLines } from "../../../src/taskpane/functions/equationLines";

test("an equation is cut at its wide gaps", () => {
  expect(equationLines(String.raw`a = b,\qquad c = d`)).toEqual(["a = b", "c = d"]);
});

test("a gap inside braces or an environment cuts nothing", () => {
  const cases = String.raw`x = \begin{cases} a & b \\ c & d \qquad e \end{cases}`;
  expect(equationLines(cases)).toEqual([cases]);
  expect(equationLines(String.raw`\text{a \quad b}`)).toEqual([String.raw`\text{a \quad b}`]);
});

test.each(entries.map(({ fn, page }) => [fn.name, page.equation] as const))(
  "the equation of %s can be drawn, line by line",
  (_, equation) => {
    for (const line of equationLines(equation))
      expect(temml.renderToString(line, { displayMode: true, throwOnError: true })).toMatch(
        /^<math/,
      );
  },
);
