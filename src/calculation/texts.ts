/** What a text is called that stands where a number or a word is wanted. */

const named: { readonly [code: string]: string } = {
  "9": "a tab",
  "10": "a line break",
  "13": "a line break",
  "160": "a no-break space",
  "8199": "a no-break space",
  "8203": "a zero-width space",
  "8239": "a no-break space",
  "65279": "a byte order mark",
};

/** Spaces but the plain one, control characters and marks that take no room: nobody sees them in a cell. */
const hidden =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;

const number = /^[-+\u2212]?(\d{1,3}(,\d{3})+|\d+)?[.,]?\d*(e[-+]?\d+)?%?$/i;

/** "the text "abc"", or that it is a number stored as text; either way with the characters in it that nobody sees. */
export function gotText(text: string): string {
  const marks = text.match(hidden) ?? [];
  const code = marks.length ? marks[0]!.charCodeAt(0) : 0;
  const mark = code
    ? `${named[code] || "a hidden character"}, U+${("000" + code.toString(16).toUpperCase()).slice(-4)}`
    : "";
  const bare = text.replace(hidden, "").replace(/[ ']/g, "");
  const shown = `"${text.slice(0, 40)}"`;
  if (!/\d/.test(bare) || !number.test(bare))
    return `the text ${shown}${mark && ` (with ${mark})`}`;
  const isSpace = / /.test(text) || /space/.test(mark);
  const how = isSpace ? " (with a space)" : mark && " (with a hidden character)";
  return `${shown}, a number stored as text${how}: convert it${mark && `; it holds ${mark}`}`;
}
