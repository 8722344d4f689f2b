import type { chart as english } from "../en/chart";

export const chart: typeof english = {
  chart: {
    label: (title) => `${title}，逐年`,
    year: (year) => `第 ${year} 年`,
    yearHeading: "年份",
    read: (year, values) => `第 ${year} 年：${values.join("，")}`,
    showTable: "显示为表格",
    hideTable: "隐藏表格",
    none: "无值",
    choose: "结果",
    baseline: "基准",
    ends: (year, why) => `从第 ${year} 年起模型没有答案：${why}。请改动导致此结果的值。`,
  },

  fan: {
    outcomes: {
      compute: "算力需求，冲击前为 100",
      capex: "每年 AI 资本开支，十亿美元",
      idle: "私人部门闲置资金，十亿美元",
      crowdout: "每年挤出，十亿美元",
      gap: "每年国债融资缺口，十亿美元",
      yield_bp: "十年期收益率，变动（基点）",
      valuation: "科技股估值，冲击前为 100",
      spread_bp: "信用利差，基点",
      wealth: "股票财富，十亿美元",
      gdp_gap: "GDP 缺口，占 GDP 的 %",
      growth: "GDP 增速，每年 %",
      rate: "联邦债务平均利率，每年 %",
      interest: "联邦利息支出，占 GDP 的 %",
      debt: "公众持有的联邦债务，占 GDP 的 %",
      mortgage: "按揭月供，变动 %",
      housing: "按揭贷款额，变动 %",
      gdp: "GDP 与基准路径之差，占 GDP 的 %",
      private_bp: "私人借贷利率，变动（基点）",
    },
    drawn: (title, year, [p5, p50, p95, own]) =>
      `${title}：第 ${year} 年十分之九的抽样在 ${p5} 至 ${p95} 之间，中位数 ${p50}，情景 ${own}。`,
    median: "中位数",
    scenario: "情景",
    bands: "阴影：十分之九的抽样；较深：其中一半。",
  },

  outcome: {
    yield_bp: { name: "十年期收益率", title: "十年期收益率，变动（基点）" },
    debt: { name: "债务", title: "联邦债务，占 GDP 的 %" },
    valuation: { name: "科技股估值", title: "科技股估值，冲击前为 100" },
    compute: { name: "算力需求", title: "算力需求，冲击前为 100" },
    capex: { name: "AI 资本开支", title: "每年 AI 资本开支，十亿美元" },
    crowdout: { name: "挤出", title: "每年挤出，十亿美元" },
    liquidity: { name: "闲置资金与挤出", title: "闲置资金与挤出，十亿美元" },
    gdp_gap: { name: "GDP 缺口", title: "GDP 相对潜在水平，%" },
  },

  inYear: (outcome, year) => `第 ${year} 年${outcome}`,
  besideBaseline: (value) => `（基准 ${value}）`,
  idleCash: (scenario) => `闲置资金，${scenario}`,
  crowdingOut: (scenario) => `挤出，${scenario}`,

  withUnit: {
    bp: (number) => `${number} 基点`,
    ofGdp: (number) => `GDP 的 ${number}%`,
    percent: (number) => `${number}%`,
    none: (number) => number,
    $bn: (number) => `${number} 十亿美元`,
  },
};
