/** The version of package.json, which a test compares: the functions cannot read that file. */
export const version = "0.1.0";
