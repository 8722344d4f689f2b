/*
 * fast-check, as the tests load it. In CI every property draws the same each time, so that a change is judged by what it
 * changes; elsewhere each run draws anew, and one that fails prints the seed to repeat it with.
 */
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

if (process.env.CI) fastCheck.configureGlobal({ seed: 20250127 });
module.exports = fastCheck;
