/** 情景的标题、故事与边界。 */
export const scenarioContent: Readonly<
  Record<string, { readonly title: string; readonly story: string; readonly notThis: string }>
> = {
  jevons_boom: {
    title: "杰文斯胜出",
    story:
      "智能变得便宜，用量的增长超过了节省下来的算力，但并非立刻如此：头两年效率走在用途前面，第二年订单下降。随后算力需求和资本开支超过所有计划，科技股重新定价上行，几年内人人受益。然后账单碰上储蓄：闲置资金耗尽，繁荣靠挤占别人的投资来维持，收益率更高。",
    notThis:
      "不是目前的证据：已发表的唯一一个弹性估计（-1.11）远低于这里假定的 -1.5，训练弹性 -1 也是假定。其中没有生产率：GDP 的增加只是支出。",
  },
  commoditised_models: {
    title: "模型沦为大宗商品",
    story:
      "蒸馏和开放模型抹去了智能的利润率：从 70% 到零，恢复得很慢。用户和软件公司受益，模型公司受损；训练上十一倍的节省只意味着更少的硬件。芯片订单先下降；若需求真如那个估计所说那样有弹性，便宜的推理之后所需的算力会超过失去的部分。",
    notThis: "不是使用量下降：使用量从第一年起就上升；有几年下降的是算力。",
  },
  deepseek_2025: {
    title: "DeepSeek 冲击",
    story:
      "2025 年 1 月，一家中国实验室用十分之一的算力做出与最佳模型相当的模型，而且不赚利润地出售。27 日英伟达下跌 17%，市值蒸发 5890 亿美元，是当时单一公司最大的单日损失；科技股整体跌幅较小，大部分跌幅后来收复。算力需求立刻落入“空窗”，因为效率先到、新用途后到；未来十二个月的芯片已经售罄，资本开支一年后才跟上。微薄的利润率在持续期间填补一部分空窗；其余能否回来取决于推理需求的弹性。",
    notThis: "不是融资危机：外资反应很小，当天收益率略有下降，两者都不持久。",
  },
  training_glut: {
    title: "训练过剩",
    story:
      "训练从来不受成本约束，因此十一倍的节省只意味着更少的硬件。推理的使用立刻增长，但九年内所需算力仍少于以前。第一年的订单交付之后，资本开支随需求下降（“同样的事，更少的投入”），在建芯片的价值低于其成本。如同任何低迷时期，收益率最终略低。",
    notThis: "不是 AI 的终结：收益留在用户手中。资本开支完全跟随需求是情景的设定，不是预测。",
  },
  foreign_sudden_stop: {
    title: "外资停止买入",
    story:
      "美国有超过一万亿美元的赤字，很大一部分靠向全世界出售科技股来支付。在这里世界停手了，而且回来得很慢。缺口只能靠向在意价格的买家出售债券来填补：收益率跳升，多年后才回落，因为资金回流缓慢，部分债券留在这些买家手中；GDP 始终低于原有路径。",
    notThis:
      "不是违约或美元危机：原文认为全面危机极不可能；这是一次重新定价。有多少会留下来，是其中最不为人知的数字。",
  },
  reverse_qe: {
    title: "反向量化宽松",
    story:
      "央行让所持债券到期不续，超大规模云厂商又发行自己的长期债券：五年里私人投资者每年必须比计划多承接 4000 亿美元的十年期债券，并要求为此得到补偿，正如美联储买入时他们得到的补偿变少一样。结束之后债券仍在那里：收益率不再上升，但也不回落。",
    notThis: "不是政策利率的故事：原因不在央行利率。也不是挤出：这些债券只在这里计算。",
  },
  idle_cash_exhaustion: {
    title: "浴缸见底",
    story:
      "只要还有闲置资金，AI 资本开支就像一剂刺激。如今资本开支每年增长 12%，一半靠外部资金，储蓄跟不上：一两年内浴缸见底，每多一美元都要从别处抽走：比特币、软件股、住房、公共借款人。资本变贵，现金流最远的资产最先付出代价。",
    notThis:
      "不是 AI 支出被削减：正是支出本身造成了这一切。GDP 随之下降多少，取决于被挤掉的是什么（pull），以及其中有多少是进口。",
  },
  debt_spiral: {
    title: "意大利式风险",
    story:
      "财政部必须给在意价格的买家更高的利率，赤字是原文所说的 GDP 的 6% 到 7% 甚至更多，而且无人采取行动。更高的利率推高利息支出和债务，债务又推高利率；更高的利率拖累增长，失去的增长减少收入。这需要数年而不是数周：只有旧债到期续作时平均利率才会变动，到第十年债务对收益率的推升才超过最初放入的 75 个基点。",
    notThis: "不是违约，也不快。",
  },
  dotcom_replay: {
    title: "2000 年重演",
    story:
      "自 2000 年以来未见的估值，迎来 2000 年的结局：科技股三年内失去四分之三的价格，恢复缓慢。外资离场，资本开支不增反减，央行立即放松，于是国债收益率下降而信用利差上升。",
    notThis: "不是同样的公司：今天的公司现金充裕，原文也这么说。也不是萧条：增长随价格恢复。",
  },
  slow_adoption: {
    title: "钱来得更晚",
    story:
      "技术有效，但企业需要多年才能改变工作方式。收入姗姗来迟，估值倍数回落到市场水平；第一年的订单交付之后，资本开支计划被削减一半。随后使用赶上来：需求、资本开支和价格逐年恢复。",
    notThis: "不是技术失败：是时间问题。",
  },
  export_tightening: {
    title: "出口管制收紧",
    story:
      "管制再次收紧，关税上升。芯片制造商失去约占销售 13% 的市场；沿风险曲线传下去，相当于科技股价格的二十分之一，而且会恢复。买方动用库存，因此管制有滞后，而且只在未被绕开的程度上起作用：滞后与关税在链条之外另行计算，不进入链条。",
    notThis: "不是脱钩：受影响的只有芯片及其制造商，美国的资本开支照常进行。",
  },
  soft_landing: {
    title: "顺利收场",
    story: "增长解决问题：每年多一点增长，赤字变小，储蓄足够，股价上升。债务不再攀升，收益率回落。",
    notThis: "不是免费的：它假定预算得到修复，增长是放进去的而不是解释出来的：请看 gdp 一列。",
  },
  baseline: {
    title: "无冲击",
    story:
      "超大规模云厂商按计划推进：资本开支每年增长 5%，十分之三靠外部资金；外资继续买入美国科技股；赤字和债务跟随国会预算办公室（按 2025 年 1 月的数字，2035 年为 GDP 的 {debt 10 2025-01}；按 2026 年 11 月的数字，2036 年为 {debt 10 2026-11}）。闲置资金和新增储蓄十年里刚好够付 AI 账单；没有挤出，收益率不动。",
    notThis: "不是预测：是衡量其他情景的标尺。储蓄刚好足够是一个假设，十年之后就不再足够。",
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
  "AI laboratories": "AI 实验室",
  "Installed compute": "已装算力",
  "AI revenue": "AI 收入",
  "Markets and rivalry": "市场与竞争",
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
  margin0: "AI 卖方之前的毛利率",
  margin1: "第一年的毛利率",
  margin_fade: "利润率下降每年恢复的份额",
  capex_lag: "资本开支落后于算力需求的年数",
  displaced_import_share: "被挤掉的支出中的进口份额",
  foreign_memory: "上一年外资影响仍然存在的份额",
  bp_per_pct_gdp: "GDP 的 1% 对 5 年期收益率的即时推升",
  longrun_ratio: "其中持久的份额",
  half_life_months: "其余部分减半所需的月数",
  qt_years: "供给持续的年数",
  policy_fade: "该变动每年消退的份额",
  cycle_bp: "上一年 GDP 缺口每 1% 的收益率变动",
  price_years: "消息完全反映到价格所需的年数",
  persistence: "价格视为永久的收益率变动份额",
  rate_sensitivity: "私人借贷利率每单位使一年后 GDP 损失的比例",
  capex0: "基年超大规模云厂商资本开支",
  capex_growth: "计划的资本开支增速",
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
  price_shock: "消息造成的科技股涨跌",
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
  lab_revenue: "各实验室的收入",
  fleet_cost: "已装算力的成本",
  fleet_age: "已装算力的年限",
  fleet_life: "会计折旧年限",
  opcost_share: "期初租金中电力与运行成本的份额",
  salvage: "残值份额",
  supply: "含在订芯片的算力规模",
  ai_market: "全部采用时的 AI 收入",
  ai_discount: "该收入的折现率",
  bass_p: "Bass 创新系数",
  bass_q: "Bass 模仿系数",
  revenue_delay: "收入推迟的年数",
  delay_years: "被定价的进一步推迟",
  sector_shock: "消息造成的 AI 半导体涨跌",
  imports: "缴纳关税的进口额",
  tariff: "其关税税率",
  stock: "芯片库存",
  annual_use: "每年的芯片用量",
  use_growth: "该用量的增速",
  leakage: "绕过管制的用量份额",
  efficiency_gain: "同样工作所需每年的下降",
  china_pe: "中国科技股市盈率",
  us_pe: "美国同行市盈率",
  convergence: "差距收敛的份额",
  convergence_years: "收敛所需年数",
  china_growth: "中国科技股盈利增速",
};
