// Written by npm run generate from the files of this folder. Do not edit.
export const counts = { functions: 92, sources: 113 };
