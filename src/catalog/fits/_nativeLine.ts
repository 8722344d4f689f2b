/**
 * The line of _line.ts in Excel's own words, over the columns `across` and `up` of as many `points`: the rows of the
 * slope, which is `called` so, of the constant, and of what is asked about a slope of `tested`. What is nothing but
 * rounding is told by the same bound. What there is no number for is a "none" until the table stands: in other programs
 * than Excel an error that is put beside texts makes all of them that error.
 */
export const nativeLine = `LET(centred, across-AVERAGE(across),
      nothing, LAMBDA(off, list, SUM(off^2)<=10^-24*points*(1+AVERAGE(list)^2)),
      IF(nothing(centred, across), 1/0, LET(
        fit, LINEST(up, across, TRUE, TRUE),
        slope, INDEX(fit, 1, 1), slope_error, INDEX(fit, 2, 1),
        constant, INDEX(fit, 1, 2), constant_error, INDEX(fit, 2, 2),
        off, up-constant-slope*across, exact, nothing(off, up),
        robust_error, SQRT(points/(points-2)*SUM((centred*off)^2))/SUM(centred^2),
        width, T.INV.2T(0.05, points-2),
        distance, (slope-tested)/slope_error,
        table, VSTACK(HSTACK(called, slope, slope_error, slope-width*slope_error, slope+width*slope_error),
          HSTACK(called&", robust error", slope, robust_error, slope-width*robust_error, slope+width*robust_error),
          HSTACK("Constant", constant, constant_error, constant-width*constant_error, constant+width*constant_error),
          HSTACK("R²", IF(nothing(up-AVERAGE(up), up), "none", INDEX(fit, 3, 1)), "", "", ""), HSTACK("n", points, "", "", ""),
          HSTACK("t against "&tested, IF(exact, "none", distance), "", "", ""),
          HSTACK("p against "&tested, IF(exact, "none", T.DIST.2T(ABS(distance), points-2)), "", "", "")),
        IF(table="none", 1/0, table))))`;
