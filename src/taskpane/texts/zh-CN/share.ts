import type { share as english } from "../en/share";
import { list } from "./list";
import { limitContent } from "./limitContent";

const cells = (count: number) => `${count.toLocaleString("zh-CN")} 个单元格`;
const formulas = (count: number) => `${count.toLocaleString("zh-CN")} 个公式`;
const sheets = (count: number) => `${count} 张工作表`;
const names = (count: number) => `${count} 个名称`;

export const share: typeof english = {
  share: {
    title: "共享此工作簿",
    intro:
      "没有 Macroscope 的人在 Excel 重新计算之前看到最后的值，之后看到 #NAME?。把公式转为原生形式，启用编辑后，工作簿在 Excel 2024 和 Microsoft 365 中可用。",
    back: "全部共享选项",
    needsExcel: "请在 Excel 中打开 Macroscope，查看工作簿中的内容。",
    looking: "正在查看工作簿",
    again: "重新查看",
    cancelled: "未查看：您已取消。没有任何改动。",

    found: {
      title: "此工作簿中",
      none: "此工作簿中还没有 Macroscope 公式。请先插入情景或函数。",
      live: "实时：由加载项计算",
      native: "原生：无需加载项",
      stuck: "卡在 #NAME?",
      frozen: "已冻结为值",
      functions: (count) => `所用函数（${count}）`,
      odd: (count) => `${count} 个公式的单位看来有误`,
      oddMore: (count) => `以及另外 ${count} 个`,
      version: "此处的 Macroscope",
      older: (names) => `${list(names)} 属于另一个版本的 Macroscope。“转为原生”可将其更新。`,
      taken: (names) => `${list(names)} 是他人的名称，Macroscope 不会改动。`,
      bySheet: "按工作表",
      sheet: "工作表",
      columns: { live: "实时", native: "原生", stuck: "卡住", frozen: "冻结" },
      hidden: "隐藏",
      protected: "受保护",
    },

    actions: {
      repair: {
        title: "修复",
        says: "重新输入 Excel 显示为 #NAME? 而 Macroscope 已在的公式。",
        nothing: "没有卡住的公式。",
        button: "修复",
        before: (count, on) => `将在 ${sheets(on)}上原样重新输入 ${formulas(count)}。`,
        undo: "无需撤销：公式保持不变。",
        working: "正在修复",
        done: (count) => `已重新输入 ${formulas(count)}。`,
      },
      native: {
        title: "转为原生",
        says: "公式无需加载项即可计算，在单变量求解和模拟运算表中也一样。数值会逐一比较，结果不同的公式保持原样。",
        nothing: "没有公式调用加载项。",
        button: "转为原生",
        before: (count, on) => `将改写 ${sheets(on)}上的 ${formulas(count)}。`,
        undo: "撤销（Ctrl+Z）可能无法还原；“转为实时”可以。收到邮件附件的人需选择“启用编辑”：在受保护的视图中，这类公式显示 #NAME?。",
        working: "正在转为原生",
        done: (count) => `已将 ${formulas(count)}转为原生。`,
      },
      plain: {
        title: "转为原生",
        says: "",
        nothing: "没有公式调用加载项。",
        button: "转为原生",
        before: (count, on) => `将改写 ${sheets(on)}上的 ${formulas(count)}。`,
        undo: "撤销（Ctrl+Z）可能无法还原，“转为实时”也不能：请先保存副本。",
        working: "正在转为原生",
        done: (count) => `已将 ${formulas(count)}改写为 Excel 自带函数。`,
      },
      live: {
        title: "转为实时",
        says: "原生公式重新调用加载项：更短，且错误有解释。数值会逐一比较。",
        nothing: "没有原生公式。",
        button: "转为实时",
        before: (count, on) => `将改写 ${sheets(on)}上的 ${formulas(count)}。`,
        undo: "撤销（Ctrl+Z）可能无法还原；“转为原生”可以。",
        working: "正在转为实时",
        done: (count) => `已将 ${formulas(count)}转为实时。`,
      },
      freeze: {
        title: "冻结",
        says: "以值代替公式，并把公式保存在隐藏的工作表上。",
        nothing: "没有可冻结的公式。",
        button: "冻结",
        before: (count, on) => `将在 ${sheets(on)}上以值代替 ${formulas(count)}。`,
        undo: "Excel 无法撤销，因为它会添加工作表；“解冻”可恢复公式。",
        working: "正在冻结",
        done: (count) => `已冻结 ${formulas(count)}。`,
      },
      unfreeze: {
        title: "解冻",
        says: "把冻结的公式逐一恢复到原单元格。",
        nothing: "没有冻结的内容。",
        button: "解冻",
        before: (count, on) => `将在 ${sheets(on)}上恢复 ${formulas(count)}。`,
        undo: "撤销（Ctrl+Z）可能无法还原；“冻结”可以。",
        working: "正在恢复公式",
        done: (count) => `已恢复 ${formulas(count)}。`,
      },
    },
    send: {
      title: "准备可发送的副本",
      says: "能转为原生的转为原生，其余冻结为值，并附上说明工作表：给没有 Macroscope 的人。",
      worksIn:
        "请先另存工作簿。副本可在 Excel 2024 和 Microsoft 365（包括网页版）中计算；冻结的值在任何 Excel 中都能显示。在受保护的视图中，读者需选择“启用编辑”。",
      becomesNative: "转为原生",
      isFrozen: "冻结为值",
      button: "准备副本",
      before: (native, frozen) =>
        `将 ${formulas(native)}转为原生并比较数值，冻结 ${formulas(frozen)}以及结果不同的公式，并添加 Read me、About this model 和 Reconciliation。Excel 无法撤销，因为它会添加工作表；“收回副本”可以。`,
      nothing: "没有公式调用加载项：工作簿可以直接发送。",
      working: "正在准备副本",
      done: (native, frozen, sheetsAdded) =>
        `已将 ${formulas(native)}转为原生，冻结 ${formulas(frozen)}，添加 ${list(sheetsAdded)}。`,
      stopped: (done, left) =>
        `已停止：完成 ${cells(done)}，剩余 ${left} 个，工作表尚未处理。工作簿可以计算。再次准备副本即可完成，也可以收回。`,
      backButton: "收回副本",
      takingBack: "正在收回副本",
      stoppedBack: (done, left) =>
        `已停止：完成 ${cells(done)}，剩余 ${left} 个，工作表尚未处理。工作簿可以计算。再次收回副本即可完成。`,
      tookBack: (live, unfrozen, removed, kept) =>
        [
          `已将 ${formulas(live)}转为实时，恢复 ${formulas(unfrozen)}。`,
          ...(removed.length > 0 ? [`已移除 ${list(removed)}。`] : []),
          ...(kept.length > 0 ? [`其间有改动，因此保留：${list(kept)}。`] : []),
        ].join(""),
    },
    recipient: {
      title: "给收件人",
      add: "添加",
      addNamed: (sheet) => `添加“${sheet}”`,
      about:
        "一张工作表，列出所用的函数与预设、它们的值、来源和日期。用另一版本打开工作簿时，Macroscope 会与之比较。",
      readMe: "一张给没有加载项的人的工作表：哪些能计算、哪些不能、来源在哪里。",
      autoOpen: "随此工作簿打开 Macroscope",
      autoOpenSays: "适用于公司已部署或自行旁加载的人。从应用商店安装的，Excel 不会自动打开。",
      before:
        "每项在末尾添加一张工作表；我们的 About 工作表会重写。之后 Excel 会丢失可撤销的步骤。删除该工作表即可移除。",
      working: (sheet) => `正在添加“${sheet}”`,
      added: (sheet) => `已添加“${sheet}”。`,
      updated: (sheet) => `已更新“${sheet}”。`,
      hidden: (sheet) => `“${sheet}”是隐藏的。`,
      edited: (sheet) => `“${sheet}”已被他人编辑，因此未作改动。`,
      saving: "正在保存到工作簿",
      willOpen: "今后 Macroscope 会随此工作簿打开。请保存工作簿。",
      willNotOpen: "Macroscope 不再自动打开。请保存工作簿。",
    },
    formulas: "其中的公式",
    preview: "预览",
    previewOf: (title) => `预览：${title}`,

    where: "范围",
    scopes: { selection: "所选区域", sheet: "此工作表", workbook: "工作簿" },
    selected: (address) => `所选区域（${address}）`,
    form: "方式",
    forms: {
      native: "作为名称：MACRO_CROWDOUT(…)。可再转为实时。",
      plain: "作为一个不含名称的长公式。不能再转为实时。",
    },
    updateNames: (count) => `更新另一版本的 ${names(count)}。数值可能变化。`,
    keepNames: "保留已没有单元格使用的名称（条件格式可能仍在使用）。",

    willChange: "将改动的内容",
    cells,
    addsNames: (list) => `添加 ${names(list.length)}：${list.join("、")}。`,
    setsNames: (list) => `更改 ${names(list.length)}：${list.join("、")}。`,
    removesNames: (list) => `移除已无人使用的 ${names(list.length)}：${list.join("、")}。`,
    addedNames: (list) => `已添加 ${names(list.length)}：${list.join("、")}。`,
    setNames: (list) => `已更改 ${names(list.length)}：${list.join("、")}。`,
    removedNames: (list) => `已移除 ${names(list.length)}：${list.join("、")}。`,
    addsSheet: (sheet) => `添加隐藏工作表“${sheet}”，其中说明如何撤销。`,
    usesSheet: (sheet) => `公式保存在隐藏工作表“${sheet}”上。`,

    cannot: (count) => `${formulas(count)}保持不变`,
    places: (first, more) => (more > 0 ? `${first.join("、")}，另有 ${more} 处` : first.join("、")),
    reasons: {
      noNativeForm: (name, detail) =>
        `${name} 没有无需加载项的形式。${limitContent[detail] ?? detail}`,
      noPlainForm: (name) => `${name} 不能写成一个公式。作为名称可以。`,
      unknownFunction: (name) => `此版本的 Macroscope 没有函数 ${name}。请检查拼写，或更新加载项。`,
      nameTaken: (name, detail) =>
        `名称 MACRO_${name} 在这里另有所指（${detail}）。请在“公式 > 名称管理器”中重命名后重新查看。`,
      variableTaken: (name) => `公式中有自己的变量 MACRO_${name}。请重命名后重新查看。`,
      tooLong: (name) =>
        `${name ? `${name} 的原生形式` : "公式"}会超过 Excel 在文件中可靠保存的 8,000 个字符。`,
      protected: () => "工作表受保护。请取消保护（审阅 > 撤消工作表保护）后重新查看。",
      textFormat: () =>
        "单元格格式为文本，在其中输入的公式不会计算。请将格式改为“常规”后重新查看。",
      showsError: (_name, detail) => `它显示 ${detail || "错误"}，不能作为值保留。请先修复或更正。`,
      changed: () => "其间有人改动了它。请重新查看。",
      valueChanged: () => "有人改动了冻结的值，因此保留。其公式在隐藏工作表上。",
      sorted: () =>
        "冻结后其行被排序，它的值已在另一行。请撤消排序后再次解冻，或从隐藏工作表复制其公式。",
      nameStays: () => "只冻结单元格。使用此名称的内容仍需要加载项：请改用“转为原生”。",
      differs: () => "改写后显示的值不同，因此已恢复原公式。请告诉我们是哪个函数。",
      unsteady: () =>
        "它的值在 Excel 每次计算时都会变，无法比较，因此已恢复。若可保留当前值，请将其冻结。",
      insideLoop: (name, detail) =>
        `${name} 在 ${detail} 内调用，Excel 在其中不运行加载项：只在 MAP、BYROW、BYCOL 和 MAKEARRAY 内运行。`,
      unreadable: (_name, detail) => `隐藏工作表上为它保存的内容无法读取（第 ${detail} 行）。`,
      notOurs: (_name, detail) =>
        `隐藏工作表上保存的不是 Macroscope 的公式（第 ${detail} 行）。若是您的，请手动复制。`,
      gone: () => "它的单元格，或它所引用的单元格，已不存在。",
    },
    showed: (place, before, after) => `${place}：之前 ${before}，之后 ${after}`,
    compared: {
      same: () => "数值与之前相同。",
      sameOf: (count) => `${formulas(count)}的数值与之前相同。`,
      unknown: (count, why) => `${formulas(count)}的数值未比较：${why}`,
      why: {
        manual: "此工作簿为手动计算（公式 > 计算选项）。请按 F9 后查看。",
        busy: "Excel 尚未计算完毕。请稍后再看。",
        cancelled: "您没有等待。",
        noAnswer: "之前没有值。",
        trouble: "Excel 不允许读取。",
      },
      names: (count) => `${names(count)}的数值也未比较。`,
    },
    nothingToDo: "这里没有需要改动的内容。",

    stopped: (done, left) =>
      `已停止：完成 ${cells(done)}，剩余 ${left}。工作簿可以计算；再次执行即可继续。`,
    result: "执行结果",
    doneOn: (done, left) => (left > 0 ? `完成 ${done}，剩余 ${left}` : `完成 ${done}`),
  },
};
