/** 情景的标题、故事与边界。 */
export const scenarioContent: Readonly<
  Record<string, { readonly title: string; readonly story: string; readonly notThis: string }>
> = {
  jevons_boom: {
    title: "杰文斯胜出",
    story:
      "智能变得便宜，用量的增长超过了节省下来的部分，算力需求不降反升。科技股重新定价上行，资本开支增加，几年内人人受益。随后账单碰上储蓄：闲置资金耗尽，繁荣开始靠挤占别人的投资来维持。",
    notThis: "不是目前的证据：已发表的唯一一个弹性估计达不到这里所需的水平。",
  },
  commoditised_models: {
    title: "模型沦为大宗商品",
    story:
      "蒸馏和开放模型把智能的利润率从 70% 压到零。用户和软件公司受益，模型公司受损，靠这些利润支付的芯片订单也随之消失。",
    notThis: "不是使用量下降。",
  },
  deepseek_2025: {
    title: "DeepSeek 冲击",
    story:
      "2025 年 1 月，一家中国实验室用十分之一的算力做出与最佳模型相当的模型。27 日英伟达下跌 17%，市值蒸发 5890 亿美元，是当时单一公司最大的单日损失；科技股整体跌幅较小，部分跌幅后来收复。算力需求先落入“空窗”，因为效率先到、新用途后到；能否回来取决于推理需求的弹性。",
    notThis: "不是融资危机：外资反应很小，当天收益率还略有下降。",
  },
  training_glut: {
    title: "训练过剩",
    story:
      "训练从来不受成本约束，因此十一倍的节省只意味着更少的硬件。推理有增长，但不够。资本开支随需求下降（“同样的事，更少的投入”），在建芯片的价值低于其成本。",
    notThis: "不是 AI 的终结：收益留在用户手中。",
  },
  foreign_sudden_stop: {
    title: "外资停止买入",
    story:
      "美国有超过一万亿美元的经常账户赤字，很大一部分靠向全世界出售科技股来支付。在这里世界停手了，而且回来得很慢。缺口只能靠向在意价格的买家出售债券来填补，收益率先跳升，再企稳。",
    notThis: "不是违约或美元危机：原文认为全面危机极不可能；这是一次重新定价。",
  },
  reverse_qe: {
    title: "反向量化宽松",
    story:
      "超大规模云厂商发行长期债券，同时央行资产组合缩减。私人投资者每年必须承接更多久期，并要求为此得到补偿，正如美联储买入时他们得到的补偿变少一样。",
    notThis: "不是政策利率的故事：原因不在央行利率。",
  },
  idle_cash_exhaustion: {
    title: "浴缸见底",
    story:
      "只要还有闲置资金，AI 资本开支就像一剂刺激。如今闲钱用尽，资本开支却比以往更大，每多一美元都要从别处抽走：比特币、软件股、住房、公共借款人。资本变贵，现金流最远的资产最先付出代价。",
    notThis: "不是 AI 支出被削减：正是支出本身造成了这一切。",
  },
  debt_spiral: {
    title: "意大利式风险",
    story:
      "财政部必须给在意价格的买家更高的利率；更高的利率推高利息支出，利息推高债务，债务又推高利率。这需要数年而不是数周：只有旧债到期续作时，平均利率才会变动。",
    notThis: "不是违约，也不快。",
  },
  dotcom_replay: {
    title: "2000 年重演",
    story:
      "自 2000 年以来未见的估值，迎来 2000 年的结局：纳斯达克在两年半内损失了四分之三的市值。外资离场，资本开支不增反减，央行放松，于是国债收益率下降而信用利差上升。",
    notThis: "不是同样的公司：今天的公司现金充裕，原文也这么说。",
  },
  slow_adoption: {
    title: "钱来得更晚",
    story:
      "技术有效，但企业需要多年才能改变工作方式。收入姗姗来迟，估值倍数回落到市场水平，资本开支计划被削减一半以上。",
    notThis: "不是技术失败：是时间问题。",
  },
  export_tightening: {
    title: "出口管制收紧",
    story:
      "管制再次收紧，关税上升。卖方失去一个市场，计划减少；买方动用库存，因此管制有滞后，而且只在未被绕开的程度上起作用（滞后与关税在链条之外另行计算）。",
    notThis: "不是脱钩：受影响的只有芯片及其制造商。",
  },
  soft_landing: {
    title: "顺利收场",
    story:
      "增长解决问题：每年多一点增长，赤字变小，闲置资金充裕，股价上升。债务不再攀升，收益率回落。",
    notThis: "不是免费的：它假定预算得到修复。",
  },
  baseline: {
    title: "无冲击",
    story:
      "超大规模云厂商按计划推进：资本开支每年增长 5%，约三分之一靠外部资金；外资继续买入美国科技股；赤字和债务沿着国会预算办公室 2025 年 1 月的路径走（2035 年为 GDP 的 118%）。闲置资金足以支付 AI 账单，直到十年将尽；那时第一批美元才开始从别处抽走。",
    notThis: "不是预测：是衡量其他情景的标尺。",
  },
};

/** 假设的分组。 */
export const groups: Readonly<Record<string, string>> = {
  Horizon: "时间跨度",
  "AI demand": "AI 需求",
  "AI capex": "AI 资本开支",
  Liquidity: "流动性",
  "Foreign capital": "外国资本",
  Treasury: "国债",
  Debt: "债务",
  Valuation: "估值",
  "Real economy": "实体经济",
};

/** 假设的名称。 */
export const assumptions: Readonly<Record<string, string>> = {
  years: "显示的年数",
  training_share: "训练占用的算力份额",
  eff_training: "单位训练工作节省的算力（倍）",
  eff_inference: "单位推理工作节省的算力（倍）",
  elas_training: "训练需求的价格弹性",
  elas_inference: "推理需求的价格弹性",
  pass_through: "效率提升传导到价格的份额（对数）",
  demand_speed: "每年补上的需求缺口份额",
  efficiency_speed: "每年被采用的效率提升份额",
  capex0: "基年超大规模云厂商资本开支",
  capex_growth: "计划的资本开支增速",
  baseline_capex0: "无冲击路径的基年资本开支",
  baseline_capex_growth: "无冲击路径的资本开支增速",
  capex_response: "资本开支随算力需求变动的程度（0 同样投入做更多；1 更少投入做同样的事）",
  external_share: "由外部资金支付的资本开支份额",
  import_share: "用于进口的资本开支份额",
  idle0: "期初闲置资金",
  saving: "每年新增闲置资金",
  leak: "闲置资金每年流失的份额",
  monetised: "由央行买入的份额",
  pull: "缺口中从其他用途抽走的份额",
  softness: "门槛的宽度",
  crowd_bp: "每挤出 GDP 的 1% 所抬高的收益率",
  foreign_inflow: "外资每年买入的美国股票",
  foreign_drop: "其中失去的份额",
  drop_fade: "损失每年恢复的份额",
  flow_sensitivity: "科技股估值每下跌一单位所失去的买入",
  tech_share: "买入中科技股的份额",
  rotated: "转入美国债券的份额",
  ca_adjust: "由经常账户赤字缩小弥补的份额",
  tenor: "收益率的期限",
  horizon_months: "冲击后的月数",
  absorbed: "由央行吸收的份额",
  qt: "每年超出基准的久期供给",
  qt_maturity: "该供给的期限",
  policy_bp: "其他收益率变动（避险；政策）",
  feedback: "债务占 GDP 每超出基准一个百分点的收益率影响",
  gdp0: "基年名义 GDP",
  growth: "名义潜在增速",
  debt0: "公众持有债务占 GDP",
  rate: "债务重新定价所至的利率",
  rate0: "基年债务平均利率",
  primary_balance: "基本财政余额占 GDP",
  refi: "每年重新定价的债务份额",
  stabiliser: "每单位 GDP 缺口损失的基本余额",
  baseline_rate: "无冲击路径上债务重新定价所至的利率",
  baseline_growth: "无冲击路径的增速",
  baseline_primary_balance: "无冲击路径的基本余额",
  fcf_yield: "科技股远期自由现金流收益率",
  price_shock: "消息造成的科技股跌幅",
  shock_recovery: "跌幅每年收复的份额",
  risk_premium: "股权风险溢价的上升",
  flow_through: "更高利率中由增长抵消的份额",
  tech_weight: "科技股在指数中的权重",
  equity_wealth: "家庭股票财富",
  mpc: "每一美元财富每年带来的支出",
  multiplier: "支出乘数",
  spread0: "基年信用利差",
  spread_elasticity: "利差对股价的弹性",
  mortgage0: "30 年期抵押贷款利率",
};
