/** Closes of the Nasdaq Composite: days after the peak of 10 March 2000, level, date, and another source where it has one. */
export const nasdaqCloses: readonly (readonly [day: number, level: number, ...about: string[]])[] =
  [
    [0, 5048.62, "2000-03-10"],
    [294, 2470.52, "2000-12-29"],
    [549, 1695.38, "2001-09-10"],
    [560, 1423.19, "2001-09-21"],
    [661, 1950.4, "2001-12-31"],
    [943, 1114.11, "2002-10-09"],
    [1026, 1335.51, "2002-12-31"],
    [1391, 2003.37, "2003-12-31"],
    [5522, 5056.06, "2015-04-23", "Reuters, 23 April 2015"],
  ];
