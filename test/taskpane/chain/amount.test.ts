import { amount, difference, type AmountFormat } from "../../../src/taskpane/chain/amount";

test.each<[number, AmountFormat, string]>([
  [436.8, "$bn", "$437bn"],
  [3.74, "$bn", "$3.7bn"],
  [1506, "$bn", "$1.51tn"],
  [999.7, "$bn", "$1tn"],
  [-0.01, "$bn", "$0bn"],
  [-5230, "change in $bn", "−$5.23tn"],
  [376, "change in $bn", "+$376bn"],
  [1.0176, "share", "101.8%"],
  [-0.00193, "change", "−0.19%"],
  [0.213, "change", "+21.3%"],
  [-3.462, "bp", "−3.5 bp"],
  [202.8, "bp", "+203 bp"],
  [0, "bp", "0 bp"],
  [308.5, "level in bp", "309 bp"],
  [95.7257, "index", "95.7"],
])("%d as %s is %s", (value, measure, text) => expect(amount(value, measure)).toBe(text));

test.each<[number, AmountFormat, string]>([
  [-71.2, "$bn", "−$71.2bn"],
  [0.019, "share", "+1.9 pt"],
  [-4.27, "index", "−4.3"],
  [12.4, "bp", "+12.4 bp"],
])("a difference of %d as %s is %s", (value, measure, text) =>
  expect(difference(value, measure)).toBe(text),
);
