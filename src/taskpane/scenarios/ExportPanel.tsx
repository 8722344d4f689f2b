import { Button, Textarea } from "@fluentui/react-components";
import { texts } from "../texts";
import { CopyButton } from "../ui/CopyButton";
import { PageFrame } from "../ui/PageFrame";
import { saveFile } from "../ui/saveFile";
import { usePanelStyles } from "./panelStyles";

export interface ExportPanelProps {
  readonly text: string;
  /** Of the file, without an ending. */
  readonly name: string;
  /** What the text is, for those who hear it. */
  readonly label?: string;
  readonly onClose: () => void;
}

/** An own scenario as text, to be copied or saved: some web views of Excel allow only one of the two. */
export function ExportPanel({ text, name, label, onClose }: ExportPanelProps) {
  const styles = usePanelStyles();
  const words = texts.own;
  const save = () => saveFile(`${name}.json`, new Blob([text], { type: "application/json" }));
  const footer = (
    <div className={styles.buttons}>
      <Button size="small" appearance="primary" onClick={save}>
        {words.exportFile}
      </Button>
      <CopyButton text={text} />
      <Button size="small" autoFocus onClick={onClose}>
        {words.close}
      </Button>
    </div>
  );
  return (
    <PageFrame footer={footer} panel={{ label: words.exportTitle, onEscape: onClose }}>
      <div className={styles.panel}>
        <h2 className={styles.title}>{words.exportTitle}</h2>
        <p className={styles.says}>{words.exportSays}</p>
        <Textarea
          className={styles.text}
          textarea={{ className: styles.code, dir: "ltr", rows: 8 }}
          readOnly
          value={text}
          aria-label={label ?? words.exportText}
          onFocus={(event) => event.target.select()}
        />
      </div>
    </PageFrame>
  );
}
