import { Button, makeStyles } from "@fluentui/react-components";
import { BackIcon } from "./icons";

const useStyles = makeStyles({ button: { marginInlineStart: "-8px", marginBlockEnd: "4px" } });

export function BackButton({ label, onClick }: { label: string; onClick: () => void }) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance="transparent"
      size="small"
      icon={<BackIcon />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
