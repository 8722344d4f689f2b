import { list } from "./list";

export const reverse = {
  reverse: {
    title: "需要什么才会如此？",
    says: "给出一个结果与目标：看每个假设需为多少才能达到，其余假设不变。",
    outcome: "要达到的结果",
    target: "目标",
    year: "年份",
    find: "求解",
    working: "正在逐一并两两尝试假设",
    far: (done: number, total: number) => `第 ${done} 次，共 ${total} 次`,
    cancelled: "已取消。",
    found: (lines: readonly { readonly distance?: number }[]) => {
      const able = lines.filter(({ distance }) => distance !== undefined).length;
      return able === 0
        ? "没有任何假设能在其范围内单独做到。"
        : `${lines.length} 个假设中有 ${able} 个可单独做到，最近的在最前。`;
    },
    alone: "每次一个假设",
    assumption: "假设",
    now: "情景",
    needed: "需为",
    ofRange: "占其范围",
    share: (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value * 100).toFixed(0)}%`,
    at: (label: string, value: string) => `${label}为 ${value}`,
    pair: (two: readonly string[], distance: number) =>
      `两个假设的最小共同变动：${list(two)}，合计为一个范围的 ${(distance * 100).toFixed(0)}%。`,
    noPair: "没有任何两个假设能在各自范围内共同做到。",
    notAlone: (count: number) => `${count} 个假设无法单独做到`,
    runs: (label: string, least: string, most: string) => `${label}：从 ${least} 到 ${most}`,
    still: (labels: string) => `对它没有影响：${labels}。`,
    insert: "插入为工作表",
    after: (sheet: string) => `已添加 ${sheet}。在蓝色单元格中选择结果与目标。`,
  },
};
