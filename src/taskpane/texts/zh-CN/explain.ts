import type { explain as english } from "../en/explain";
import { list, oneOf } from "./list";

export const explain: typeof english = {
  explain: {
    notInExcel: "“解释”跟随您在 Excel 中选择的单元格。",
    loading: "公式",
    stay: "停留在此单元格",
    again: "重新读取",
    calls: "公式中的 Macroscope 函数",
    showsValue: (value) => `显示 ${value}`,
    empty: (cell) =>
      `${cell} 是空的。请选择含 Macroscope 公式的单元格，例如 =MACRO.CROWDOUT(500,300)。`,
    value: (cell) =>
      `${cell} 只有值，没有公式。请选择含 Macroscope 公式的单元格，查看其数字的由来。`,
    number: {
      changed: (value, title) => `此处已更改：${title}中为 ${value}。`,
      asPreset: (_value, title) => `与${title}相同。`,
      outside: (low, high) => `超出分析师会取的范围 ${low} 至 ${high}。`,
      source: (basis, source, of) =>
        `来源${of && `（${of}中的数字）`}：${[basis, source].filter(Boolean).join(" · ")}`,
      usedBy: (count) => `此工作表上有 ${count} 个公式使用它`,
      unused: "此工作表上没有公式使用它",
      more: (count) => `另有 ${count} 个`,
    },
    unknownWords: (words) =>
      `Excel 不认识 ${list(words)}。请检查拼写，或先定义（公式 > 定义名称）。`,
    withoutMacro: (name) => `${name} 是 Macroscope 函数：请写 MACRO.${name}。`,
    noCall: "此公式中没有 Macroscope 函数，因此这里没有可解释的内容。",
    unreadable: "此公式无法在这里拆解。其 Macroscope 函数见“函数”栏目。",
    hidden: (cell) =>
      `工作表受保护，并隐藏了 ${cell} 的公式。请取消保护（审阅 > 撤消工作表保护）后查看。`,
    chart: "当前选中的是图表。请选择含 Macroscope 公式的单元格。",
    blocks: "当前选中了多个区域。请选择一个含 Macroscope 公式的单元格。",
    range: (range, cell) => `当前选中 ${range}。这里是其第一个单元格 ${cell}。`,
    spilled: (cell, anchor) =>
      `${cell} 是 ${anchor} 溢出结果的一部分。这里是 ${anchor} 的公式，代入 ${cell} 的数字。`,
    notRead: (why) => `无法读取公式所用的单元格。${why}`,
    semicolons: "参数之间有分号。这里的公式使用逗号，或 Excel 所设的列表分隔符：请改用后重新输入。",
    unknown: (name, nearest) =>
      `此版本的 Macroscope 没有函数 ${name}。${nearest.length > 0 ? `您要找的是 ${oneOf(nearest)} 吗？否则请更新加载项。` : "请检查拼写，或更新加载项。"}`,

    openFunction: "关于此函数",
    result: "结果",
    sameAsCell: "与单元格显示一致",
    cellShows: (shown) => `单元格显示 ${shown}。它可能还没有按当前数字计算：请按 F9。`,
    part: "公式的一部分",
    notKnown: "部分参数在公式中计算，因此这里不显示其结果。",
    calculating: "正在计算",
    equation: "方程",
    withNumbers: "代入您的数字",
    staysSymbol: "保留的字母是中间计算、列表或省略的参数。",
    arguments: "参数",
    inTheFormula: "写在公式中",
    calculated: "在公式中计算",
    notReadCells: "这里没有读取",
    goTo: (where) => `转到 ${where}`,
    default: "默认",
    blank: "为空，因此采用默认值",
    leftOut: "省略",
    values: (shown, count) => `${shown} … 共 ${count} 个值`,
    table: (rows, columns) => `${rows} 行，${columns} 列`,
    inTable: (row, column, size) =>
      `${[row, column].filter(Boolean).join("，")}${row || column ? "，" : "一个单元格，"}位于 ${size}的表中`,
    ofCells: (cells) => `属于 ${cells}`,

    warnings: "请检查单位",
    mistake: {
      percent: (given, meant) => `${given} 看起来是 ${given}%：请输入 ${meant} 或 ${given}%。`,
      basisPoints: (given, meant) =>
        `${given} 看起来是 ${given} 个基点，而这里要小数：请输入 ${meant}。`,
      percentOrBasisPoints: (given, percent, basisPoints) =>
        `${given} 看起来是 ${given}% 或 ${given} 个基点，而这里要小数：请输入 ${percent} 或 ${basisPoints}。`,
      percentTwice: (given, meant) => `${given} 像是被除了两次 100：请输入 ${meant}。`,
      hundredfold: (given, meant) =>
        `${given} 远大于分析师会取的值；其百分之一 ${meant} 则在常见范围内。`,
      hundredth: (given, meant) =>
        `${given} 远小于分析师会取的值；其一百倍 ${meant} 则在常见范围内。`,
      thousandfold: (given, meant) =>
        `${given} 远大于分析师会取的值；其千分之一 ${meant} 则在常见范围内。`,
      thousandth: (given, meant) =>
        `${given} 远小于分析师会取的值；其一千倍 ${meant} 则在常见范围内。`,
      twelvefold: (given, meant) =>
        `${given} 远大于分析师会取的值；其十二分之一 ${meant} 则在常见范围内。`,
      beyond: (given, low, high) => `${given} 远超出分析师会取的范围（${low} 至 ${high}）。`,
      mixedMoney: (given, meant, other) =>
        `${given} 与 ${other} 的金额单位似乎不同（如百万与十亿）。请统一单位：相对 ${other}，通常为 ${meant}。`,
      zeroAmong: (place, without, count) =>
        `第 ${place} 项为 0${count === "1" ? "" : `，共有 ${count} 个 0`}，是否缺少数据？${
          without === "NaN" ? "" : `去掉后结果为 ${without}。`
        }`,
      nearSingular: (given, other, now) =>
        `结果对 ${given} 极为敏感：此处为 ${now}，稍有变动即${other === "NaN" ? "出错" : `变为 ${other}`}。`,
      decimalForBp: (given, meant) => `${given} 看起来是小数，而这里要基点：请输入 ${meant}。`,
      pointsForBp: (given, meant) => `${given} 看起来是 ${given}%，而这里要基点：请输入 ${meant}。`,
      trillions: (given, meant) =>
        `${given} 看起来以万亿美元计，而这里要十亿美元：请输入 ${meant}。`,
      millions: (given, meant) =>
        `${given} 看起来以百万美元计，而这里要十亿美元：请输入 ${meant}。`,
      calendarYear: (given) => `${given} 看起来是公历年份，而这里要年数。`,
      quarterlyRate: (given, meant) =>
        `${given} 看起来是季度利率，而这里要年利率：请输入 ${meant}。`,
      monthlyRate: (given, meant) => `${given} 看起来是月利率，而这里要年利率：请输入 ${meant}。`,
      quartersForYears: (given, meant) =>
        `${given} 看起来是季度数，而这里要年数：请输入 ${meant}。`,
      monthsForYears: (given, meant) => `${given} 看起来是月数，而这里要年数：请输入 ${meant}。`,
    },

    error: {
      title: (shown) => `为什么显示 ${shown}`,
      domain: (name, words) => `${name}：${words}。`,
      required: (name, missing) => `${name}：${list(missing)} 为必填参数。`,
      passedOn: (name, argument, code) =>
        `${name} 收到了一个错误：${argument} 为 ${code}。请先更正它。`,
      inTheWay: (cells, more) =>
        `非空单元格：${list(cells)}${more > 0 ? ` 等，另有 ${more} 个` : ""}。请清空它们，或移动公式。`,
      show: (name) => `查看 ${name}`,
      what: {
        "#VALUE!": "某个参数的类型不对：该填数字的地方是文本，或缺少必填参数。",
        "#NUM!": "某个数字超出范围，或没有有限的结果。",
        "#N/A": "这些数字没有答案，或某个区域比其他区域短。",
        "#DIV/0!": "除数为 0。",
        "#REF!": "公式引用了已删除的单元格。请撤消删除，或重新输入引用。",
        "#NULL!": "以空格相隔的两个区域没有共同的单元格。请使用逗号。",
        "#CALC!": "Excel 无法计算数组，多半因为它是空的。请检查 FILTER 等的结果。",
        "#SPILL!":
          "答案是一张表，但没有空间：挡路的单元格非空、有合并单元格、公式位于 Excel 表格中，或超出工作表边界。",
        "#BUSY!": "Excel 仍在计算。请稍候再重新读取。",
        "#NAME?":
          "Excel 不认识公式中的某个名称。若为 Macroscope 函数，则打开工作簿时加载项不在：“共享 > 修复”可重新输入公式。",
        "#CONNECT!": "Excel 无法运行加载项。请关闭并重新打开工作簿，或重新插入加载项。",
      },
      noTwin: (name) =>
        `Excel 不认识公式中的某个名称。请添加名称 ${name}（公式 > 名称管理器），内容为下面“无需加载项”中的文本；或在有加载项的地方使用“共享 > 转为实时”。`,
      other: "Excel 无法计算此公式。",
    },
  },
};
