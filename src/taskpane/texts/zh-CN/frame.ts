import type { frame as english } from "../en/frame";

export const frame: typeof english = {
  language: "zh-CN",
  direction: "ltr",
  product: "Macroscope",
  tabs: {
    label: "栏目",
    scenarios: "情景",
    functions: "函数",
    explain: "解释",
    share: "共享",
  },

  notInExcel: {
    title: "请在 Excel 中打开此页",
    body: "Macroscope 是 Excel 加载项。您可以在这里阅读和试用其函数；插入需要工作簿。",
  },

  loading: (what) => `正在加载${what}`,

  progress: {
    cancel: "取消",
    cancelled: "已取消。没有任何改动。",
    far: (done, total) =>
      `${done.toLocaleString("zh-CN")} / ${total.toLocaleString("zh-CN")} 个单元格`,
  },

  failedToLoad: {
    title: "这一部分无法加载",
    body: "请检查与加载项服务器的连接后重试。工作簿没有被改动。",
    again: "重试",
  },

  search: {
    scenarios: "搜索情景",
    functions: "搜索函数和问题",
    clear: "清除搜索",
    found: (count, what) => `${count} ${what}`,
    nothing: (words) => `没有找到“${words}”。`,
    reset: "显示全部",
  },

  trouble: {
    byCode: {
      AccessDenied:
        "Excel 没有允许。若工作表或工作簿受保护或为只读，请取消保护（审阅）或保存副本后重试；也可能被他人锁定。",
      SheetProtected: "该工作表受保护。请取消保护（审阅 > 撤消工作表保护）后重试。",
      StructureProtected:
        "此工作簿的结构受保护，因此不能添加工作表。请取消保护（审阅 > 保护工作簿）后重试。",
      Conflict: "他人在同一时刻改动了同一处。请查看后重试。",
      InvalidArgument: "Excel 没有接受发给它的值。请检查公式，或换一个单元格。",
      InvalidOperationInCellEditMode: "有单元格正在编辑。请按 Enter 或 Esc 后重试。",
      InvalidSelection: "请选择一个连续区域后重试。",
      InvalidReference: "Excel 找不到它所指的单元格。请选择一个单元格后重试。",
      ItemAlreadyExists: "已有同名的工作表或名称。请重命名或删除它后重试。",
      ItemNotFound: "刚才还在的工作表或名称已不存在：有人删除或重命名了它。请重试。",
      InvalidObjectPath: "刚才还在的工作表或名称已不存在：有人删除或重命名了它。请重试。",
      InvalidBinding: "所指的单元格已被移动或删除。请选择一个单元格后重试。",
      InactiveWorkbook: "另一个工作簿在前面。请点击本工作簿后重试。",
      InsertDeleteConflict: "同一时刻有单元格被插入或删除。请重试。",
      MergedRangeConflict: "有合并单元格挡路。请取消合并，或换一处。",
      PivotTableRangeConflict: "有数据透视表挡路。请换一处。",
      NonBlankCellOffSheet: "这会把有内容的单元格推出工作表。请换一处。",
      UnsupportedSheet: "前面的工作表没有单元格。请转到普通工作表后重试。",
      FormulaLengthExceedsLimit:
        "公式超过 Excel 允许的长度（8,192 个字符，或存储后的 16,384 字节）。请改为引用单元格。",
      OperationCellsExceedLimit: "超过 Excel 一次能改动的单元格数。请逐个工作表进行。",
      RangeExceedsLimit: "超过 Excel 一次能读取的单元格数。请少选一些。",
      InvalidOperation: "Excel 不允许在这里这样做。请换一处后重试。",
      ApiNotFound: "此版本的 Excel 太旧。请更新 Office 后重试。",
      ApiNotAvailable: "此版本的 Excel 太旧。请更新 Office 后重试。",
      NotImplemented: "此版本的 Excel 做不到。请更新 Office 后重试。",
      UnsupportedOperation: "Excel 不支持在这种工作簿中这样做。请另存为 .xlsx 后重试。",
      UnsupportedFeature:
        "工作表中有 Excel 不允许加载项改动的内容。请移除它，或在另一张工作表中进行。",
      ReadOnly: "工作簿为只读。请保存副本后重试。",
      EditModeNotAllowed: "工作簿为只读。请保存副本后重试。",
      FilteredRangeConflict: "有筛选挡路。请清除筛选后重试。",
      ActivityLimitReached: "发给 Excel 的请求过多。请等一分钟后重试。",
      MemoryLimitReached: "Excel 内存不足。请关闭其他工作簿，或逐个工作表进行。",
      ConnectionFailure: "与 Excel 的连接中断。若 Excel 在浏览器中运行，请检查网络后重试。",
      InvalidOrTimedOutSession:
        "与 Excel 的会话已结束。请重新加载工作簿（在浏览器中按 F5）后重试。",
      Unauthenticated: "Excel 的登录已失效。请重新登录（文件 > 帐户）后重试。",
      HostRestartNeeded: "Macroscope 在 Excel 启动之后更新过。请关闭并重新打开 Excel 后重试。",
      WriteNotSupportedWhenModalDialogOpen: "Excel 有对话框打开。请关闭它后重试。",
      DirtySupportingFormula: "所依据的单元格尚未计算。请等 Excel 计算完后重试。",
      OpenWorkbookLinksBlocked: "到其他工作簿的链接被阻止。请允许（数据 > 工作簿链接）后重试。",
      RefreshWorkbookLinksBlocked: "到其他工作簿的链接被阻止。请允许（数据 > 工作簿链接）后重试。",
      RequestAborted: "Excel 中止了请求。请重试。",
      RequestPayloadSizeLimitExceeded: "超过了 Excel 一次能接受的数量。请逐个工作表进行。",
      ResponsePayloadSizeLimitExceeded: "超过了 Excel 一次能交出的数量。请少选一些单元格。",
      HostIsBusy: "Excel 正忙。请等它计算完后重试。",
      ServiceNotAvailable: "Excel 没有回应。请稍候重试。",
      Timeout: "Excel 没有回应。请稍候重试。",
      GeneralException: "Excel 未能完成，也没有说明原因。请重试。",
      Cancelled: "已取消。",
      CellNotEmpty: "该单元格已有内容。请选择空单元格。",
      SpillBlocked: "答案所需的单元格并非都是空的。请选择有空间的单元格。",
      Spill: "公式已写入，但其表格所需的单元格中有数据，因此显示 #SPILL!。请清空它们或移动公式。",
      NotAFormula: "这不是公式。",
      HostNotReady: "Excel 尚未就绪。请稍候重试。",
      Empty: "所选单元格是空的。",
      NameChanged: "有名称在此期间被改动。请重新查看后再做一次。",
      NoCopy:
        "此工作簿中没有准备过副本，或其隐藏工作表 Macroscope copy 已不存在。“转为实时”和“解冻”可恢复所有公式。",
      SettingsNotSaved: "Excel 未能将其保存在工作簿中。请稍候重试。",
    },
    changed: "可能已写入一部分：重试之前请先查看工作簿。",
    offline: "Macroscope 的一部分无法加载。请检查与加载项服务器的连接后重试。没有任何改动。",
    unknown: (message) => `Macroscope 出现问题（${message}）。重试之前请先查看工作簿。`,
  },
};
