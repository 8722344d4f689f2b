import { search } from "../../src/taskpane/search";

const list = [
  { item: "CROWDOUT", fields: ["CROWDOUT", "What is displaced once idle money is used up?"] },
  { item: "IDLECASH", fields: ["IDLECASH", "How much money is idle?"] },
  { item: "FCFYIELD", fields: ["FCFYIELD", "How much cash does the price buy?"] },
];

test("nothing typed finds everything, in its order", () => {
  expect(search("  ", list)).toEqual(["CROWDOUT", "IDLECASH", "FCFYIELD"]);
});

test("every word must be found", () => {
  expect(search("idle money", list)).toEqual(["IDLECASH", "CROWDOUT"]);
  expect(search("idle bitcoin", list)).toEqual([]);
});

test("the beginning of a word is enough, its middle is not", () => {
  expect(search("displ", list)).toEqual(["CROWDOUT"]);
  expect(search("isplaced", list)).toEqual([]);
});

test("a name is found by a word inside it", () => {
  expect(search("yield", list)).toEqual(["FCFYIELD"]);
});

test("a hit in the name comes before a hit in the question", () => {
  expect(search("cash", list)).toEqual(["IDLECASH", "FCFYIELD"]);
});

test("case and accents do not matter", () => {
  expect(search("ÍDLE", list)).toEqual(["IDLECASH", "CROWDOUT"]);
});

test("a word that stands nowhere is taken for the one it is spelled like, a short or strange one is not", () => {
  expect(search("displased", list)).toEqual(["CROWDOUT"]);
  expect(search("mony", list)).toEqual([]);
  expect(search("dissolved", list)).toEqual([]);
});

test("a plural finds its singular, and the other way round", () => {
  const treasury = [
    { item: "one", fields: ["Treasury"] },
    { item: "many", fields: ["probabilities"] },
  ];
  expect(search("treasuries", treasury)).toEqual(["one"]);
  expect(search("treasurys", treasury)).toEqual(["one"]);
  expect(search("probability", treasury)).toEqual(["many"]);
});
