import { Button } from "@fluentui/react-components";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import { useAction } from "../ui/useAction";
import { usePanelStyles } from "./panelStyles";

export interface RemovePanelProps {
  readonly title: string;
  readonly onRemove: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks once more before an own scenario is forgotten. */
export function RemovePanel({ title, onRemove, onCancel }: RemovePanelProps) {
  const styles = usePanelStyles();
  const { progress, run, working } = useAction();
  const words = texts.own;
  const remove = () =>
    run(words.removing(title), async () => {
      await onRemove();
      return "";
    });
  return (
    <div
      role="group"
      aria-label={words.removeTitle(title)}
      className={styles.panel}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <p className={styles.title}>{words.removeTitle(title)}</p>
      <ActionStatus before={words.beforeRemove} progress={progress} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={working} onClick={remove}>
          {words.remove}
        </Button>
        <Button autoFocus onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
