import { applyChange } from "../../../src/excel";
import { Book, call } from "./book";

const book = new Book();

test("enters stuck formulas again", async () => {
  book.shown = (formula) => (formula === call ? "#NAME?" : 7);
  book.column(book.grid.activeSheet(), [call, "=_xldudf_MACRO_CROWDOUT(1,2)"]);
  const change = await book.plan("repair");
  book.shown = () => 200;
  expect(await applyChange(change)).toMatchObject({ done: 2 });
  expect(book.grid.values(book.at(1, 1, 2, 1))).toEqual([[200], [200]]);
  expect(book.formulaAt(2, 1)).toBe("=MACRO.CROWDOUT(1,2)");
});

test("mends names that are stuck, where no cell is", async () => {
  const name = { name: "Model", formula: "=_xldudf_MACRO_CROWDOUT(1,2)", comment: "mine" };
  book.grid.addName({ ...name, visible: true });
  expect(await applyChange(await book.plan("repair"))).toMatchObject({ namesSet: ["Model"] });
  expect(book.grid.names()).toMatchObject([{ ...name, formula: "=MACRO.CROWDOUT(1,2)" }]);
});

test("says which sheets it cannot reach", async () => {
  book.shown = () => "#NAME?";
  book.put(0, 0, call);
  book.client.host.protection(book.grid.activeSheet()).protect();
  expect((await book.plan("repair")).skipped).toMatchObject([{ code: "protected", address: "A1" }]);
});
