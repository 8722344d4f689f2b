import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Entry } from "../../catalog/page";
import { usePane } from "../context";
import { texts } from "../texts";
import { useLoaded } from "../ui/useLoaded";
import { Waiting } from "../ui/Waiting";
import type { FitAnswer } from "./answer";
import { UseForm } from "./UseForm";

const useStyles = makeStyles({
  title: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  says: {
    margin: "4px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface UseEstimateProps {
  readonly entry: Entry;
  readonly answer: FitAnswer;
  readonly places: ReadonlyMap<string, string>;
}

/** From estimates to assumptions: their values, their ranges and their source; and why one is none. */
export function UseEstimate({ entry, answer, places }: UseEstimateProps) {
  const styles = useStyles();
  const { data, onOpenFunction } = usePane();
  const loaded = useLoaded(data.loadScenarios);
  const { estimates, seeAlso } = entry.page;
  const words = texts.fits.use;
  const none = words.none[entry.fn.name];
  return (
    <>
      <h3 className={styles.title}>{words.title}</h3>
      {none !== undefined && (
        <p className={styles.says}>
          {none}{" "}
          {!estimates && (
            <Link as="button" onClick={() => onOpenFunction(seeAlso[0])}>
              {words.goes([seeAlso[0]!])}
            </Link>
          )}
        </p>
      )}
      {estimates &&
        (loaded.state === "ready" ? (
          <UseForm answer={answer} places={places} estimates={estimates} data={loaded.value} />
        ) : (
          <Waiting loaded={loaded} what={texts.scenarios.many} shape="list" />
        ))}
    </>
  );
}
