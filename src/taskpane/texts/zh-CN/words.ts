import type { words as english } from "../en/words";

export const words: typeof english = {
  source: {
    published: "已发表",
    reported: "转引",
    judgement: "判断",
    yours: "您的",
    ownData: "自有数据",
    ownChoice: "为此情景选定",
    show: (label) => `“${label}”的来源`,
    span: (low, high) => `合理范围 ${low} 至 ${high}`,
  },

  units: {
    money: "金额",
    $bn: "十亿美元",
    $: "美元",
    rate: "每年",
    yield: "收益率",
    share: "份额",
    return: "变动",
    ratio: "比率",
    multiple: "倍数",
    bp: "基点",
    years: "年",
    months: "个月",
    periods: "期",
    x: "倍",
    elasticity: "弹性",
    index: "指数",
    "per year": "每年",
    ofGdp: "占 GDP",
  },
  one: { years: "年", months: "个月", periods: "期" },
};
