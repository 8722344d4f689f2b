/** 算力、AI 收入与竞争：参数的说明，按英文原文查找。 */
export const computeArguments: Readonly<Record<string, string>> = {
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
  "Outlay today": "今天的投入",
  "Cash at the end of the first year": "第一年末的现金",
  "Cost of capital; 0 for the plain payback": "资本成本；0 为不贴现的回收期",
  "Growth of the cash": "现金的增长率",
  "Revenue before": "变动前的收入",
  "Gross margin before, a share of the price below 1": "变动前的毛利率，价格的份额，小于 1",
  "Gross margin after, below 1; negative sells under cost":
    "变动后的毛利率，小于 1；负数为低于成本出售",
  "Price elasticity of demand for the service, negative (-1.11)":
    "服务需求的价格弹性，负数（-1.11）",
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
  "Cost or price at the start": "期初的成本或价格",
  "Cost or price at the end": "期末的成本或价格",
  "Years between them, not only whole ones": "两者相隔的年数，可以不是整数",
  "factor a year, percent a year (0.9 is 90%), halving in months, ooms a year (powers of ten)":
    "factor：每年倍数；percent：每年百分比（0.9 为 90%）；halving：减半月数；ooms：每年数量级（10 的幂）",
  "Years by which adoption starts later; negative: earlier, a gain":
    "采用晚开始的年数；负数为提前，是收益",
  "Cost of an answer of the better model": "较好模型每个回答的成本",
  "Share of its answers that are right, above 0": "其回答正确的份额，大于 0",
  "Cost of an answer of the distilled model": "蒸馏模型每个回答的成本",
  "Cost of an answer, right or wrong": "每个回答的成本，无论对错",
  "Share of answers that are right, above 0": "回答正确的份额，大于 0",
  "Cost of a wrong answer, beyond asking again": "错误回答的代价，重问之外",
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
  "Price before": "变动前的价格",
  "Price after, or of the cheaper seller": "变动后的价格，或较便宜卖家的价格",
  "Gross margin after, a share of the price below 1": "变动后的毛利率，价格的份额，小于 1",
  "table, or efficiency: only how many times lower the cost is":
    "table，或 efficiency：只给成本降低的倍数",
  "How many times less compute the same work needs; not 1 for the finite method":
    "同样的工作所需算力减少的倍数；finite 方法下不为 1",
  "finite: of this gain as a whole; marginal: of a very small gain, the textbook's":
    "finite：整个提升；marginal：极小的提升，即教科书的定义",
  "Price to earnings": "市盈率",
  "Price to earnings of the peers": "同行的市盈率",
  "Years over which it must pay": "须回本的年数",
  "Share of revenue that is left to pay for the capital": "收入中留给资本的份额",
  "Share of the gain put into more work, in logs: 0 none, 1 all of it, above 1 backfire":
    "投入更多工作的提升份额（对数）：0 为无，1 为全部，大于 1 为适得其反",
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
  "Cost of an hour of the hardware, a chip or a node": "硬件每小时的成本，一块芯片或一个节点",
  "Tokens that the same hardware serves in a second": "同一硬件每秒处理的 token 数",
  "Share of the paid hours in which it does": "付费时间中实际使用的份额",
  "Cost of a unit, for instance of a million tokens": "单位成本，例如每百万 token",
  "Gross margin as a share of the price, below 1; negative sells under cost":
    "毛利率，价格的份额，小于 1；负数为低于成本出售",
};
