/** Cuts an equation where it has wide gaps outside braces and environments: a narrow pane shows the parts as lines. */
export function equationLines(tex: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let depth = 0;
  for (const token of tex.match(/\\[A-Za-z]+|\\.|[^\\]/gs) ?? []) {
    if (token === "{" || token === "\\begin" || token === "\\left") depth++;
    if (token === "}" || token === "\\end" || token === "\\right") depth--;
    if (depth === 0 && (token === "\\qquad" || token === "\\quad" || token === "\\\\")) {
      lines.push(line);
      line = "";
    } else line += token;
  }
  return [...lines, line]
    .map((part) => part.trim().replace(/[,;]$/, "").replace(/\\,$/, "").trim())
    .filter((part) => part !== "");
}
