/** 国债、流动性与公共债务：参数的说明，按英文原文查找。 */
export const moneyArguments: Readonly<Record<string, string>> = {
  "Liquidity at the start": "期初流动性",
  "What flows in; one number or one a period": "流入；一个数，或每期一个数",
  "What flows out; one number or one a period": "流出；一个数，或每期一个数",
  "Periods to run, of any length": "运行的期数，每期长短不限",
  "Share of the level that is lost each period": "每期流失的水平份额",
  "Percent by which prices move when the level moves by 1 percent, 0 or more":
    "水平变动 1% 时价格变动的百分数，不小于 0",
  "Current-account deficit of a year, a surplus negative": "一年的经常账户赤字，顺差为负",
  "Net foreign purchases of domestic shares": "外资对本国股票的净买入",
  "Net foreign purchases of Treasuries": "外资对国债的净买入",
  "All other net inflow; left out: what makes the accounts balance before":
    "其他一切净流入；省略时取使冲击前账户平衡的值",
  "Share of the equity purchases that is lost; negative where they rise":
    "股票买入中失去的份额；上升时为负",
  "Bonds to be placed; negative for bonds to be bought back": "要发售的债券；负数为要回购的债券",
  "What each class holds": "每类持有者的持有量",
  "Share by which each class raises its holdings for 100 bp more yield, 0 or more":
    "收益率上升 100 个基点时每类持有量增加的份额，不小于 0",
  "What each class buys whatever the yield, sales negative; left out: nothing":
    "每类无论收益率如何都会买入的量，卖出为负；省略为零",
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
  "Overnight reverse repurchase agreements of the Federal Reserve": "美联储隔夜逆回购",
  "Reserves of banks": "银行准备金",
  "Reserves that banks want to keep, as a share of GDP": "银行希望保有的准备金，占 GDP 的份额",
  "Other idle money, such as the liquid assets of hyperscalers":
    "其他闲置资金，例如云厂商的流动资产",
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
  "Additional borrowing; negative for less of it": "新增借款；减少为负",
  "Private saving that each dollar calls forth": "每一美元带来的私人储蓄",
  "Foreign capital that each dollar draws in": "每一美元吸引的外国资本",
  "Bonds added to what private investors hold; negative for purchases":
    "私人投资者须增持的债券；买入为负",
  "Maturity of the bonds": "债券的期限",
  "Yield of the bonds and of the ten-year bond, compounded twice a year":
    "这些债券与十年期债券的收益率，每年复利两次",
  "Rise for ten-year equivalents of 1% of GDP; 2 to 14.5 in the literature":
    "每 GDP 的 1% 的十年期等值量带来的上升；文献为 2 至 14.5",
  "Face value issued at par; negative for bonds taken off the market":
    "按面值发行的面额；从市场收回为负",
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
  "Debt to GDP to be reached": "要达到的债务占 GDP",
  "Rate at which debt is issued, and the average rate at the start": "发债利率，也是期初的平均利率",
};
