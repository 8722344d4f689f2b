/** 估值、住房、情景与您自己的数据：参数的说明，按英文原文查找。 */
export const valuationArguments: Readonly<Record<string, string>> = {
  "House price before": "变动前的房价",
  "Mortgage rate before (6.96% on 23 January 2025)":
    "变动前的抵押贷款利率（2025 年 1 月 23 日为 6.96%）",
  "Change of yields": "收益率的变动",
  "Term of the loan": "贷款期限",
  "Change of the mortgage rate for each point of yields":
    "收益率每变动一个百分点，抵押贷款利率的变动",
  "Weights as decimals; a part of the index will do": "以小数表示的权重；指数的一部分即可",
  "How many of the largest; left out: all of the list": "取最大的几个；省略为全部",
  "Change of their prices, needed for effect and newtop": "其价格变动，effect 与 newtop 需要",
  "hhi: Herfindahl index; effn: equal holdings; top: weight of the n largest; effect: on the whole; newtop: weight after":
    "hhi：赫芬达尔指数；effn：等权持仓数；top：最大 n 个的权重；effect：对整体的影响；newtop：之后的权重",
  "Table, and behind its name its month unless that is January 2025: cbo 2026-02; left out: the list of tables":
    "表名，若非 2025 年 1 月则后加月份：cbo 2026-02；省略时列出各表",
  "Next year's free cash flow over the price: discount rate less growth for ever":
    "明年自由现金流除以价格：贴现率减永续增长率",
  "Change of the discount rate, a decimal (0.01 is one point)":
    "贴现率的变动，小数（0.01 为一个百分点）",
  "Share of that change which growth matches": "其中由增长抵消的份额",
  "exact, or by duration alone, or with convexity":
    "exact 精确，duration 仅按久期，convexity 含凸性",
  "Value at the peak: an index, a price, a market capitalisation": "顶峰时的价值：指数、价格或市值",
  "Years since the peak, at most 15.118": "顶峰以来的年数，最多 15.118",
  "Return that holders want": "持有者要求的回报",
  "Growth of the cash: for ever, or for years where they are given":
    "现金增长率：永续，或在给出 years 时为该年数",
  "modified: fall of the price for each unit of the rate; macaulay: average wait for the cash":
    "modified：利率每变动一单位价格的跌幅；macaulay：现金的平均等待时间",
  "Years of the first stage; left out: one stage for ever": "第一阶段的年数；省略为单阶段永续",
  "Growth for ever after the first stage": "第一阶段之后的永续增长率",
  "Key or title of the scenario, in any case, and behind it the vintage if not its natural one: reverse_qe 2025-01":
    "情景的键或标题，不分大小写：deepseek_2025",
  "Column: compute, capex, idle, crowdout, gap, yield_bp, valuation, spread_bp, wealth, gdp_gap, growth, rate, interest, debt, mortgage, housing, gdp, private_bp":
    "TRANSMISSION 的列：compute、capex、idle、crowdout、gap、yield_bp、valuation、spread_bp、wealth、gdp_gap、growth、rate、interest、debt、mortgage、housing、gdp、private_bp",
  'What varies: "all" that is uncertain, or a list of keys (low and high in two more columns); left out: all but what the preset and the overrides set':
    "变动的内容：“all” 表示所有不确定的假设，或一列键，可另用两列给出各自的下限与上限；省略时为预设和 overrides 所设之外的全部",
  "Three columns, key, key and Spearman's rank correlation of the two; left out: all independent":
    "三列：键、键与两者的 Spearman 秩相关系数；省略为全部独立",
  "The outcome asked about, in its own unit: 1.3 for debt of 130% of GDP":
    "所问的结果，用其自身单位：债务为 GDP 的 130% 填 1.3",
  "above: at the threshold or above; below: the rest": "above：达到门槛或以上；below：其余",
  "How many draws; more cost time and lessen the standard error":
    "抽样次数；次数越多耗时越长，标准误越小",
  "Key of the assumption that is to do it, as in SCENARIOTABLE":
    "要靠它达到目标的假设的键，见 SCENARIOTABLE",
  "What the outcome is to be, in its own unit: 1.3 for debt of 130% of GDP":
    "结果应为多少，用其自身单位：债务为 GDP 的 130% 填 1.3",
  "Where to look from; left out: the assumption's low, or the scenario's value where it is lower":
    "从哪里找起；省略时为该假设的低值，情景的值更低时为情景的值",
  "Where to look to; left out: the assumption's high, or the scenario's value where it is higher":
    "找到哪里；省略时为该假设的高值，情景的值更高时为情景的值",
  "Years to run; left out: the scenario's, which is 10": "运行的年数；省略时取情景的年数，为 10",
  "How many draws; more cost time and make the percentiles surer":
    "抽样次数；越多越费时，分位数越可靠",
  "A whole number, 0 or more; the same gives the same draws on every machine":
    "整数，不小于 0；相同的数在任何机器上给出相同的抽样",
  "Two columns, key and value, that replace the scenario's; left out: none":
    "两列，键与值，替换情景的值；省略为无",
  "Free cash flow of a year: cash from operations less capital spending":
    "一年的自由现金流：经营现金流减资本支出",
  "Price of all the shares, in the same unit": "全部股票的价格，同一单位",
  "Shares paid to staff, taken off as a cost to the owners": "发给员工的股票，作为股东成本扣除",
  "equity: cash to the shares; enterprise: cash to shares and debt":
    "equity：归股票的现金；enterprise：归股票与债务的现金",
  "Debt less cash, negative for net cash; counts for enterprise only":
    "债务减现金，净现金为负；仅用于 enterprise",
  "Interest paid times one less the tax rate; counts for enterprise only":
    "利息支出乘以（1 − 税率）；仅用于 enterprise",
  "Change of the price, -0.17 for a fall of 17%": "价格变动，下跌 17% 为 -0.17",
  "Next year's free cash flow over the price before the change": "明年自由现金流除以变动前的价格",
  "Cash flow of the last year": "上一年的现金流",
  "Growth at the start": "期初增长率",
  "Years until growth has fallen to terminal_growth, twice the H of the textbooks":
    "增长降到 terminal_growth 的年数，为教科书 H 的两倍",
  "Growth for ever after": "之后的永续增长率",
  "Prices, a row or column of them": "价格，一行或一列",
  "Quantities bought at these prices, as many": "在这些价格下买入的数量，个数相同",
  "levels: as they stand; changes: from row to row, with a constant":
    "levels：原值；changes：逐行变动，含常数",
  "Elasticity that t and p ask about": "t 与 p 所检验的弹性",
  "All that was made until then, a row or column": "截至当时的累计产量，一行或一列",
  "Cost of a unit then, as many": "当时的单位成本，个数相同",
  "New adopters of each period, from the first on": "自第一期起各期的新采用者",
  "Return that holders want, above terminal_growth": "持有者要求的回报，高于 terminal_growth",
  "Years until growth has fallen to terminal_growth": "增长降至 terminal_growth 的年数",
  "Free cash flow of the last year, in the same unit": "去年的自由现金流，单位相同",
  "Return that holders wanted before, above terminal_growth except for gordon":
    "持有者此前要求的回报，除 gordon 外须高于 terminal_growth",
  "Change of that return, a decimal (0.5% is half a point)":
    "该回报的变动，小数（0.5% 为半个百分点）",

  "Less borrowing for each percentage point of the mortgage rate":
    "抵押贷款利率每上升一个百分点，借款的减少",
  "Price today": "今天的价格",
  "Cash forecast for years 1, 2 ... in the unit of the price": "第 1、2……年的现金预测，单位同价格",
  "Return that holders want, the same for every share compared":
    "持有者要求的回报，所比较的股票相同",
  "Level of the index": "指数点位",
  "Dividends and buybacks of the last year, in index points (or price 1 and the yield here)":
    "上一年的股息与回购，以指数点计（或价格取 1，此处填收益率）",
  "Growth of that cash for the first years": "前若干年该现金的增长率",
  "Yield of a long government bond": "长期国债的收益率",
  "Years of that growth": "该增长的年数",
  "Growth for ever after; left out: the riskfree rate": "之后的永续增长率；省略时取无风险利率",
  "erp: above the riskfree rate; return: the whole return":
    "erp：高于无风险利率的部分；return：全部回报",
  "Price of all the shares, of one, or of an index": "全部股票、一股或指数的价格",
  "Free cash flow of the last year, in the same unit (of the next one if forward)":
    "上一年的自由现金流，同一单位（forward 时为下一年）",
  "Return that holders want, above terminal_growth except for gordon":
    "持有者要求的回报，除 gordon 外须高于 terminal_growth",
  "gordon: one growth for ever; twostage: then terminal_growth; h: fades, linearised; fade: fades, exactly":
    "gordon：单一永续增长；twostage：之后为 terminal_growth；h：衰减，线性近似；fade：衰减，精确",
  "Years of growth before the terminal rate; gordon does not use them":
    "进入永续增长前的年数；gordon 不用",
  "Growth for ever after; gordon does not use it": "之后的永续增长率；gordon 不用",
  "TRUE where fcf is next year's; growth then starts from it":
    "fcf 为明年数值时取 TRUE；增长由此起算",
  "Market value lost, as a positive number": "损失的市值，取正数",
  "Fall of the price, -0.17 or 0.17 for 17%": "价格跌幅，17% 可写 -0.17 或 0.17",
  "prior: before the fall; after: what is left": "prior：下跌前；after：剩余",
  "Prices in order of time, a column or a row (several columns are read row by row)":
    "按时间排列的价格，一列或一行（多列时逐行读取）",
  "Price to earnings at the end": "期末市盈率",
  "Years it takes, fractions allowed": "所需年数，可为小数",
  "Dividends a year over the price; counts for annual only": "年股息除以价格；仅用于 annual",
  "total: change of the price over all years; annual: return a year, with dividends":
    "total：全部年份的价格变动；annual：含股息的年回报",
  "Price to earnings of the whole index": "整个指数的市盈率",
  "Price to earnings of the sector": "板块的市盈率",
  "Share of the sector in the index's market value": "板块占指数市值的份额",
  "Price to earnings to grow into": "要长进的市盈率",
  "Fall from the peak, 0.75 for 75% (MAXDRAWDOWN gives it)":
    "自高点的跌幅，75% 为 0.75（由 MAXDRAWDOWN 给出）",
  "Return a year from the low on": "自低点起的年回报",
  "Key of the assumption: elas_inference": "假设的键：elas_inference",
  "Key or title of the scenario, in any case; left out: the list of scenarios":
    "情景的键或标题，不分大小写；省略时列出各情景",
  "Return of a sector with an exposure of 1, such as -0.17": "敞口为 1 的板块的回报，例如 -0.17",
  "Exposure of each sector to the shock; negative for those that gain":
    "各板块对冲击的敞口；受益者为负",
  "Weight of each sector in the index; left out: no contributions":
    "各板块在指数中的权重；省略则不计贡献",
  "Year of the outcome; left out: the scenario's last, which is 10":
    "结果所在的年份；省略时取情景的最后一年，为 10",
  "Its growth for the years of the first stage": "第一阶段各年的增长率",
  "Length of the first stage": "第一阶段的长度",
  "Shares that households own, directly and through funds": "家庭直接或通过基金持有的股票",
  "Change of share prices (-20%)": "股价的变动（-20%）",
  "Spending a year for each dollar of stock wealth": "每一美元股票财富每年带来的支出",
};
