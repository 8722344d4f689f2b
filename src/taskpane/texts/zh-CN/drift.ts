import type { drift as english } from "../en/drift";

import { list } from "./list";

const cells = (count: number) => `${count} 个单元格`;

const lost = {
  gone: "此假设已不存在",
  formula: "其公式引用旧表的单元格",
  text: "它既不是数字也不是公式",
};

export const drift: typeof english = {
  drift: {
    label: "关于此工作簿",
    earlier: (from, to) => `此工作簿由 Macroscope ${from} 制作；当前为 ${to}。`,
    firstEdition: (version, date) =>
      `此工作簿含有第一版传导链的工作表（Macroscope ${version}，${date}）；当前的 Macroscope 计算第二版，路径有所不同。更新会在旧表旁新建带有您数字的工作表。`,
    changed: (count) => `此后有 ${count} 项它所用的内容发生了变化。`,
    later: (from, to) =>
      `此工作簿由 Macroscope ${from} 制作，晚于当前的 ${to}。函数可能缺失或给出不同的数字：请更新加载项。`,
    edited: "About this model 工作表已被编辑，因此无法判断此后的变化。请在“共享”中重写它。",
    show: "有何变化",
    hide: "隐藏变化",
    dismiss: "关闭",
    value: (scenario, label, from, to) => `${scenario}，${label}：当时 ${from}，现在 ${to}`,
    why: {
      yearZero: "情景不再改动冲击前的一年",
      balance: "设定为使无冲击的十年恰好收支相抵",
      cbo: "取 CBO 的平均值，使债务终点与 CBO 一致",
      read: "此前为占位数，现已在来源中读到",
      news: "价格遵循故事所述的事件",
      premium: "它在消息之外第二次压低了价格",
      sharp: "现在每个情景都采用硬阈值",
      margin: "只在故事提到时才削减利润率",
      story: "设定为使路径与故事相符",
    },
    because: (line, why) => `${line}（${why}）`,
    vintage: (scenario, from, to) =>
      `${scenario}：单写此名现在指 ${to} 的数字。在公式中于其后写 ${from} 即可取回当时的数字。`,
    default: (name, argument, from, to) =>
      `MACRO.${name}，省略 ${argument} 时：当时 ${from || "无"}，现在 ${to || "无"}`,
    functionGone: (name, nearest) => `此版本没有 MACRO.${name}。最接近的是：${nearest.join("、")}`,
    scenarioGone: (scenario) => `此版本没有情景“${scenario}”。`,
    assumptionGone: (label) => `${label}：不再是假设`,
    assumptionNew: (label, value) => `${label}：新的假设，${value}`,

    offer: "更新数字…",
    anew: (sheets, edits) =>
      edits === 0
        ? `${list(sheets)}：将在其旁新建工作表，其中没有您的数字。旧表保留。`
        : `${list(sheets)}：将在其旁新建工作表，带有您的 ${edits} 个数字。旧表保留。`,
    under: (column, label) => `${column}，${label}`,
    keptEdit: (label, value) => `${label}：${value}`,
    lostEdit: (address, label, why) => `${address}，${label}：未能带入，${lost[why]}`,
    referredBy: (sheets, sheet) =>
      `${sheets} 上的公式引用 ${sheet}，并将继续如此：请改为指向新表。`,
    old: (sheets) =>
      `${sheets}：同属第一版，保持不变。它所跟随的管理器已不存在：请从“情景”中插入一个。`,
    applyAnew: (sheets, count) =>
      [`新增 ${sheets} 张工作表`, ...(count > 0 ? [`更改 ${cells(count)}`] : [])].join("，"),
    doneAnew: (from, to) => `已为 ${from} 新增 ${to}。`,
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
