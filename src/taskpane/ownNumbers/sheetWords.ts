/* Words that stand on sheets with the numbers, and so are English in any pane. */

/** What numbers of a day are called unless the user gives them a name. */
export const ownName = (date: string): string => `own, ${date}`;

/** Where numbers came from that no cells held. */
export const pastedText = "pasted text";
