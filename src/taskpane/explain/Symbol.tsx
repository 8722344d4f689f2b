import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  symbol: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
});

/** The symbol that stands for an argument in the equation. Its TeX comes with the add-in, never from a workbook. */
export function Symbol({ tex }: { tex: string }) {
  const styles = useStyles();
  const [math, setMath] = useState("");
  useEffect(() => {
    let wanted = true;
    import(/* webpackChunkName: "temml" */ "temml").then(
      ({ default: temml }) => wanted && setMath(temml.renderToString(tex)),
      // Without it the name says enough.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [tex]);
  return <span className={styles.symbol} dangerouslySetInnerHTML={{ __html: math }} />;
}
