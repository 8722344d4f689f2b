/** A long text as lines of at most so many characters, broken between words. */
export function wrapped(text: string, characters = 120): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > characters) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/**
 * What has to be put into a cell so that Excel keeps a text as it is. A text is read as if it were typed: = + - @
 * begin a formula, "3%" and "8 May" become numbers, TRUE a truth value. An apostrophe in front, which Excel takes
 * away, keeps it a text. (The number format @ would do so too, but stays behind in the cell.)
 */
export const asText = (text: string): string => (readsOtherwise(text) ? `'${text}` : text);

const readsOtherwise = (text: string): boolean =>
  text !== "" &&
  // Formulas, numbers, errors and quoted texts begin with something else than a letter.
  (!/^\p{L}/u.test(text) ||
    // Dates and times have digits in every language, and are short: May 2025.
    (/\d/.test(text) && text.length <= 40) ||
    /^(true|false)$/i.test(text.trim()));
