import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { texts } from "../texts";

const useStyles = makeStyles({
  nothing: { paddingBlock: "24px", display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  reset: { alignSelf: "flex-start" },
});

export function NothingFound({ query, onReset }: { query: string; onReset: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.nothing}>
      <p className={styles.text}>{texts.search.nothing(query.trim())}</p>
      <Button className={styles.reset} onClick={onReset}>
        {texts.search.reset}
      </Button>
    </div>
  );
}
