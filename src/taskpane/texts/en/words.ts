export const words = {
  source: {
    published: "Published",
    reported: "Reported",
    judgement: "Judgement",
    yours: "Your own",
    ownData: "Own data",
    ownChoice: "chosen for this scenario",
    show: (label: string) => `Source of ${label}`,
    span: (low: string, high: string) => `Plausible from ${low} to ${high}`,
  },

  units: {
    money: "money",
    $bn: "$bn",
    $: "$",
    rate: "a year",
    yield: "yield",
    share: "share",
    return: "change",
    ratio: "ratio",
    multiple: "multiple",
    bp: "bp",
    years: "years",
    months: "months",
    periods: "periods",
    x: "times",
    elasticity: "elasticity",
    index: "index",
    "per year": "a year",
    ofGdp: "of GDP",
  } as Readonly<Record<string, string>>,

  /** Units of which one is called otherwise. */
  one: { years: "year", months: "month", periods: "period" } as Readonly<Record<string, string>>,
};
