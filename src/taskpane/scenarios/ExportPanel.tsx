import { Button, Textarea } from "@fluentui/react-components";
import { texts } from "../texts";
import { CopyButton } from "../ui/CopyButton";
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
  return (
    <div
      role="group"
      aria-label={words.exportTitle}
      className={styles.panel}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <p className={styles.title}>{words.exportTitle}</p>
      <p className={styles.says}>{words.exportSays}</p>
      <Textarea
        className={styles.text}
        textarea={{ className: styles.code, dir: "ltr", rows: 4 }}
        readOnly
        value={text}
        aria-label={label ?? words.exportText}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => saveFile(text, `${name}.json`)}>
          {words.exportFile}
        </Button>
        <CopyButton text={text} />
        <Button size="small" autoFocus onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}

function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
