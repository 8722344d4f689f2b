import { Button } from "@fluentui/react-components";
import { texts } from "../texts";
import { Problems } from "../ui/Problems";

interface OwnProblemsProps {
  readonly title: string;
  readonly problems: readonly string[];
  /** Reads the workbook again. */
  readonly again: () => void;
}

/** What of what the workbook keeps could not be read; nothing where all could. */
export const OwnProblems = ({ title, problems, again }: OwnProblemsProps) => (
  <Problems title={title} problems={problems} kind="warning">
    <Button size="small" onClick={again}>
      {texts.own.again}
    </Button>
  </Problems>
);
