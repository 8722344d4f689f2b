/** Where only the person can go who serves the add-in there. */
const here = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/i;

/**
 * A page of the documentation as a sheet names it, which may be read anywhere: its address below the one that the add-in
 * was built for, and without one (or for a build on the developer's own machine) its path.
 * @param home with a slash at the end; "" where there is none
 */
export const pageOf = (home: string, path: string): string =>
  home === "" || here.test(home)
    ? `the page ${path} of the add-in's documentation`
    : `${home}${path}`;
