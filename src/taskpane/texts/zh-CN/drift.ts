import type { drift as english } from "../en/drift";

const cells = (count: number) => `${count} 个单元格`;

export const drift: typeof english = {
  drift: {
    label: "关于此工作簿",
    earlier: (from, to) => `此工作簿由 Macroscope ${from} 制作；当前为 ${to}。`,
    changed: (count) => `此后有 ${count} 项它所用的内容发生了变化。`,
    later: (from, to) =>
      `此工作簿由 Macroscope ${from} 制作，晚于当前的 ${to}。函数可能缺失或给出不同的数字：请更新加载项。`,
    edited: "About this model 工作表已被编辑，因此无法判断此后的变化。请在“共享”中重写它。",
    show: "有何变化",
    hide: "隐藏变化",
    dismiss: "关闭",
    value: (scenario, label, from, to) => `${scenario}，${label}：当时 ${from}，现在 ${to}`,
    default: (name, argument, from, to) =>
      `MACRO.${name}，省略 ${argument} 时：当时 ${from || "无"}，现在 ${to || "无"}`,
    functionGone: (name, nearest) => `此版本没有 MACRO.${name}。最接近的是：${nearest.join("、")}`,
    scenarioGone: (scenario) => `此版本没有情景“${scenario}”。`,
    assumptionGone: (label) => `${label}：不再是假设`,
    assumptionNew: (label, value) => `${label}：新的假设，${value}`,

    offer: "更新数字…",
    looking: "正在查看各工作表",
    nothing: "没有单元格含有情景的旧数字。无需改动。",
    before: (count, sheets) =>
      `将把 ${sheets} 上的 ${cells(count)}改为现在的数字，并重写 About this model。Excel 可能会丢失可撤销的步骤。`,
    yours: (count) => `${cells(count)}含有您自己的数字，保持不变。`,
    protected: (count) =>
      `受保护工作表上的 ${cells(count)}无法更改：请取消保护（审阅 > 撤消工作表保护）后重新查看。`,
    apply: (count) => `更改 ${cells(count)}`,
    working: "正在更改数字",
    done: (count) => `已更改 ${cells(count)}。`,
    skipped: (count) => `${cells(count)}其间已被改动，保持不变。`,
    cell: (address, label) => `${address}，${label}`,
    fromTo: (from, to) => `${from} → ${to}`,
  },
};
