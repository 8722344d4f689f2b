/** 参数的说明，按英文原文查找；没有译文的显示英文。 */
export const argumentContent: Readonly<Record<string, string>> = {
  "House price before": "变动前的房价",
  "Mortgage rate before (6.96% on 23 January 2025)":
    "变动前的抵押贷款利率（2025 年 1 月 23 日为 6.96%）",
  "Change of yields": "收益率的变动",
  "Term of the loan": "贷款期限",
  "Change of the mortgage rate for each point of yields":
    "收益率每变动一个百分点，抵押贷款利率的变动",
  "Revenue a year when all have adopted, at the size of year 0":
    "全部采用时的年收入，按第 0 年的规模",
  "Year, counted from today": "年份，从今天算起",
  "Innovation: share of the rest that adopts each year by itself":
    "创新：尚未采用者每年自行采用的份额",
  "Imitation: pull of those who have adopted on those who have not":
    "模仿：已采用者对未采用者的带动",
  "Years by which adoption starts later; negative: it has begun already":
    "采用晚开始的年数；负数表示已经开始",
  "Growth of the market itself": "市场自身的增长",
  "A year's spending on AI chips": "一年的 AI 芯片支出",
  "Chips as a share of the full cost of owning the data centre": "芯片占拥有数据中心全部成本的份额",
  "Gross margin that the buyer of compute needs": "算力买方所需的毛利率",
  "Revenue earned already": "已有收入",
  "Cost of capital": "资本成本",
  "Years counted, whole": "计入的年数，整数",
  "Share of revenue that is kept; 1 values the revenue itself":
    "收入中留下的份额；1 表示估值收入本身",
  "Years since the launch; 0 or less gives 0": "推出以来的年数；0 或以下得 0",
  "Liquidity at the start": "期初流动性",
  "What flows in; one number or one a period": "流入；一个数，或每期一个数",
  "What flows out; one number or one a period": "流出；一个数，或每期一个数",
  "Periods to run, of any length": "运行的期数，每期长短不限",
  "Share of the level that is lost each period": "每期流失的水平份额",
  "Percent by which prices move when the level moves by 1 percent, 0 or more":
    "水平变动 1% 时价格变动的百分数，不小于 0",
  "How many times less compute the same work needs (11 means an eleventh)":
    "同样的工作所需算力减少的倍数（11 表示十一分之一）",
  "Demand for compute to reach, as a multiple of today's; 1 holds it":
    "要达到的算力需求，为今天的倍数；1 表示保持不变",
  "Share of the gain that is passed into the price, in logs": "效率提升传导到价格的份额（对数）",
  "Share of training in today's compute; DPAM: a bit less than half (0.48)":
    "训练占今天算力的份额；DPAM：略少于一半（0.48）",
  "How many times less compute the same training needs": "同样的训练所需算力减少的倍数",
  "Price elasticity of demand for training, negative or 0": "训练需求的价格弹性，负数或 0",
  "Share of training in today's compute; 0: all of it reacts alike":
    "训练占当前算力的份额；0：全部算力反应相同",
  "How many times less compute the same inference needs": "同样的推理所需算力减少的倍数",
  "Total demand for compute to reach, as a multiple of today's; 1 holds it":
    "要达到的算力总需求，为今天的倍数；1 表示保持不变",
  "Current-account deficit of a year, a surplus negative": "一年的经常账户赤字，顺差为负",
  "Net foreign purchases of domestic shares": "外资对本国股票的净买入",
  "Net foreign purchases of Treasuries": "外资对国债的净买入",
  "All other net inflow; left out: what makes the accounts balance before":
    "其他一切净流入；省略时取使冲击前账户平衡的值",
  "Share of the equity purchases that is lost; negative where they rise":
    "股票买入中失去的份额；上升时为负",
  "Outlay today": "今天的投入",
  "Cash at the end of the first year": "第一年末的现金",
  "Cost of capital; 0 for the plain payback": "资本成本；0 为不贴现的回收期",
  "Growth of the cash": "现金的增长率",
  "Bonds to be placed; negative for bonds to be bought back": "要发售的债券；负数为要回购的债券",
  "What each class holds": "每类持有者的持有量",
  "Share by which each class raises its holdings for 100 bp more yield, 0 or more":
    "收益率上升 100 个基点时每类持有量增加的份额，不小于 0",
  "What each class buys whatever the yield, sales negative; left out: nothing":
    "每类无论收益率如何都会买入的量，卖出为负；省略为零",
  "Revenue before": "变动前的收入",
  "Gross margin before, a share of the price below 1": "变动前的毛利率，价格的份额，小于 1",
  "Gross margin after, below 1; negative sells under cost":
    "变动后的毛利率，小于 1；负数为低于成本出售",
  "Price elasticity of demand for the service, negative (-1.11)":
    "服务需求的价格弹性，负数（-1.11）",
  "Weights as decimals; a part of the index will do": "以小数表示的权重；指数的一部分即可",
  "How many of the largest; left out: all of the list": "取最大的几个；省略为全部",
  "Change of their prices, needed for effect and newtop": "其价格变动，effect 与 newtop 需要",
  "hhi: Herfindahl index; effn: equal holdings; top: weight of the n largest; effect: on the whole; newtop: weight after":
    "hhi：赫芬达尔指数；effn：等权持仓数；top：最大 n 个的权重；effect：对整体的影响；newtop：之后的权重",
  "Stockpile when the controls start, in any unit": "管制开始时的库存，单位不限",
  "Use in the first year, in the same unit": "第一年的用量，同一单位",
  "Growth of use": "用量的增长率",
  "Share of use that is still supplied in spite of the controls": "管制之下仍能供应的用量份额",
  "Less need for the same work each year (0.25: a fifth less)":
    "同样的工作每年需求的减少（0.25：少五分之一）",
  "Price to earnings today": "今天的市盈率",
  "Price to earnings of the peers, held still": "同行的市盈率，保持不变",
  "Years in which it happens": "发生所用的年数",
  "Share of the gap that closes, in logs; 1 is all of it, 0 none":
    "差距收窄的份额（对数）；1 为全部，0 为无",
  "Growth of earnings a year": "盈利的年增长率",
  "Dividends a year over the price": "年股息除以价格",
  "Cost or price today": "今天的成本或价格",
  "Years from today, not only whole ones": "从今天算起的年数，可以不是整数",
  "Times by which it falls in a year; below 1 it rises": "每年下降的倍数；小于 1 为上升",
  "Cost below which it cannot fall": "成本的下限",
  "Spread before": "变动前的利差",
  "Change of share prices, a fall negative (-0.25), not below -0.9":
    "股价的变动，下跌为负（-0.25），不低于 -0.9",
  "Percent by which the spread rises when share prices fall by 1 percent, 0 or more":
    "股价下跌 1% 时利差上升的百分数，不小于 0",
  "New spending that needs money, such as AI capital expenditure":
    "需要资金的新支出，例如 AI 资本开支",
  "Money that lies idle and can be put to work": "闲置而可动用的资金",
  "Share that the central bank buys; 0 for private capital expenditure":
    "由央行买入的份额；私人资本开支为 0",
  "Share of the shortfall that other uses give up; 0.33 in the long run (Huntley)":
    "缺口中其他用途放弃的份额；长期为 0.33（Huntley）",
  "Width over which the threshold is rounded; 0 is a sharp corner": "门槛被磨圆的宽度；0 为尖角",
  "Output for each dollar of spending": "每一美元支出的产出",
  "Output lost for each dollar displaced; left out: as multiplier":
    "每挤掉一美元所损失的产出；省略时同 multiplier",
  "Nominal GDP": "名义 GDP",
  "Rise of the cost of capital for 1% of GDP crowded out": "每挤出 GDP 的 1%，资本成本的上升",
  "Table, and behind its name its month unless that is January 2025: cbo 2026-02; left out: the list of tables":
    "表名，若非 2025 年 1 月则后加月份：cbo 2026-02；省略时列出各表",
  "Debt to GDP at the start (1 is 100%)": "期初债务占 GDP（1 为 100%）",
  "Balance before interest to GDP, a deficit negative; one number or one a year":
    "基本余额占 GDP，赤字为负；一个数，或每年一个数",
  "Rate at which debt is issued; one number or one a year": "发债利率；一个数，或每年一个数",
  "Nominal growth of GDP; one number or one a year": "名义 GDP 增速；一个数，或每年一个数",
  "Years to run; left out: the length of the ranges, else 10":
    "运行的年数；省略时取区域长度，否则为 10",
  "Other additions to debt to GDP; one number or one a year":
    "债务占 GDP 的其他增加；一个数，或每年一个数",
  "Rise of the rate for each point of debt to GDP above the start":
    "债务占 GDP 每超出期初一单位，利率的上升",
  "Share of the debt that is repriced each year": "每年重新定价的债务份额",
  "Average rate on the debt at the start; left out: the first rate":
    "期初债务的平均利率；省略时取第一个利率",
  "Debt to GDP today, at which the rate is what it is (1 is 100%)":
    "今天的债务占 GDP，利率以此为准（1 为 100%）",
  "Balance before interest to GDP, a deficit negative": "基本余额占 GDP，赤字为负",
  "Rate at today's debt": "今天债务水平下的利率",
  "Nominal growth of GDP": "名义 GDP 增速",
  "Rise of the rate for each point of debt to GDP": "债务占 GDP 每上升一单位，利率的上升",
  "Debt to GDP (1 is 100%)": "债务占 GDP（1 为 100%）",
  "Average rate on the debt": "债务的平均利率",
  "TRUE for the textbook shortcut (rate - growth) x debt":
    "TRUE 为教科书的近似式（利率 − 增速）× 债务",
  "Cost or price at the start": "期初的成本或价格",
  "Cost or price at the end": "期末的成本或价格",
  "Years between them, not only whole ones": "两者相隔的年数，可以不是整数",
  "factor a year, percent a year (0.9 is 90%), halving in months, ooms a year (powers of ten)":
    "factor：每年倍数；percent：每年百分比（0.9 为 90%）；halving：减半月数；ooms：每年数量级（10 的幂）",
  "Years by which adoption starts later; negative: earlier, a gain":
    "采用晚开始的年数；负数为提前，是收益",
  "Next year's free cash flow over the price: discount rate less growth for ever":
    "明年自由现金流除以价格：贴现率减永续增长率",
  "Change of the discount rate, a decimal (0.01 is one point)":
    "贴现率的变动，小数（0.01 为一个百分点）",
  "Share of that change which growth matches": "其中由增长抵消的份额",
  "exact, or by duration alone, or with convexity":
    "exact 精确，duration 仅按久期，convexity 含凸性",
  "Cost of an answer of the better model": "较好模型每个回答的成本",
  "Share of its answers that are right, above 0": "其回答正确的份额，大于 0",
  "Cost of an answer of the distilled model": "蒸馏模型每个回答的成本",
  "Cost of an answer, right or wrong": "每个回答的成本，无论对错",
  "Share of answers that are right, above 0": "回答正确的份额，大于 0",
  "Cost of a wrong answer, beyond asking again": "错误回答的代价，重问之外",
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
  "Any whole number; the same gives the same draws on every machine":
    "任意整数；相同的数在任何机器上给出相同的抽样",
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
  "Cash to be raised": "要筹集的现金",
  "Market value of each holding before the sale": "出售前每项持仓的市值",
  "Trust in each holding, any numbers: the lowest is sold first":
    "对每项持仓的信任，任意数字：最低的先卖",
  "Fall of the price, a decimal, for each $bn sold; one number or one a holding":
    "每卖出十亿美元价格的跌幅（小数）；一个数，或每项一个数",
  "Names of the holdings; left out: Asset 1, Asset 2 ...": "持仓名称；省略为 Asset 1、Asset 2……",
  "First fall of the price of the assets, a decimal above 0": "资产价格的首次跌幅，大于 0 的小数",
  "Value of the assets": "资产价值",
  "Equity of their holders, below the assets": "持有者的权益，小于资产",
  "Fall of the price, a decimal, for each $bn sold": "每卖出十亿美元价格的跌幅（小数）",
  "Rounds of selling, or the word limit for all that follow":
    "卖出的轮数，或用 limit 一词表示全部后续",
  "The amount spent either way": "两种方式各自支出的数额",
  "Share of the government's bonds that the central bank buys": "政府债券中由央行买入的份额",
  "Output for each dollar of demand": "每一美元需求的产出",
  "Share of AI capex that is imported; about 0.5 for chips (judgement)":
    "AI 资本开支中进口的份额；芯片约 0.5（判断）",
  "Foreign purchases of domestic shares in a year": "一年中外资对本国股票的买入",
  "Share of those purchases that is lost; negative where they rise": "其中失去的份额；上升时为负",
  "Share of the purchases that is technology": "买入中科技股的份额",
  "Share of the lost purchases that goes into domestic bonds instead":
    "失去的买入中转入本国债券的份额",
  "Share of the rest that a smaller current-account deficit closes":
    "其余部分中由经常账户赤字缩小弥补的份额",
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
  "Overnight reverse repurchase agreements of the Federal Reserve": "美联储隔夜逆回购",
  "Reserves of banks": "银行准备金",
  "Reserves that banks want to keep, as a share of GDP": "银行希望保有的准备金，占 GDP 的份额",
  "Other idle money, such as the liquid assets of hyperscalers":
    "其他闲置资金，例如云厂商的流动资产",
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
  Debt: "债务",
  "Rise of the rates at which debt is issued": "发债利率的上升",
  "Which year after that rise: 1 is the first; 0: before it":
    "上升后的第几年：1 为第一年；0：上升之前",
  "Planned debt at the beginning of each year": "每年初计划的债务",
  "Planned average rate of each year": "每年计划的平均利率",
  "By how much all rates are higher from now on": "从现在起所有利率高出多少",
  "total for the sum over all years, table for each year": "total 为各年合计，table 为逐年",
  "Share of an extra dollar of income that is spent": "每多一美元收入中支出的份额",
  "Share of an extra dollar of income that is taxed": "每多一美元收入中纳税的份额",
  "Fall of investment for each point of the interest rate": "利率每上升一个百分点，投资的下降",
  "Rise of money demand for each dollar of income": "收入每增加一美元，货币需求的上升",
  "Fall of money demand for each point of the interest rate":
    "利率每上升一个百分点，货币需求的下降",
  "Demand for compute before the gain, in any unit": "效率提升前的算力需求，单位不限",
  "Largest multiple of today's service demand; left out: none":
    "服务需求相对今天的最大倍数；省略为不设限",
  "Years since the gain; left out: the long run": "效率提升以来的年数；省略为长期",
  "Share of the demand gap closed each year": "每年补上的需求缺口份额",
  "Share of the efficiency gain adopted each year": "每年被采用的效率提升份额",
  "Demand for compute in year 0, in any unit": "第 0 年的算力需求，单位不限",
  "Yearly gain in efficiency: 1 halves the compute needed each year; 1.83 every 8 months":
    "每年的效率提升：1 使所需算力每年减半；1.83 为每 8 个月减半",
  "Years to run, at most 1,000": "运行的年数，最多 1000",
  "Yearly growth of use for reasons other than price": "价格以外原因的用量年增长率",
  "How many times less compute the same work needs; the answer does not depend on it":
    "同样的工作所需算力减少的倍数；答案与之无关",
  "Price elasticity of demand for the service; recovery needs one beyond -1/pass_through":
    "服务需求的价格弹性；要恢复须强于 -1/pass_through",
  "Share of training in that demand; DPAM: a bit less than half (0.48)":
    "训练占该需求的份额；DPAM：略少于一半（0.48）",
  "Price elasticity of demand for inference, negative or 0": "推理需求的价格弹性，负数或 0",
  "Cost or hours of the first unit": "第一个单位的成本或工时",
  "Units made so far, this one included": "迄今生产的单位数，含本单位",
  "Cost after a doubling as a share of cost before (0.8 is an 80% curve)":
    "翻番后的成本占之前的份额（0.8 为 80% 曲线）",
  "unit: the n-th unit follows the curve; cumavg: the average of all n does":
    "unit：第 n 个单位遵循曲线；cumavg：全部 n 个的平均遵循曲线",
  "unit: cost of the n-th; average: of the first n; total: of all n":
    "unit：第 n 个的成本；average：前 n 个的平均；total：全部 n 个",
  "Additional borrowing; negative for less of it": "新增借款；减少为负",
  "Private saving that each dollar calls forth": "每一美元带来的私人储蓄",
  "Foreign capital that each dollar draws in": "每一美元吸引的外国资本",
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
  "Price before": "变动前的价格",
  "Price after, or of the cheaper seller": "变动后的价格，或较便宜卖家的价格",
  "Gross margin after, a share of the price below 1": "变动后的毛利率，价格的份额，小于 1",
  "table, or efficiency: only how many times lower the cost is":
    "table，或 efficiency：只给成本降低的倍数",
  "How many times less compute the same work needs; not 1 for the finite method":
    "同样的工作所需算力减少的倍数；finite 方法下不为 1",
  "finite: of this gain as a whole; marginal: of a very small gain, the textbook's":
    "finite：整个提升；marginal：极小的提升，即教科书的定义",
  "Fall from the peak, 0.75 for 75% (MAXDRAWDOWN gives it)":
    "自高点的跌幅，75% 为 0.75（由 MAXDRAWDOWN 给出）",
  "Return a year from the low on": "自低点起的年回报",
  "Price to earnings": "市盈率",
  "Price to earnings of the peers": "同行的市盈率",
  "Years over which it must pay": "须回本的年数",
  "Share of revenue that is left to pay for the capital": "收入中留给资本的份额",
  "Bonds added to what private investors hold; negative for purchases":
    "私人投资者须增持的债券；买入为负",
  "Maturity of the bonds": "债券的期限",
  "Yield of the bonds and of the ten-year bond, compounded twice a year":
    "这些债券与十年期债券的收益率，每年复利两次",
  "Rise for ten-year equivalents of 1% of GDP; 2 to 14.5 in the literature":
    "每 GDP 的 1% 的十年期等值量带来的上升；文献为 2 至 14.5",
  "Share of the gain put into more work, in logs: 0 none, 1 all of it, above 1 backfire":
    "投入更多工作的提升份额（对数）：0 为无，1 为全部，大于 1 为适得其反",
  "Key of the assumption: elas_inference": "假设的键：elas_inference",
  "Key or title of the scenario, in any case; left out: the list of scenarios":
    "情景的键或标题，不分大小写；省略时列出各情景",
  "Return of a sector with an exposure of 1, such as -0.17": "敞口为 1 的板块的回报，例如 -0.17",
  "Exposure of each sector to the shock; negative for those that gain":
    "各板块对冲击的敞口；受益者为负",
  "Weight of each sector in the index; left out: no contributions":
    "各板块在指数中的权重；省略则不计贡献",
  "Share today": "今天的份额",
  "Growth of its holder": "持有者的增长率",
  "Growth of all others together": "其他全部的增长率",
  "Years ahead; negative: years ago": "未来的年数；负数为过去",
  "What the fleet cost": "算力资产的成本",
  "Age of the fleet": "算力资产的已用年数",
  "Useful life over which it is written off in a straight line": "直线折旧的使用寿命",
  "Power and upkeep as a share of the rent before the shock": "电力与维护占冲击前租金的份额",
  "What the fleet fetches at least, as a share of its cost": "算力资产至少可变现的成本份额",
  "Fleet on the market once orders have arrived, times today's (1.5: half more)":
    "订单到货后市场上的算力，为今天的倍数（1.5：多一半）",
  "table, or one value: book, rent, value or impairment":
    "table，或单个值：book、rent、value 或 impairment",
  "Imports before the tariff, at world prices": "征税前的进口，按世界价格",
  "Rate of the tariff (0.193), or its rise where there was none before":
    "关税率（0.193）；先前没有时为其升幅",
  "Share of the tariff that buyers' prices rise by": "买方价格上升占关税的份额",
  "Price elasticity of import demand, negative": "进口需求的价格弹性，负数",
  "table, or one value: price, quantity, revenue, consumer, dwl (deadweight loss), tot (terms of trade) or net":
    "table，或单个值：price、quantity、revenue、consumer、dwl（无谓损失）、tot（贸易条件）或 net",
  "Face value issued at par; negative for bonds taken off the market":
    "按面值发行的面额；从市场收回为负",
  "Cost of an hour of the hardware, a chip or a node": "硬件每小时的成本，一块芯片或一个节点",
  "Tokens that the same hardware serves in a second": "同一硬件每秒处理的 token 数",
  "Share of the paid hours in which it does": "付费时间中实际使用的份额",
  "Cost of a unit, for instance of a million tokens": "单位成本，例如每百万 token",
  "Gross margin as a share of the price, below 1; negative sells under cost":
    "毛利率，价格的份额，小于 1；负数为低于成本出售",
  "Year of the outcome; left out: the scenario's last, which is 10":
    "结果所在的年份；省略时取情景的最后一年，为 10",
  "Names of the classes; left out: those of the book, or Buyer 1, Buyer 2 ...":
    "类别名称；省略时取默认账册的名称，或 Buyer 1、Buyer 2……",
  "What each class holds; left out: the book of 2024, six classes":
    "每类的持有量；省略时取 2024 年账册的六类",
  "Foreign buying lost, or extra bonds to be placed; negative for extra demand":
    "失去的外资买入，或要额外发售的债券；额外需求为负",
  "Maturity of the yield; left out: the published 5-year effect as it stands":
    "收益率的期限；省略时取已发表的 5 年期效应",
  "Months since the shock, 0 on impact; left out: the long run":
    "冲击以来的月数，0 为即时；省略为长期",
  "Share that the central bank takes": "由央行承接的份额",
  "Rise of the 5-year yield on impact for 1% of GDP": "GDP 的 1% 对 5 年期收益率的即时抬升",
  "Long-run effect over the effect on impact": "长期效应与即时效应之比",
  "Months in which half of the passing part fades": "暂时部分消退一半的月数",
  "Its growth for the years of the first stage": "第一阶段各年的增长率",
  "Length of the first stage": "第一阶段的长度",
  "Shares that households own, directly and through funds": "家庭直接或通过基金持有的股票",
  "Change of share prices (-20%)": "股价的变动（-20%）",
  "Spending a year for each dollar of stock wealth": "每一美元股票财富每年带来的支出",
  "Debt to GDP to be reached": "要达到的债务占 GDP",
  "Rate at which debt is issued, and the average rate at the start": "发债利率，也是期初的平均利率",
};
