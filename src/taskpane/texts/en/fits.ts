import { counted, list } from "./list";

/** Fits to an analyst's own columns. */
export const fits = {
  fits: {
    title: "The fit",
    /** What is drawn, by the kind of fit. */
    axes: {
      levels: {
        title: "Quantities against prices",
        x: "Price, in your unit (log scale)",
        y: "Quantity, in your unit (log scale)",
      },
      changes: {
        title: "Changes of quantities against changes of prices",
        x: "Change of price (log)",
        y: "Change of quantity (log)",
      },
      learning: {
        title: "Costs against all that was made",
        x: "Cumulative output, units (log scale)",
        y: "Cost of a unit, in your unit (log scale)",
      },
      bass: {
        title: "New adopters against adopters so far",
        x: "Adopters so far",
        y: "New adopters a period",
      },
    },
    drawn: (title: string, points: number, summary: string) =>
      `${title}: ${counted(points, "point")} with the fitted curve. ${summary}`,
    band: "Shaded: where the curve lies, with 95%.",
    some: (shown: number, all: number) => `${shown} of ${counted(all, "point")} are drawn.`,
    curve: "Fitted",
    low: "Low 95%",
    high: "High 95%",

    estimates: "Estimates",
    measure: "Measure",
    estimate: "Estimate",
    error: "Standard error",
    interval: "95% interval",
    to: (low: string, high: string) => `${low} to ${high}`,
    /** By the function's own words for them, which stay in cells. */
    measures: {
      Elasticity: "Elasticity",
      "Elasticity, robust error": "Elasticity, robust error",
      "Progress ratio": "Progress ratio",
      Slope: "Slope",
      "Slope, robust error": "Slope, robust error",
      Constant: "Constant",
      p: "Innovation p, a period",
      q: "Imitation q, a period",
      m: "Market m, adopters in all",
    } as Readonly<Record<string, string>>,
    says: (measure: string, value: string, low: string, high: string) =>
      `${measure} ${value}, 95% from ${low} to ${high}.`,
    explains: (share: string, count: number) =>
      `The curve explains ${share} of the variation of ${counted(count, "point")} (R²).`,
    flat: "All are the same: there is nothing that the curve could explain (no R²).",
    test: {
      exact: "The points lie on the curve: there is no error to test against.",
      elasticity: (against: string, t: string, p: string, rejected: boolean) =>
        rejected
          ? `The data speak against an elasticity of ${against} (t ${t}, p ${p}).`
          : `The data cannot tell it from an elasticity of ${against} (t ${t}, p ${p}).`,
      learning: (t: string, p: string, rejected: boolean) =>
        rejected
          ? `The data speak against no learning at all (t ${t}, p ${p}).`
          : `The data cannot tell it from no learning at all (t ${t}, p ${p}).`,
    },

    failed: (why: string) => `No fit: ${why}.`,
    reading: "Reading your cells",
    unread: (places: readonly string[]) =>
      `${list(places)} cannot be shown here: name cells, such as Data!A2:A11, or a column of a table. Excel calculates the formula all the same.`,
    empty:
      "Name your columns, or fill the form with an example: the scatter and the fit come here.",

    use: {
      title: "Use in a scenario",
      assumption: "Assumption",
      scenario: "Scenario",
      button: "Use in the scenario",
      before: (intervals: readonly (readonly [value: string, low: string, high: string])[]) => {
        const [[value, low, high] = [], ...others] = intervals;
        return others.length === 0
          ? `Puts ${value} in its place, ${low} to ${high} as its range and your cells as its source. Nothing changes in the workbook.`
          : `Puts ${list(intervals.map(([value, low, high]) => `${value} (${low} to ${high})`))} in their places, with these ranges and your cells as the source. Nothing changes in the workbook.`;
      },
      outside: (value: string) => `${value} is no value that this assumption can have.`,
      used: (values: readonly (readonly [label: string, value: string])[]) =>
        `${list(values.map(([label, value]) => `${label} is ${value}`))} now, from your own data. Insert the model, or save it under a name.`,
      /** Why an estimate is no assumption, by the name of the function. */
      none: {
        FITLEARNING:
          "No assumption of the scenarios is this number: it is what a doubling of all output leaves of the cost, while theirs are savings of compute, once or a year, however much is made.",
        FITBASS:
          "The market m is no assumption: it counts your adopters, while the scenarios' ceiling is AI revenue in dollars.",
      } as Readonly<Record<string, string>>,
      period: "A row of your data is",
      periods: { year: "a year", quarter: "a quarter", month: "a month" },
      times: (times: number) => `Rates of a year are ${times} times those of a row.`,
      beside: "AI revenue beside the chain follows them on the inserted sheet; the chain does not.",
      goes: (names: readonly string[]) => `It goes into ${list(names)}.`,
    },
  },
};
