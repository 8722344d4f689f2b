import { texts } from "../texts";
import { Problems } from "../ui/Problems";

/** Of many wrong rows people mend the first, and read again. */
const most = 12;

/** What is wrong with a list of numbers, row by row. */
export function ReadProblems({ problems }: { problems: readonly string[] }) {
  const { problems: title, more } = texts.ownNumbers;
  const rest = problems.length - most;
  const shown = rest > 0 ? [...problems.slice(0, most), more(rest)] : problems;
  return <Problems title={title} problems={shown} kind="danger" />;
}
