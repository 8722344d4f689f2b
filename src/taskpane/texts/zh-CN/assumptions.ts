import type { assumptions as english } from "../en/assumptions";
import { list } from "./list";

export const assumptions: typeof english = {
  assumption: {
    title: "它的假设",
    hint: (count) =>
      count === 0 ? "所有值都等于基准。故事由这些值承载：" : `${count} 个值与基准不同。`,
    edited: (count) => `您改动了 ${count} 个值。`,
    beforeAfter: (before, after) => `${before} → ${after}`,
    resetAll: "全部还原",
    reset: (label) => `还原“${label}”`,
    changed: "已改动",
    preset: (value) => `预设 ${value}`,
    saved: (value) => `已存 ${value}`,
    baseline: (value) => `基准 ${value}`,
    slider: (label) => `${label}，滑块`,
    showAll: (count) => `显示全部假设（还有 ${count} 个）`,
    showFewer: "收起",
    yours: "您的值",

    number: "请输入一个数或百分比，例如 5%。",
    plainNumber: (wants) => `请输入一个数：这里应填${wants}。`,
    stays: (value) => `保留 ${value}。`,
    mustBe: (words) => `必须${words}。`,
    above: (low) => `大于 ${low}`,
    below: (high) => `小于 ${high}`,
    atLeast: (low) => `不小于 ${low}`,
    atMost: (high) => `不大于 ${high}`,
    between: (low, high) => `介于 ${low} 与 ${high} 之间`,
    both: (one, other) => list([one, other]),
    unusual: (low, high) => `分析师通常取 ${low} 至 ${high}。照样可以计算。`,
  },
};
