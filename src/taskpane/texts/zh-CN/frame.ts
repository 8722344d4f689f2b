import type { frame as english } from "../en/frame";

export const frame: typeof english = {
  language: "zh-CN",
  direction: "ltr",
  product: "Macroscope",
  tabs: {
    label: "栏目",
    scenarios: "情景",
    functions: "函数",
    explain: "解释",
    share: "共享",
  },

  notInExcel: {
    title: "请在 Excel 中打开此页",
    body: "Macroscope 是 Excel 加载项。您可以在这里阅读和试用其函数；插入需要工作簿。",
  },

  loading: (what) => `正在加载${what}`,

  progress: {
    cancel: "取消",
    cancelled: "已取消。没有任何改动。",
    far: (done, total) =>
      `${done.toLocaleString("zh-CN")} / ${total.toLocaleString("zh-CN")} 个单元格`,
  },

  failedToLoad: {
    title: "这一部分无法加载",
    body: "请检查与加载项服务器的连接后重试。工作簿没有被改动。",
    again: "重试",
  },

  search: {
    scenarios: "搜索情景",
    functions: "搜索函数和问题",
    clear: "清除搜索",
    found: (count, what) => `${count} ${what}`,
    nothing: (words) => `没有找到“${words}”。`,
    reset: "显示全部",
  },

  trouble: {
    changed: "可能已写入一部分：重试之前请先查看工作簿。",
    offline: "Macroscope 的一部分无法加载。请检查与加载项服务器的连接后重试。没有任何改动。",
    unknown: (message) => `Macroscope 出现问题（${message}）。重试之前请先查看工作簿。`,
  },
};
