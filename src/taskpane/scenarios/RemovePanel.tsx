import { Button } from "@fluentui/react-components";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import { PageFrame } from "../ui/PageFrame";
import { useAction } from "../ui/useAction";
import { usePanelStyles } from "./panelStyles";

export interface RemovePanelProps {
  readonly title: string;
  readonly onRemove: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks once more before something of the user's is forgotten. */
export function RemovePanel({ title, onRemove, onCancel }: RemovePanelProps) {
  const styles = usePanelStyles();
  const { progress, run, working } = useAction();
  const words = texts.own;
  const remove = () =>
    run(words.removing(title), async () => {
      await onRemove();
      return "";
    });
  const footer = (
    <div className={styles.panel}>
      {progress.state !== "idle" && <ActionStatus before="" progress={progress} />}
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
  return (
    <PageFrame footer={footer} panel={{ label: words.removeTitle(title), onEscape: onCancel }}>
      <h2 className={styles.title}>{words.removeTitle(title)}</h2>
      <p className={styles.says}>{words.beforeRemove}</p>
    </PageFrame>
  );
}
