/** A text as it stands in a formula. */
export const inQuotes = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The text of a constant "..." of a formula. */
export const outOfQuotes = (constant: string): string => constant.slice(1, -1).replace(/""/g, '"');
