/** Why there is no native form, or what it does otherwise, by the English of that. */
export const limitContent: Readonly<Record<string, string>> = {
  "Excel's own random numbers have no seed and would change at every calculation.":
    "Excel 自带的随机数没有种子，每次计算都会变。",
  "It would be TRANSMISSION's a hundred times over. On a native scenario sheet Excel's Goal Seek (Data > What-If Analysis) does it.":
    "那相当于把 TRANSMISSION 的形式写上一百遍。在原生的情景工作表上，Excel 的单变量求解（数据 > 模拟分析）可以做到。",
  "It would be TRANSMISSION's eighty times over, far beyond the 8,192 characters of a formula. Run the native form of TRANSMISSION with one assumption changed.":
    "那相当于把 TRANSMISSION 的形式写上八十遍，远超公式的 8,192 个字符。请改动一个假设，再运行 TRANSMISSION 的原生形式。",
  "The twin does not check that overrides lie in the functions' domains, wants their keys spelled exactly, and keeps calculating what an error does not reach.":
    "原生形式不检查替换值是否在函数的定义域内，要求键名拼写完全一致，错误未波及之处照常计算。",
  "It goes on naming the version from which it was made.": "它会一直写明制作时的版本。",
};
