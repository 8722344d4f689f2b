const errors =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/** Whether a text is an error that Excel has; a file with others would not be opened by it. */
export const isExcelError = (text: string): boolean => errors.test(text);
