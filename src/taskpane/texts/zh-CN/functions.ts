import type { Missing } from "../../../excel/contract";
import { splitSheet } from "../../../a1";
import type { functions as english } from "../en/functions";
import { list } from "./list";

const notThere = ({ text, what }: Missing): string => {
  const [table, rest = ""] = text.split("[", 2);
  const column = rest.replace(/^@|\]+$/g, "");
  switch (what) {
    case "name":
      return `${text} 须是本工作簿中的名称。`;
    case "sheet":
      return `本工作簿中没有工作表 ${splitSheet(text).sheet ?? text}。`;
    case "table":
      return `本工作簿中没有表 ${table}。`;
    case "column":
      return `表 ${table} 中没有列 ${column}。`;
    case "spill":
      return `${text.slice(0, -1)} 没有溢出：${text} 会得到 #REF!。`;
  }
};

export const functions: typeof english = {
  functions: {
    many: "个函数",
    back: "全部函数",
    recent: "最近使用",
    equation: "方程",
    equationFailed: "方程无法绘制；其 TeX 为：",
    form: "试一试",
    example: "填入示例",
    empty: "清空",
    required: "必填",
    requiredLong: "不能省略。",
    optional: "可省略",
    optionalLong: "可以省略。",
    defaultIs: (value) => `默认 ${value}`,
    defaultList: (count) => `我们自己的 ${count} 个值`,
    forExample: (value) => `例如 ${value}`,
    headers: "首行显示各列名称",
    yes: "是",
    span: (words) => `必须${words}。`,
    wants: {
      flag: "为 TRUE 或 FALSE",
      oneOf: (words) => `为 ${words.join("、")} 之一`,
      text: "为文本",
      whole: (range) => `为整数，且${range}`,
      wholeOr: (range, words) => `为整数且${range}，或为 ${words.join("、")}`,
      number: "为数",
      finite: "为有限的数",
      least: (low) => `不小于 ${low}`,
      most: (high) => `不大于 ${high}`,
      both: (one, other) => `${one}且${other}`,
    },
    about: (name) => `关于 ${name}`,
    useSelected: (name, cell) => (cell ? `将 ${cell} 用于 ${name}` : `将所选单元格用于 ${name}`),
    choiceDefault: (word) => `${word}（默认）`,
    table: "结果",
    rowsAndColumns: (rows, columns) => `${rows} 行，${columns} 列`,
    andMore: (cells) => `${cells} …`,
    moreRows: (count) => `另有 ${count} 行`,
    stillNeeds: (names) => `还需要${list(names)}`,
    checkFields: (names) => `请检查${list(names)}`,
    excelCalculates: "由 Excel 根据您的单元格计算",
    calculating: "正在计算",
    cancelled: "已取消。更改参数即可重新计算。",
    inTheCell: (value) => `单元格中为 ${value}`,
    result: "结果",
    formula: "公式",
    insert: "插入",
    insertAt: (cell) => `插入到 ${cell}`,
    replaceAt: (cell) => `替换 ${cell}`,
    before: (cell, fills) => `将公式写入 ${cell}${fills}。`,
    fills: (rows, columns) => `；答案从那里起占 ${rows} 行 ${columns} 列`,
    once: (cell) => `参数齐全后写入 ${cell}。`,
    occupied: (cell) => `${cell} 不是空的。请选择空单元格。`,
    replaces: (cell) => `将替换 ${cell} 中的 Macroscope 公式。`,
    missing: (missing) => {
      const names = missing.filter(({ what }) => what === "name").map(({ text }) => text);
      const others = missing.filter(({ what }) => what !== "name");
      if (names.length === 0) return others.map(notThere).join("");
      return `本工作簿中没有名称 ${list(names)}。请输入数字或单元格，或先定义它（公式 > 定义名称）。`;
    },
    circular: (cell) => `${cell} 是参数之一。请选择另一个单元格。`,
    insideTable: (cell, first) => `${cell} 是 ${first} 溢出的表的一部分。请选择另一个单元格。`,
    needsExcel: "请在 Excel 中打开 Macroscope 以插入。",
    noSelection: "请在工作表中选择一个单元格。",
    working: (cell) => `正在写入 ${cell}`,
    after: (cell) => `已将公式写入 ${cell}。`,
    examples: "示例",
    useExample: "试一试",
    returns: "返回",
    sentence: (words) => `${words}。`,
    columns: (names) => `各列：${list(names)}。`,
    spills: "任何单值参数也可以是区域：答案随之溢出。",
    errors: "错误",
    commonErrors: [
      "该填数字的地方是文本，或缺少必填参数：#VALUE!。",
      "数字超出范围，或结果不是有限数：#NUM!。",
    ],
    notes: "说明",
    sources: "来源",
    native: "无需加载项",
    noNative: "此函数不能。",
    nativeHint: (name) =>
      `用 Excel 自带函数写成的同样算式。“共享 > 转为原生”将其作为名称 ${name} 放入工作簿，即可在没有安装加载项的地方以及单变量求解和模拟运算表中计算。`,
    copy: "复制",
    copied: "已复制",
    seeAlso: "另见",
  },

  field: {
    each: (words) => `每个数必须${words}。`,
    number: "请输入一个数、百分比（如 5%）或单元格（如 B3）。",
    numberOf: (wants) => `这里应填${wants}。请输入一个数或单元格（如 B3）。`,
    numbers: "请输入单元格（如 B3:B14），或以分号相隔的数：1; 2; 3。",
    whole: "请输入一个整数或单元格（如 B3）。",
    numberOrWord: (words) => `请输入一个数、单元格（如 B3）或 ${words.join(" 或 ")}。`,
    cells: "请输入单元格，如 B3:C9。",
    point: (written, typed) => `小数请用点：${written}，而不是 ${typed}。`,
    thousands: (written) => `若指千位分隔，请去掉逗号：${written}。`,
    decimalsOrThousands: (typed, decimals, thousands) =>
      `${typed} 中的点可能是小数点，也可能是千位分隔。请输入 ${decimals} 或 ${thousands}。`,
    several: (typed) =>
      `${typed} 可能是几个数。小数请用点，千位之间不加符号；列表中的数用分号隔开。`,
    doubtful: (typed) => `${typed} 有不止一种读法。请输入一个数；若要计算，请输入 =${typed}。`,
    besidePercent: (typed) =>
      `${typed} 与百分数并列。若指百分之 ${typed}，请输入 ${typed}%；现在的含义是它的一百倍。`,
    negative: (typed, minus) => `${typed} 可能指负数。若是负数，请输入 ${minus}。`,
    otherUnit: (typed, wants) => `这里应填${wants}，而不是 ${typed}。`,
    units: {
      money: "金额（单位前后一致）",
      $bn: "十亿美元数",
      $: "美元数",
      rate: "比率，如 5%",
      "per year": "比率，如 5%",
      yield: "收益率，如 5%",
      share: "份额，如 5%",
      return: "变动幅度，如 5%",
      ratio: "比值，如 0.5 或 50%",
      multiple: "倍数，如 20",
      bp: "基点数",
      years: "年数",
      months: "月数",
      periods: "期数",
      x: "倍数",
      elasticity: "弹性，如 −0.5",
      quantity: "数量",
      index: "指数点数",
      count: "个数",
      number: "数",
    },
    missing: (missing) => missing.map(notThere).join(""),
    names: (names) => `${names.join("、")} 须是本工作簿中的名称。`,
    tooLong: "Excel 在这里最多接受 255 个字符。",
    tooLarge: "这个数对 Excel 来说太大。",
    percent: (typed, means) => `${typed} 表示 ${means}。若指百分之 ${typed}，请输入 ${typed}%。`,
  },
};
