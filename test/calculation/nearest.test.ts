import fc from "fast-check";
import { nearest } from "../../src/calculation";

const names = ["baseline", "deepseek_2025", "jevons_boom", "debt_spiral", "dotcom_replay"];

test("a slip of the finger finds its name", () => {
  expect(nearest("deepsek_2025", names)[0]).toBe("deepseek_2025");
  expect(nearest("debt_spirla", names)[0]).toBe("debt_spiral");
});

test("a part of a name finds it, in any case", () => {
  expect(nearest("Boom", names)[0]).toBe("jevons_boom");
  expect(nearest("the baseline", names)[0]).toBe("baseline");
});

test("a name is nearest to itself", () =>
  fc.assert(fc.property(fc.constantFrom(...names), (name) => nearest(name, names)[0] === name)));

test("as many names as asked for, each once, whatever the word", () =>
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 9 }), (word, count) => {
      const found = nearest(word, names, count);
      expect(new Set(found).size).toBe(Math.min(count, names.length));
    }),
  ));
