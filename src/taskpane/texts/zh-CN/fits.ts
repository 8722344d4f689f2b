import type { fits as english } from "../en/fits";
import { list } from "./list";

export const fits: typeof english = {
  fits: {
    title: "拟合",
    axes: {
      levels: {
        title: "数量与价格",
        x: "价格，您的单位（对数刻度）",
        y: "数量，您的单位（对数刻度）",
      },
      changes: {
        title: "数量变动与价格变动",
        x: "价格变动（对数）",
        y: "数量变动（对数）",
      },
      learning: {
        title: "成本与累计产量",
        x: "累计产量，单位数（对数刻度）",
        y: "单位成本，您的单位（对数刻度）",
      },
      bass: {
        title: "新采用者与已采用者",
        x: "已采用者",
        y: "每期新采用者",
      },
    },
    drawn: (title, points, summary) => `${title}：${points} 个点与拟合曲线。${summary}`,
    band: "阴影：曲线以 95% 的把握所在之处。",
    some: (shown, all) => `共 ${all} 个点，绘出 ${shown} 个。`,
    curve: "拟合值",
    low: "95% 下限",
    high: "95% 上限",

    estimates: "估计值",
    measure: "量",
    estimate: "估计值",
    error: "标准误",
    interval: "95% 区间",
    to: (low, high) => `${low} 至 ${high}`,
    measures: {
      Elasticity: "弹性",
      "Elasticity, robust error": "弹性，稳健标准误",
      "Progress ratio": "进步率",
      Slope: "斜率",
      "Slope, robust error": "斜率，稳健标准误",
      Constant: "常数",
      p: "创新系数 p，每期",
      q: "模仿系数 q，每期",
      m: "市场规模 m，采用者总数",
    },
    says: (measure, value, low, high) => `${measure} ${value}，95% 区间 ${low} 至 ${high}。`,
    explains: (share, count) => `曲线解释了 ${count} 个点变动的 ${share}（R²）。`,
    test: {
      exact: "各点都在曲线上：没有可供检验的误差。",
      elasticity: (against, t, p, rejected) =>
        rejected
          ? `数据否定弹性为 ${against}（t ${t}，p ${p}）。`
          : `数据无法将其与弹性 ${against} 区分（t ${t}，p ${p}）。`,
      learning: (t, p, rejected) =>
        rejected
          ? `数据否定毫无学习（t ${t}，p ${p}）。`
          : `数据无法将其与毫无学习区分（t ${t}，p ${p}）。`,
    },

    failed: (why) => `无法拟合：${why}。`,
    reading: "正在读取您的单元格",
    unread: (places) =>
      `${list(places)} 无法在此显示：请填写单元格（如 Data!A2:A11）或表的一列。Excel 仍会计算公式。`,
    empty: "请填写各列，或填入示例：散点图与拟合会显示在这里。",

    use: {
      title: "用于情景",
      assumption: "假设",
      scenario: "情景",
      button: "用于该情景",
      before: (intervals) => {
        const [[value, low, high] = [], ...others] = intervals;
        return others.length === 0
          ? `以 ${value} 取代原值，以 ${low} 至 ${high} 为其范围，以您的单元格为其来源。工作簿不会有任何改动。`
          : `以${list(intervals.map(([value, low, high]) => ` ${value}（${low} 至 ${high}）`))}取代原值，括号内为其范围，以您的单元格为来源。工作簿不会有任何改动。`;
      },
      outside: (value) => `${value} 不是该假设可取的值。`,
      used: (values) =>
        `${values.map(([label, value]) => `${label}现为 ${value}`).join("，")}，来自您自己的数据。请插入模型，或另存为情景。`,
      none: {
        FITLEARNING:
          "情景中没有这样的假设：它是累计产量每翻一番后剩下的成本比例，而情景中的是算力的节省，一次性或每年，与产量无关。",
        FITBASS:
          "市场规模 m 不是情景的假设：它以您的采用者计数，而情景的上限是以美元计的 AI 收入。",
      },
      period: "您数据的一行是",
      periods: { year: "一年", quarter: "一季", month: "一月" },
      times: (times) => `每年的系数是每行的 ${times} 倍。`,
      beside: "插入的工作表上链条之外的 AI 收入随之变动；链条本身不变。",
      goes: (names) => `可用于${list(names)}。`,
    },
  },
};
